import { addDays, fromDayNumber, toDayNumber, weekdayOf } from './calendar.ts'
import type { CalendarDate } from './fact.ts'
import type { Rule } from './recurrence-rule.ts'

const DAYS_A_WEEK = 7
const MONTHS_A_YEAR = 12
const CYCLE_OF_YEARS = 400

const two = (value: number): string => String(value).padStart(2, '0')
const dateOf = (year: number, month: number, day: number): CalendarDate => `${String(year).padStart(4, '0')}-${two(month)}-${two(day)}`
const isLeap = (year: number): boolean => (year % 4 === 0 && year % 100 !== 0) || year % CYCLE_OF_YEARS === 0
const daysIn = (year: number, month: number): number => (month === 2 ? (isLeap(year) ? 29 : 28) : [4, 6, 9, 11].includes(month) ? 30 : 31)
const split = (date: CalendarDate): [year: number, month: number, day: number] => [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))]

/** Monday = 0 … Sunday = 6, for weeks begin on Monday. */
const fromMonday = (day: number): number => (day + 6) % DAYS_A_WEEK

const isAllowed = (date: CalendarDate, { byMonth, byMonthDay, byDay }: Rule): boolean => {
  const [year, month, day] = split(date)
  return (byMonth.length === 0 || byMonth.includes(month))
    && (byMonthDay.length === 0 || byMonthDay.includes(day) || byMonthDay.includes(day - daysIn(year, month) - 1))
    && (byDay.length === 0 || byDay.some((one) => one.day === weekdayOf(date)))
}

/** Days of a month that a MONTHLY or YEARLY rule means; a day the month lacks is left out, as RFC 5545 wants. */
function daysOfMonth(year: number, month: number, { byDay, byMonthDay }: Rule, startDay: number): CalendarDate[] {
  const length = daysIn(year, month)
  const first = byDay.length > 0 ? weekdayOf(dateOf(year, month, 1)) : 0
  const dates: CalendarDate[] = []
  for (let day = 1; day <= length; day++) {
    const weekday = (first + day - 1) % DAYS_A_WEEK
    const isMeant = byDay.length === 0 && byMonthDay.length === 0
      ? day === startDay
      : (byMonthDay.length === 0 || byMonthDay.includes(day) || byMonthDay.includes(day - length - 1))
        && (byDay.length === 0 || byDay.some((one) => one.day === weekday && (one.nth === null || one.nth === Math.ceil(day / 7) || one.nth === -Math.ceil((length - day + 1) / 7))))
    if (isMeant) dates.push(dateOf(year, month, day))
  }
  return dates
}

/** The candidates of the k-th period (day, week, month or year) counted from the start. */
function period(rule: Rule, start: CalendarDate, index: number): CalendarDate[] {
  const step = index * rule.interval
  if (rule.freq === 'DAILY') return [addDays(start, step)].filter((date) => isAllowed(date, rule))
  if (rule.freq === 'WEEKLY') {
    const monday = addDays(start, step * DAYS_A_WEEK - fromMonday(weekdayOf(start)))
    const days = rule.byDay.length > 0 ? rule.byDay.map(({ day }) => day) : [weekdayOf(start)]
    return [...new Set(days.map(fromMonday))].sort((a, b) => a - b).map((day) => addDays(monday, day)).filter((date) => isAllowed(date, rule))
  }
  const [year, month, day] = split(start)
  if (rule.freq === 'MONTHLY') {
    const months = year * MONTHS_A_YEAR + month - 1 + step
    const at = (months % MONTHS_A_YEAR) + 1
    return rule.byMonth.length > 0 && !rule.byMonth.includes(at) ? [] : daysOfMonth(Math.floor(months / MONTHS_A_YEAR), at, rule, day)
  }
  const everyMonth = Array.from({ length: MONTHS_A_YEAR }, (_, i) => i + 1)
  const months = rule.byMonth.length > 0 ? [...new Set(rule.byMonth)].sort((a, b) => a - b) : rule.byMonthDay.length > 0 ? everyMonth : [month]
  return months.flatMap((one) => daysOfMonth(year + step, one, rule, day))
}

/** The first day that a period can hold: none before it needs a look. */
function periodStart(rule: Rule, start: CalendarDate, index: number): CalendarDate {
  const [year, month] = split(start)
  const step = index * rule.interval
  if (rule.freq === 'DAILY') return addDays(start, step)
  if (rule.freq === 'WEEKLY') return addDays(start, step * DAYS_A_WEEK - fromMonday(weekdayOf(start)))
  if (rule.freq === 'YEARLY') return dateOf(year + step, 1, 1)
  const months = year * MONTHS_A_YEAR + month - 1 + step
  return dateOf(Math.floor(months / MONTHS_A_YEAR), (months % MONTHS_A_YEAR) + 1, 1)
}

/** How many whole periods lie before a day, so that old series needn't be walked from their beginning. */
function periodsBefore(rule: Rule, start: CalendarDate, day: CalendarDate): number {
  const days = toDayNumber(day) - toDayNumber(start)
  const longest = { DAILY: 1, WEEKLY: DAYS_A_WEEK, MONTHLY: 31, YEARLY: 366 }[rule.freq]
  return Math.max(0, Math.floor(days / (longest * rule.interval)) - 1)
}

/** The last day a rule may reach, for a series that begins at a time of day or has none. */
function lastDay(until: string | null, time: string | null): CalendarDate | null {
  if (until === null) return null
  const day = until.slice(0, 10)
  return until.length > 10 && time !== null && time > until.slice(11) ? fromDayNumber(toDayNumber(day) - 1) : day
}

/** The days of a rule that begins on `start` (at `time`), from `from` through `to`, in order. */
export function datesBetween(rule: Rule, start: CalendarDate, time: string | null, from: CalendarDate, to: CalendarDate): CalendarDate[] {
  const until = lastDay(rule.until, time)
  const last = until !== null && until < to ? until : to
  const dates: CalendarDate[] = []
  let left = rule.count ?? Infinity
  for (let index = rule.count === null ? periodsBefore(rule, start, from) : 0; left > 0 && periodStart(rule, start, index) <= last; index++) {
    for (const date of period(rule, start, index)) {
      if (date < start || date > last || left <= 0) continue
      left--
      if (date >= from) dates.push(date)
    }
  }
  return dates
}
