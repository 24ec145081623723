import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { weekdayOf } from '../../src/domain/calendar.ts'
import type { ConsultationPack, Need, Schedule } from '../../src/domain/consultation.ts'
import { barOf, firstDayFor, type Slot, slotsBetween, startOf } from '../../src/domain/slots.ts'
import type { NewScheduleChange } from '../../src/domain/staff.ts'

const daysOff = {
  holidays: [['2026-11-23', '勤労感謝の日']] as [string, string][], holidaysThrough: '2027-12-31',
  newYear: { value: { from: '12-29', to: '01-03' }, fact: { status: 'verified' as const, asOf: '2025', source: 'none' } },
}
const makeSchedule = (change: Partial<Schedule> = {}): Schedule => ({
  districtId: 'ikejiri', mode: 'video', days: [1, 2, 3, 4, 5], from: '09:00', to: '10:30', minutes: 30, places: 1, leadMinutes: 60, daysAhead: 60, lastDate: null,
  languages: ['ja'], signLanguage: false, state: 'proposed', source: 'test', asOf: '2026-11-21', ...change,
})
const makePack = (...schedules: Schedule[]): ConsultationPack => ({
  format: 1, schedules, needs: [{ need: 'signLanguage', workingDays: 3, modes: ['video', 'inPerson'], state: 'proposed' }, { need: 'interpreter', workingDays: 5, modes: ['video'], state: 'proposed' }],
})
const makeChange = (change: Partial<NewScheduleChange> = {}): NewScheduleChange => ({
  kind: 'blocked', districtId: 'ikejiri', mode: null, date: '2026-12-01', from: '00:00', to: '23:59', minutes: 30, places: 1, reason: '', ...change,
})
const query = { districtId: 'ikejiri', mode: 'video', from: '2026-12-01', through: '2026-12-01' } as const
const startsOf = (slots: Slot[]) => slots.map(({ startsAt }) => startsAt.slice(11, 16))

describe('slots', () => {
  test('are those of the counter and mode, one after the other', () => {
    const pack = makePack(makeSchedule(), makeSchedule({ mode: 'phone', from: '13:00', to: '14:00' }), makeSchedule({ districtId: 'okusawa', from: '15:00', to: '16:00' }))
    expect(slotsBetween(pack, daysOff, [], query)).toEqual(['09:00', '09:30', '10:00'].map((time) => ({ startsAt: `2026-12-01T${time}:00+09:00`, minutes: 30, places: 1, schedule: pack.schedules[0] })))
  })

  test('are none at the weekend, on a holiday, over the New Year and past the days off that are known', () => {
    const days = (from: string, through: string) => [...new Set(slotsBetween(makePack(makeSchedule({ days: [0, 1, 2, 3, 4, 5, 6] })), daysOff, [], { ...query, from, through }).map(({ startsAt }) => startsAt.slice(0, 10)))]
    expect(days('2026-11-22', '2026-11-24')).toEqual(['2026-11-22', '2026-11-24'])
    expect(days('2026-12-27', '2027-01-05')).toEqual(['2026-12-27', '2026-12-28', '2027-01-04', '2027-01-05'])
    expect(days('2028-01-04', '2028-01-10')).toEqual([])
    expect(slotsBetween(makePack(makeSchedule()), daysOff, [], { ...query, from: '2026-12-05', through: '2026-12-06' })).toEqual([])
  })

  test('end with the last day of the schedule', () => {
    const pack = makePack(makeSchedule({ lastDate: '2026-12-01' }))
    expect(slotsBetween(pack, daysOff, [], { ...query, through: '2026-12-04' })).toHaveLength(3)
  })

  test('no half slot is offered at the end', () => expect(startsOf(slotsBetween(makePack(makeSchedule({ to: '10:15' })), daysOff, [], query))).toEqual(['09:00', '09:30']))

  test.each([
    ['touches it', { from: '09:15', to: '09:45' }, ['10:00']],
    ['ends where it begins', { from: '08:00', to: '09:00' }, ['09:00', '09:30', '10:00']],
    ['is of its mode', { mode: 'video', to: '23:59' }, []],
    ['is of another mode', { mode: 'phone' }, ['09:00', '09:30', '10:00']],
    ['is of another day', { date: '2026-12-02' }, ['09:00', '09:30', '10:00']],
    ['is of another counter', { districtId: 'okusawa' }, ['09:00', '09:30', '10:00']],
  ] as [string, Partial<NewScheduleChange>, string[]][])('a block that %s', (_, change, left) =>
    expect(startsOf(slotsBetween(makePack(makeSchedule()), daysOff, [makeChange(change)], query))).toEqual(left),
  )

  test('are added by the staff, in order, also on a holiday; places add up', () => {
    const pack = makePack(makeSchedule())
    const extra = makeChange({ kind: 'extra', mode: 'video', from: '08:30', to: '09:30', places: 2 })
    const slots = slotsBetween(pack, daysOff, [extra], query)
    expect(slots.map(({ startsAt, places, schedule }) => [startsAt.slice(11, 16), places, schedule !== null])).toEqual([['08:30', 2, false], ['09:00', 3, true], ['09:30', 1, true], ['10:00', 1, true]])
    expect(startsOf(slotsBetween(pack, daysOff, [{ ...extra, date: '2026-11-23' }], { ...query, from: '2026-11-23', through: '2026-11-23' }))).toEqual(['08:30', '09:00'])
  })

  test('a block takes an extra slot too', () => {
    const changes = [makeChange({ kind: 'extra', mode: 'video', from: '18:00', to: '19:00' }), makeChange({ from: '09:30', to: '18:30' })]
    expect(startsOf(slotsBetween(makePack(makeSchedule()), daysOff, changes, query))).toEqual(['09:00', '18:30'])
  })

  test('of any schedules never overlap a block and come sorted, each start once', () => {
    const time = fc.integer({ min: 0, max: 287 }).map((five) => startOf('2026-12-01', five * 5).slice(11, 16))
    const span = fc.tuple(time, time).filter(([a, b]) => a < b).map(([from, to]) => ({ from, to }))
    const schedule = fc.record({ span, minutes: fc.integer({ min: 5, max: 120 }) }).map(({ span: hours, minutes }) => makeSchedule({ ...hours, minutes }))
    const block = span.map((hours) => makeChange(hours))
    fc.assert(fc.property(fc.array(schedule, { maxLength: 4 }), fc.array(block, { maxLength: 3 }), (schedules, blocks) => {
      const slots = slotsBetween(makePack(...schedules), daysOff, blocks, query)
      const starts = startsOf(slots)
      expect(starts).toEqual([...new Set(starts)].sort())
      for (const { startsAt, minutes, schedule: of } of slots) {
        const [hour = 0, minute = 0] = startsAt.slice(11, 16).split(':').map(Number)
        const end = startOf('2026-12-01', hour * 60 + minute + minutes).slice(11, 16)
        expect(of !== null && startsAt.slice(11, 16) >= of.from && end <= of.to).toBe(true)
        for (const { from, to } of blocks) expect(startsAt.slice(11, 16) >= to || end <= from).toBe(true)
      }
    }))
  })
})

