import { describe, expect, test } from 'vitest'
import { nextOccurrences, occurrencesBetween } from '../../src/domain/recurrence.ts'
import { CALENDAR, makeRecurrence } from '../support/recurrences.ts'

const weekly = makeRecurrence({ dtstart: '2026-01-07T10:30', rrule: 'FREQ=WEEKLY;BYDAY=WE' })
const monthly = makeRecurrence({ dtstart: '2026-01-07T10:30', rrule: 'FREQ=MONTHLY;BYDAY=1WE' })
const datesOf = (occurrences: { date: string }[]): string[] => occurrences.map(({ date }) => date)

describe('occurrences', () => {
  test('a cancelled day stays and says so, a moved one stands on its new day at its new time', () => {
    const changed = { ...monthly, exceptions: [{ date: '2026-03-04', to: null, reason: '雨' }, { date: '2026-04-01', to: '2026-04-08T14:00', reason: null }] }
    expect(occurrencesBetween(changed, CALENDAR, '2026-03-01', '2026-05-31')).toEqual([
      { date: '2026-03-04', time: '10:30', minutes: 90, state: 'cancelled', uncertain: false, original: '2026-03-04' },
      { date: '2026-04-08', time: '14:00', minutes: 90, state: 'moved', uncertain: false, original: '2026-04-01' },
      { date: '2026-05-06', time: '10:30', minutes: 90, state: 'confirmed', uncertain: false, original: '2026-05-06' },
    ])
    expect(occurrencesBetween(changed, CALENDAR, '2026-04-01', '2026-04-07')).toEqual([])
    expect(datesOf(nextOccurrences(changed, CALENDAR, '2026-03-01T00:00:00+09:00', 2))).toEqual(['2026-04-08', '2026-05-06'])
  })

  test('a move to another month is found from either', () => {
    const moved = { ...monthly, exceptions: [{ date: '2026-03-04', to: '2026-02-25', reason: null }] }
    expect(occurrencesBetween(moved, CALENDAR, '2026-02-10', '2026-02-28')).toMatchObject([{ date: '2026-02-25', time: '10:30', original: '2026-03-04' }])
    expect(occurrencesBetween(moved, CALENDAR, '2026-03-01', '2026-03-31')).toEqual([])
  })

  test('holidays and the New Year are uncertain unless a source says that they are off', () => {
    const flags = (change: object) => occurrencesBetween({ ...weekly, ...change }, CALENDAR, '2026-12-16', '2027-01-13').map(({ date, uncertain }) => `${date}${uncertain ? '?' : ''}`)
    expect(flags({})).toEqual(['2026-12-16', '2026-12-23', '2026-12-30?', '2027-01-06', '2027-01-13'])
    expect(flags({ skipNewYear: true })).toEqual(['2026-12-16', '2026-12-23', '2027-01-06', '2027-01-13'])
    const onHoliday = occurrencesBetween(weekly, CALENDAR, '2026-04-29', '2026-04-29')
    expect(onHoliday).toMatchObject([{ date: '2026-04-29', uncertain: true }])
    expect(occurrencesBetween({ ...weekly, skipHolidays: true }, CALENDAR, '2026-04-29', '2026-04-29')).toEqual([])
  })

  test('beyond the holidays that are known nothing is certain', () =>
    expect(occurrencesBetween(weekly, CALENDAR, '2029-02-01', '2029-02-07')).toMatchObject([{ date: '2029-02-07', uncertain: true }]))

  test('a single event takes place once', () => {
    const once = makeRecurrence({ dtstart: '2026-09-20', minutes: null, rrule: null })
    expect(occurrencesBetween(once, CALENDAR, '2026-09-20', '2026-09-20')).toMatchObject([{ date: '2026-09-20', time: null, minutes: null }])
    expect(datesOf(nextOccurrences(once, CALENDAR, '2026-01-01T00:00:00+09:00', 3))).toEqual(['2026-09-20'])
    expect(nextOccurrences(once, CALENDAR, '2026-09-21T00:00:00+09:00', 3)).toEqual([])
  })

  test('a change of a day that is no day of the rule is passed over', () =>
    expect(datesOf(occurrencesBetween({ ...weekly, exceptions: [{ date: '2026-01-08', to: '2026-01-09', reason: null }] }, CALENDAR, '2026-01-05', '2026-01-11'))).toEqual(['2026-01-07']))
})

describe('what comes next', () => {
  const next = (now: string, change: object = {}) => nextOccurrences({ ...weekly, ...change }, CALENDAR, now, 1)[0]
  test.each([
    ['2026-01-07T10:29:00+09:00', '2026-01-07'],
    ['2026-01-07T11:59:00+09:00', '2026-01-07'],
    ['2026-01-07T12:00:00+09:00', '2026-01-14'],
    // The same instants, as a phone abroad would tell them.
    ['2026-01-07T01:29:00Z', '2026-01-07'],
    ['2026-01-06T20:00:00-07:00', '2026-01-14'],
  ])('at %s it is on %s', (now, date) => expect(next(now)?.date).toBe(date))

  test('what began before midnight is still on after it', () => {
    const late = { dtstart: '2026-12-30T23:00', minutes: 180, rrule: 'FREQ=DAILY' }
    expect(next('2027-01-01T01:59:00+09:00', late)).toMatchObject({ date: '2026-12-31' })
    expect(next('2027-01-01T02:00:00+09:00', late)).toMatchObject({ date: '2027-01-01' })
  })

  test('what has no time is on all day', () => {
    const allDay = { dtstart: '2026-01-07', minutes: null }
    expect(next('2026-01-07T23:59:00+09:00', allDay)?.date).toBe('2026-01-07')
    expect(next('2026-01-08T00:00:00+09:00', allDay)?.date).toBe('2026-01-14')
  })

  test('a leap day is found years ahead, the end of a series is the end', () => {
    const leap = { dtstart: '2024-02-29', minutes: null, rrule: 'FREQ=YEARLY' }
    expect(next('2024-03-01T00:00:00+09:00', leap)?.date).toBe('2028-02-29')
    expect(next('2026-03-01T00:00:00+09:00', { rrule: 'FREQ=WEEKLY;COUNT=3' })).toBeUndefined()
  })
})
