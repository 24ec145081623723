import * as fc from 'fast-check'
import type { Activity, Recurrence } from '../../src/domain/activity.ts'
import { addDays } from '../../src/domain/calendar.ts'
import type { Fact } from '../../src/domain/fact.ts'
import { datesBetween } from '../../src/domain/recurrence-dates.ts'
import { parseRule } from '../../src/domain/recurrence-rule.ts'

export const FACT: Fact = { status: 'verified', asOf: '2026-01', source: 'test' }
export const FROM = '2026-01-01'
export const TO = '2028-12-31'

/** The days off of three years, as the Setagaya pack has them in kind. */
export const CALENDAR = {
  holidays: ['01-01', '02-11', '02-23', '04-29', '05-03', '05-04', '05-05', '08-11', '11-03', '11-23'].flatMap((day) => [2026, 2027, 2028].map((year): [string, string] => [`${year}-${day}`, '祝日'])),
  holidaysThrough: TO,
  newYear: { value: { from: '12-29', to: '01-03' }, fact: FACT },
}

export const makeRecurrence = (change: Partial<Recurrence> = {}): Recurrence => ({
  dtstart: '2026-01-07T10:30', minutes: 90, rrule: 'FREQ=WEEKLY', exceptions: [], skipHolidays: false, skipNewYear: false, rain: null, fact: FACT, ...change,
})

export const makeActivity = (change: Partial<Activity> = {}): Activity => ({
  id: 'cafe', uid: 'cafe@test', sequence: 0, name: '地域カフェ', kana: 'ちいきかふぇ', romaji: 'Chiiki Cafe', category: 'cafe', status: 'active',
  what: { ja: 'お茶を飲んで話します。' }, districts: ['ikejiri'], venue: null, point: null, precision: null, when: null, recurrence: makeRecurrence(),
  audience: [], stepFree: null, free: null, dropIn: null, volunteers: null, languages: [], phone: null, url: null, fact: FACT, ...change,
})

const some = <T>(values: fc.Arbitrary<T>) => fc.uniqueArray(values, { minLength: 1, maxLength: 3 })
const weekday = fc.constantFrom('SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA')
const nthWeekday = fc.tuple(fc.constantFrom('', '', '1', '2', '3', '4', '5', '-1', '-2'), weekday).map(([nth, day]) => nth + day)
const monthDay = fc.oneof(fc.integer({ min: 1, max: 31 }), fc.constantFrom(-1, -2, 29, 30, 31))
const month = fc.integer({ min: 1, max: 12 })
export const day = fc.integer({ min: 0, max: 1095 }).map((days) => addDays(FROM, days))

/** Rules of every kind that is understood. */
export const rrule = fc
  .record({
    freq: fc.constantFrom('DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'),
    interval: fc.constantFrom(1, 1, 1, 2, 3, 5),
    byDay: fc.option(fc.oneof(some(weekday), some(nthWeekday))),
    byMonthDay: fc.option(some(monthDay), { freq: 3 }),
    byMonth: fc.option(some(month), { freq: 3 }),
    end: fc.oneof(fc.constant(''), fc.constant(''), fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`), day.map((until) => `;UNTIL=${until.replaceAll('-', '')}`)),
  })
  .map(({ freq, interval, byDay, byMonthDay, byMonth, end }) =>
    [
      `FREQ=${freq}`, ...(interval > 1 ? [`INTERVAL=${interval}`] : []), ...(byMonth ? [`BYMONTH=${byMonth.join()}`] : []),
      ...(byMonthDay ? [`BYMONTHDAY=${byMonthDay.join()}`] : []), ...(byDay ? [`BYDAY=${byDay.join()}`] : []),
    ].join(';') + end)
  .filter((text) => parseRule(text).ok)

export function ruleFrom(text: string) {
  const parsed = parseRule(text)
  if (!parsed.ok) throw new Error(parsed.part)
  return parsed.rule
}

const ORDER = ['MO', 'TU', 'WE', 'TH', 'FR', 'SA', 'SU']
const inOrder = (days: string[]): string => days.toSorted((a, b) => ORDER.indexOf(a) - ORDER.indexOf(b)).join()
const nth = fc.constantFrom('1', '2', '3', '4', '5', '-1')
const interval = fc.constantFrom('', '', ';INTERVAL=2', ';INTERVAL=3')
const end = fc.oneof(fc.constant(''), fc.integer({ min: 1, max: 40 }).map((count) => `;COUNT=${count}`), day.map((until) => `;UNTIL=${until.replaceAll('-', '')}`))

/** The rules that the guide to the seeds names; ical.js loses its way (or never ends) with rarer ones, which the rrule library covers. */
const usualRule = fc.oneof(
  fc.tuple(fc.constant('FREQ=DAILY'), interval, end),
  fc.tuple(some(weekday).map((days) => `FREQ=WEEKLY;BYDAY=${inOrder(days)}`), interval, end),
  fc.tuple(fc.tuple(some(nth), weekday).map(([counts, name]) => `FREQ=MONTHLY;BYDAY=${counts.map((count) => count + name).join()}`), interval, end),
  fc.tuple(fc.integer({ min: 1, max: 31 }).map((date) => `FREQ=MONTHLY;BYMONTHDAY=${date}`), interval, end),
  fc.tuple(fc.tuple(month, fc.constantFrom('1', '2', '3', '4', '-1'), weekday).map(([at, count, name]) => `FREQ=YEARLY;BYMONTH=${at};BYDAY=${count}${name}`), fc.constant(''), end),
).map((parts) => parts.join(''))

/** Recurrences whose start belongs to them, with cancelled and moved days, as a checked pack has them. */
export const recurrence: fc.Arbitrary<Recurrence> = fc
  .record({
    rule: fc.oneof({ weight: 9, arbitrary: usualRule }, { weight: 1, arbitrary: fc.constant(null) }),
    start: fc.integer({ min: -400, max: 700 }).map((days) => addDays(FROM, days)),
    time: fc.constantFrom(null, '10:30', '00:00', '23:30'),
    minutes: fc.constantFrom(null, 60, 240),
    changes: fc.array(fc.record({ at: fc.nat(30), by: fc.option(fc.integer({ min: -20, max: 20 })), time: fc.constantFrom(null, '14:00') }), { maxLength: 3 }),
    skipHolidays: fc.boolean(),
    skipNewYear: fc.boolean(),
  })
  .map(({ rule, start, time, minutes, changes, skipHolidays, skipNewYear }) => {
    const days = rule === null ? [start] : datesBetween(ruleFrom(rule), start, time, start, addDays(start, 1500))
    const first = days[0]
    if (first === undefined) return null
    const local = (date: string): string => (time === null ? date : `${date}T${time}`)
    const exceptions = changes.flatMap(({ at, by, time: other }) => {
      const date = days[at % days.length]
      return date === undefined ? [] : [{ date, to: by === null ? null : other !== null && time !== null ? `${addDays(date, by)}T${other}` : local(addDays(date, by)), reason: '雨' }]
    })
    const once = exceptions.filter((one, index) => exceptions.findIndex((other) => other.date === one.date) === index)
    return makeRecurrence({ dtstart: local(first), minutes: time === null ? null : minutes, rrule: rule, exceptions: once, skipHolidays, skipNewYear })
  })
  .filter((one) => one !== null)
