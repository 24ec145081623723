import * as fc from 'fast-check'
import { expect, test } from 'vitest'
import { addDays, toTokyo, weekdayOf } from '../../src/domain/calendar.ts'

const DAY = 86_400_000
const dayText = (days: number): string => new Date(days * DAY).toISOString().slice(0, 10)
const days = fc.integer({ min: Date.UTC(1900, 0, 1) / DAY, max: Date.UTC(2200, 0, 1) / DAY })

test('days are counted as the platform counts them', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: -1000, max: 1000 }), (day, step) => {
      expect(addDays(dayText(day), step)).toBe(dayText(day + step))
      expect(weekdayOf(dayText(day))).toBe(new Date(day * DAY).getUTCDay())
    }),
  )
})

test('an instant is read as the clocks of Japan show it, whatever its offset', () => {
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 1439 }), fc.integer({ min: -12 * 60, max: 14 * 60 }), (day, minute, offset) => {
      const sign = offset < 0 ? '-' : '+'
      const two = (value: number): string => String(Math.abs(value)).padStart(2, '0')
      const local = new Date(day * DAY + minute * 60_000 + offset * 60_000).toISOString().slice(0, 19)
      const tokyo = new Date(day * DAY + (minute + 540) * 60_000).toISOString()
      expect(toTokyo(`${local}${sign}${two(Math.trunc(offset / 60))}:${two(offset % 60)}`)).toEqual({
        date: tokyo.slice(0, 10),
        time: tokyo.slice(11, 16),
      })
    }),
  )
})

test.each(['', '2026-11-20', '2026-11-20T10:00', 'now'])('%j is refused', (text) => expect(() => toTokyo(text)).toThrow(RangeError))
