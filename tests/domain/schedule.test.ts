import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Fact, Known } from '../../src/domain/fact.ts'
import type { CorePack, Hours } from '../../src/domain/pack.ts'
import { openingState } from '../../src/domain/schedule.ts'

const fact: Fact = { status: 'verified', asOf: '2024-09', source: 'paper' }
const weekdays: Hours = { days: [1, 2, 3, 4, 5], open: '08:30', close: '17:00', closedOnHolidays: true, closedOverNewYear: true }
const hours = (value: Hours[] = [weekdays], change: Partial<Fact> = {}): Known<Hours[]> => ({ value, fact: { ...fact, ...change } })
const core: Pick<CorePack, 'holidays' | 'holidaysThrough' | 'newYear'> = {
  holidays: [
    ['2026-11-03', '文化の日'],
    ['2026-11-23', '勤労感謝の日'],
    ['2027-01-01', '元日'],
    ['2027-01-11', '成人の日'],
  ],
  holidaysThrough: '2027-12-31',
  newYear: { value: { from: '12-29', to: '01-03' }, fact },
}
const at = (now: string, known: Known<Hours[]> | null = hours()) => openingState(known, core, now)
const closed = (because: string, date: string, time = '08:30') => ({ state: 'closed', because, opens: { date, time } })

describe('a weekday office', () => {
  test.each([
    ['a minute before opening', '2026-11-20T08:29:00+09:00', closed('hours', '2026-11-20')],
    ['at opening', '2026-11-20T08:30:00+09:00', { state: 'open', until: '17:00' }],
    ['in the last minute', '2026-11-20T16:59:59+09:00', { state: 'open', until: '17:00' }],
    ['at closing on a Friday before a long weekend', '2026-11-20T17:00:00+09:00', closed('hours', '2026-11-24')],
    ['on a Saturday', '2026-11-21T10:00:00+09:00', closed('weekday', '2026-11-24')],
    ['on a holiday', '2026-11-23T10:00:00+09:00', closed('holiday', '2026-11-24')],
    ['at midnight', '2026-11-24T00:00:00+09:00', closed('hours', '2026-11-24')],
    ['on the last day of the year', '2026-12-31T10:00:00+09:00', closed('newYear', '2027-01-04')],
    ['on a Saturday in the New Year', '2027-01-02T10:00:00+09:00', closed('newYear', '2027-01-04')],
    ['after work on the last day before the New Year', '2026-12-28T18:00:00+09:00', closed('hours', '2027-01-04')],
    ['seen from another time zone', '2026-11-19T23:45:00Z', { state: 'open', until: '17:00' }],
    ['seen from New York', '2026-11-19T18:45:00-05:00', { state: 'open', until: '17:00' }],
  ])('%s', (_, now, expected) => expect(at(now)).toEqual(expected))
})

describe('a New Year’s rest that nobody confirmed', () => {
  const unsure = { ...core, newYear: { ...core.newYear, fact: { status: 'unverified', asOf: null, source: 'general' } as const } }
  test.each([
    ['the day before, at work', '2026-12-28T10:00:00+09:00', { state: 'open', until: '17:00' }],
    ['the day before, after work', '2026-12-28T18:00:00+09:00', { state: 'closed', because: 'hours', opens: null }],
    ['a Sunday with a working day before the rest', '2026-12-27T10:00:00+09:00', closed('weekday', '2026-12-28')],
    ['the first day', '2026-12-29T10:00:00+09:00', { state: 'unknown' }],
    ['the last day', '2027-01-03T10:00:00+09:00', { state: 'unknown' }],
    ['the day after, before work', '2027-01-04T08:00:00+09:00', closed('hours', '2027-01-04')],
  ])('%s', (_, now, expected) => expect(openingState(hours(), unsure, now)).toEqual(expected))

  test('is nothing to an office that never rests', () =>
    expect(openingState(hours([{ ...weekdays, closedOverNewYear: false }]), unsure, '2026-12-29T10:00:00+09:00')).toEqual({ state: 'open', until: '17:00' }))
})

describe('other weeks', () => {
  const monday = '2026-11-16'
  test('a lunch break closes until the afternoon', () => {
    const known = hours([
      { ...weekdays, close: '12:00' },
      { ...weekdays, open: '13:00' },
    ])
    expect(at(`${monday}T12:30:00+09:00`, known)).toEqual(closed('hours', monday, '13:00'))
    expect(at(`${monday}T11:00:00+09:00`, known)).toEqual({ state: 'open', until: '12:00' })
  })

  test('hours that follow on each other are one', () => {
    const known = hours([
      { ...weekdays, open: '12:00' },
      { ...weekdays, close: '12:00' },
    ])
    expect(at(`${monday}T11:00:00+09:00`, known)).toEqual({ state: 'open', until: '17:00' })
  })

  test('an office that never rests is open on holidays and over the New Year', () => {
    const known = hours([{ days: [0, 1, 2, 3, 4, 5, 6], open: '00:00', close: '24:00', closedOnHolidays: false, closedOverNewYear: false }])
    expect(at('2027-01-01T00:00:00+09:00', known)).toEqual({ state: 'open', until: '24:00' })
    expect(at('2026-11-23T23:59:00+09:00', known)).toEqual({ state: 'open', until: '24:00' })
  })

  test('a different Saturday counts', () => {
    const known = hours([weekdays, { ...weekdays, days: [6], open: '09:00', close: '15:30' }])
    expect(at('2026-11-20T17:30:00+09:00', known)).toEqual(closed('hours', '2026-11-21', '09:00'))
  })
})

describe('nothing is said', () => {
  test.each([
    ['hours are not known', null],
    ['the week is empty', hours([])],
    ['nobody verified them', hours([weekdays], { status: 'secondary' })],
    ['they were read too long ago', hours([weekdays], { asOf: '2020-04' })],
    ['nobody knows when they were read', hours([weekdays], { asOf: null })],
  ])('when %s', (_, known) => expect(at('2026-11-20T10:00:00+09:00', known)).toEqual({ state: 'unknown' }))

  test('beyond the last year whose holidays are known', () => expect(at('2028-01-04T10:00:00+09:00')).toEqual({ state: 'unknown' }))

  test('about an opening beyond that year', () =>
    expect(at('2027-12-31T10:00:00+09:00')).toEqual({ state: 'closed', because: 'newYear', opens: null }))

  test('for words that are no instant', () => expect(() => at('2026-11-20 10:00')).toThrow(RangeError))
})

test('what opens next is open then, and not a minute before', () => {
  const minute = fc.integer({ min: Date.UTC(2026, 9, 1) / 60_000, max: Date.UTC(2027, 10, 30) / 60_000 })
  fc.assert(
    fc.property(minute, (minutes) => {
      const state = at(new Date(minutes * 60_000).toISOString())
      if (state.state === 'open') return
      if (state.state === 'unknown') throw new Error('the hours are known')
      expect(state.opens).not.toBeNull()
      const opens = new Date(`${state.opens?.date}T${state.opens?.time}:00+09:00`)
      expect(opens.getTime()).toBeGreaterThan(minutes * 60_000)
      expect(at(opens.toISOString()).state).toBe('open')
      expect(at(new Date(opens.getTime() - 60_000).toISOString()).state).toBe('closed')
    }),
  )
})