describe('the first day for what is needed', () => {
  const first = (needs: Need[], today: string, mode: 'video' | 'phone' = 'video', signLanguage = false) => firstDayFor(needs, makePack(), daysOff, mode, today, { signLanguage })

  test('counts working days only, the longest need decides', () => {
    expect(first([], '2026-11-20')).toBe('2026-11-20')
    // Friday; Saturday to Monday are off.
    expect(first(['signLanguage'], '2026-11-20')).toBe('2026-11-26')
    expect(first(['signLanguage', 'interpreter'], '2026-11-20')).toBe('2026-11-30')
    expect(first(['interpreter'], '2026-12-25')).toBe('2027-01-07')
  })

  test('is today for what takes no time, where the mode needs nothing, and where somebody signs', () => {
    expect(first(['largePrint'], '2026-12-01')).toBe('2026-12-01')
    expect(first(['signLanguage'], '2026-12-01', 'phone')).toBe('2026-12-01')
    expect(first(['signLanguage'], '2026-12-01', 'video', true)).toBe('2026-12-01')
    expect(first(['signLanguage', 'interpreter'], '2026-12-01', 'video', true)).toBe('2026-12-08')
  })

  test('is always a working day, so many working days on', () => {
    fc.assert(fc.property(fc.integer({ min: 1, max: 28 }), (day) => {
      const today = `2026-12-${String(day).padStart(2, '0')}`
      const found = first(['signLanguage'], today)
      expect(found > today && ![0, 6].includes(weekdayOf(found))).toBe(true)
    }))
  })
})

describe('a slot is barred', () => {
  const schedule = makeSchedule()
  const pack = makePack(schedule)
  const slot: Slot = { startsAt: '2026-12-01T10:00:00+09:00', minutes: 30, places: 1, schedule }
  const bar = (now: string, needs: Need[] = [], one = slot) => barOf(one, needs, 'video', pack, daysOff, now)

  test.each([
    ['2026-12-01T01:00:00Z', 'past'],
    ['2026-12-01T10:00:00+09:00', 'past'],
    ['2026-12-01T09:59:59+09:00', 'tooLate'],
    ['2026-12-01T09:00:01+09:00', 'tooLate'],
    ['2026-12-01T09:00:00+09:00', null],
    ['2026-10-02T00:00:00+09:00', null],
    ['2026-10-01T23:59:59+09:00', 'tooEarly'],
  ])('at %s: %s', (now, expected) => expect(bar(now)).toBe(expected))

  test('when what is needed takes longer', () => {
    expect(bar('2026-11-26T18:00:00+09:00', ['signLanguage'])).toBeNull()
    expect(bar('2026-11-27T00:00:00+09:00', ['signLanguage'])).toBe('tooSoonForNeeds')
  })

  test('an added one has no lead time and no farthest day', () => {
    const extra = { ...slot, schedule: null }
    expect(bar('2026-12-01T09:59:00+09:00', [], extra)).toBeNull()
    expect(bar('2026-01-01T09:00:00+09:00', [], extra)).toBeNull()
    expect(bar('2026-12-01T10:00:00+09:00', [], extra)).toBe('past')
  })
})
