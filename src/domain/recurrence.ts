import type { Recurrence } from './activity.ts'
import { addDays, toDayNumber, toTokyo } from './calendar.ts'
import type { CalendarDate } from './fact.ts'
import type { CorePack } from './pack.ts'
import { datesBetween } from './recurrence-dates.ts'
import { parseRule, type Rule } from './recurrence-rule.ts'
import { isHoliday, isInNewYear } from './closed-days.ts'

/** What a recurrence needs of a pack to know its days off. */
export type Calendar = Pick<CorePack, 'holidays' | 'holidaysThrough' | 'newYear'>

/** One time that something takes place: `time` and `minutes` are null when not known; `uncertain` on a holiday or over the New Year about which nobody said anything, and beyond the known holidays; `original` is the day before it was moved. */
export interface Occurrence {
  date: CalendarDate
  time: string | null
  minutes: number | null
  state: 'confirmed' | 'moved' | 'cancelled'
  uncertain: boolean
  original: CalendarDate
}

/** An occurrence without a known length is listed for so long after it began. */
const MINUTES_LISTED = 120
const MINUTES_A_DAY = 1440
const WINDOWS = [45, 400, 3200]

const rules = new Map<string, Rule | null>()

/** The rule of a recurrence, null for a single event; a rule that isn't understood throws, for packs are checked. */
export function ruleOf({ rrule }: Pick<Recurrence, 'rrule'>): Rule | null {
  if (rrule === null) return null
  const known = rules.get(rrule)
  if (known !== undefined) return known
  const parsed = parseRule(rrule)
  if (!parsed.ok) throw new RangeError(`rule not understood: ${parsed.part}`)
  rules.set(rrule, parsed.rule)
  return parsed.rule
}

const timeOf = (local: string): string | null => (local.length > 10 ? local.slice(11) : null)

/** The days of a recurrence by its rule alone, whatever was cancelled, moved or falls on a day off. */
export function ruleDates(recurrence: Recurrence, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const start = recurrence.dtstart.slice(0, 10)
  const rule = ruleOf(recurrence)
  if (rule === null) return start >= from && start <= to ? [start] : []
  return datesBetween(rule, start, timeOf(recurrence.dtstart), from, to)
}

/** Whether a day of the rule is left out because it is a holiday or lies in the New Year, as the source says; a single event takes place on its day. */
export function isDayOff(date: CalendarDate, { rrule, skipHolidays, skipNewYear }: Recurrence, calendar: Calendar): boolean {
  if (rrule === null) return false
  return (skipHolidays && isHoliday(date, calendar)) || (skipNewYear && isInNewYear(date, calendar))
}

/** Every occurrence whose day lies from `from` through `to`, moved ones on their new day, cancelled ones on their old; in order. */
export function occurrencesBetween(recurrence: Recurrence, calendar: Calendar, from: CalendarDate, to: CalendarDate): Occurrence[] {
  const { exceptions, minutes } = recurrence
  const start = timeOf(recurrence.dtstart)
  const make = (date: CalendarDate, time: string | null, state: Occurrence['state'], original: CalendarDate): Occurrence => ({
    date, time, minutes, state, original,
    uncertain: state === 'confirmed' && (isHoliday(date, calendar) || isInNewYear(date, calendar) || date > calendar.holidaysThrough),
  })
  const regular = ruleDates(recurrence, from, to)
    .filter((date) => !exceptions.some((one) => one.date === date) && !isDayOff(date, recurrence, calendar))
    .map((date) => make(date, start, 'confirmed', date))
  const changed = exceptions.flatMap(({ date, to: moved }) => {
    const day = moved?.slice(0, 10) ?? date
    if (day < from || day > to || ruleDates(recurrence, date, date).length === 0) return []
    return [moved === null ? make(date, start, 'cancelled', date) : make(day, timeOf(moved) ?? start, 'moved', date)]
  })
  const key = ({ date, time }: Occurrence): string => `${date}${time ?? ''}`
  return changed.length === 0 ? regular : [...regular, ...changed].sort((a, b) => (key(a) < key(b) ? -1 : 1))
}

/** Minutes since 1970 in Japanese time at which an occurrence is over: at midnight if it has no time. */
export function endOf({ date, time, minutes }: Pick<Occurrence, 'date' | 'time' | 'minutes'>): number {
  const day = toDayNumber(date) * MINUTES_A_DAY
  return time === null ? day + MINUTES_A_DAY : day + Number(time.slice(0, 2)) * 60 + Number(time.slice(3)) + (minutes ?? MINUTES_LISTED)
}

/** An ISO instant as minutes since 1970 in Japanese time. */
export function minuteOf(now: string): number {
  const { date, time } = toTokyo(now)
  return toDayNumber(date) * MINUTES_A_DAY + Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
}

/** The next occurrences that take place and are not over at `now`, one that runs past midnight included; at most `count`, looking about nine years ahead. */
export function nextOccurrences(recurrence: Recurrence, calendar: Calendar, now: string, count: number): Occurrence[] {
  const { date } = toTokyo(now)
  const minute = minuteOf(now)
  const from = addDays(date, -Math.ceil((recurrence.minutes ?? MINUTES_LISTED) / MINUTES_A_DAY))
  let found: Occurrence[] = []
  for (const days of WINDOWS) {
    found = occurrencesBetween(recurrence, calendar, from, addDays(date, days)).filter((one) => one.state !== 'cancelled' && endOf(one) > minute)
    if (found.length >= count) break
  }
  return found.slice(0, count)
}
