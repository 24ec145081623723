import type { CalendarDate } from '../../domain/fact.ts'
import { writeDate } from './intl.ts'

const UTC = { timeZone: 'UTC' } as const
const ofDay = (date: CalendarDate): Date => new Date(`${date}T00:00:00Z`)

/** What separates words of a list, and a day from its time. */
const isUnspaced = (locale: string): boolean => /^(?:ja|zh)/.test(locale)
export const joinWords = (words: readonly string[], locale: string): string => words.join(isUnspaced(locale) ? '、' : ', ')
export const joinDayAndTime = (day: string, time: string, locale: string): string => `${day}${/^(?:ja|zh|ko)/.test(locale) ? ' ' : ', '}${time}`
export const joinRange = (from: string, to: string, locale: string): string => `${from}${locale.startsWith('ja') ? '〜' : '–'}${to}`

/** A date as precise as it is known: `2025`, `2025-07` or `2025-07-01`; in Japanese also by the era's year. */
export function formatAsOf(asOf: string, locale: string): string {
  const [year = 0, month, day] = asOf.split('-').map(Number)
  const date = Date.UTC(year, (month ?? 1) - 1, day ?? 1)
  const options: Intl.DateTimeFormatOptions = { ...UTC, year: 'numeric' }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  const written = writeDate(date, locale, options)
  // Whoever reads ordinary Japanese knows the ward's papers by their era.
  return locale === 'ja' ? written.replace('年', `年(${eraYear(month === undefined ? Date.UTC(year, 11, 31) : date)})`) : written
}

const eraYear = (date: number): string => new Intl.DateTimeFormat('ja-u-ca-japanese', { ...UTC, era: 'short', year: 'numeric' }).format(date)

/** A month as the heading of its calendar. */
export const formatMonth = (month: string, locale: string): string => writeDate(ofDay(`${month}-01`), locale, { ...UTC, year: 'numeric', month: 'long' })

export function formatDay(date: CalendarDate, locale: string): string {
  return writeDate(ofDay(date), locale, { ...UTC, month: 'long', day: 'numeric', weekday: 'short' })
}

/** A day with its year, for paper. */
export function formatFullDay(date: CalendarDate, locale: string): string {
  return writeDate(ofDay(date), locale, { ...UTC, year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' })
}

export function formatWeekday(day: number, locale: string): string {
  // 2023-01-01 was a Sunday.
  return writeDate(Date.UTC(2023, 0, 1 + day), locale, { ...UTC, weekday: 'short' })
}

/** A time of day in Japan, `HH:MM`, as the reader writes it. */
export function formatTime(time: string, locale: string): string {
  // Midnight at the end of a day has no other name.
  if (time === '24:00') return time
  return writeDate(new Date(`2023-01-01T${time.padStart(5, '0')}:00Z`), locale, { ...UTC, hour: 'numeric', minute: '2-digit' })
}

/** This minute in Tokyo as an ISO instant with its offset. */
export function tokyoNow(milliseconds: number): string {
  return `${new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 16)}:00+09:00`
}
