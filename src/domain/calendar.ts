import type { CalendarDate } from './fact.ts'

const MINUTES_A_DAY = 1440
const TOKYO_OFFSET = 540

/** A moment as the clocks of Japan show it: the day and `HH:MM`. */
export interface TokyoTime {
  date: CalendarDate
  time: string
}

const two = (value: number): string => String(value).padStart(2, '0')

/** Days since 1970-01-01 of a proleptic Gregorian date (Howard Hinnant, days_from_civil). */
export function toDayNumber(date: CalendarDate): number {
  const [year = 0, month = 1, day = 1] = date.split('-').map(Number)
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  return era * 146_097 + yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear - 719_468
}

/** The day so many days after 1970-01-01. */
export function fromDayNumber(days: number): CalendarDate {
  const shifted = days + 719_468
  const era = Math.floor(shifted / 146_097)
  const dayOfEra = shifted - era * 146_097
  const yearOfEra = Math.floor((dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365)
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shiftedMonth = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shiftedMonth + (shiftedMonth < 10 ? 3 : -9)
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return `${String(year).padStart(4, '0')}-${two(month)}-${two(dayOfYear - Math.floor((153 * shiftedMonth + 2) / 5) + 1)}`
}

/** The day so many days later, or earlier if negative. */
export function addDays(date: CalendarDate, days: number): CalendarDate {
  return fromDayNumber(toDayNumber(date) + days)
}

/** 0 = Sunday … 6 = Saturday. */
export function weekdayOf(date: CalendarDate): number {
  return (((toDayNumber(date) + 4) % 7) + 7) % 7
}

/** Whole seconds since 1970-01-01T00:00:00Z of an ISO instant with any offset (`Z`, `+09:00`); throws on anything else. */
export function toSeconds(instant: string): number {
  const [, date, hour, minute, second = 0, sign, offsetHour, offsetMinute] =
    /^(\d{4}-\d\d-\d\d)T(\d\d):(\d\d)(?::(\d\d)(?:\.\d+)?)?(?:Z|([+-])(\d\d):(\d\d))$/.exec(instant) ?? []
  if (date === undefined) throw new RangeError(`not an ISO instant with an offset: ${instant}`)
  const offset = sign === undefined ? 0 : (Number(offsetHour) * 60 + Number(offsetMinute)) * (sign === '-' ? -1 : 1)
  return (toDayNumber(date) * MINUTES_A_DAY + Number(hour) * 60 + Number(minute) - offset) * 60 + Number(second)
}

/** Reads an ISO instant with any offset (`Z`, `+09:00`) as Japanese time; throws on anything else. */
export function toTokyo(instant: string): TokyoTime {
  const minutes = Math.floor(toSeconds(instant) / 60) + TOKYO_OFFSET
  const ofDay = ((minutes % MINUTES_A_DAY) + MINUTES_A_DAY) % MINUTES_A_DAY
  return { date: fromDayNumber(Math.floor(minutes / MINUTES_A_DAY)), time: `${two(Math.floor(ofDay / 60))}:${two(ofDay % 60)}` }
}
