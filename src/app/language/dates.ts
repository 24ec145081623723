import type { CalendarDate } from '../../domain/fact.ts'

/** A date as precise as it is known: `2025`, `2025-07` or `2025-07-01`. */
export function formatAsOf(asOf: string, tag: 'ja' | 'en'): string {
  const [year = 0, month, day] = asOf.split('-').map(Number)
  const options: Intl.DateTimeFormatOptions = { year: 'numeric', timeZone: 'UTC' }
  if (month !== undefined) options.month = 'long'
  if (day !== undefined) options.day = 'numeric'
  return new Intl.DateTimeFormat(tag, options).format(Date.UTC(year, (month ?? 1) - 1, day ?? 1))
}

export function formatDay(date: CalendarDate, tag: 'ja' | 'en'): string {
  return new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', weekday: 'short', timeZone: 'UTC' }).format(new Date(`${date}T00:00:00Z`))
}

export function formatWeekday(day: number, tag: 'ja' | 'en'): string {
  // 2023-01-01 was a Sunday.
  return new Intl.DateTimeFormat(tag, { weekday: 'short', timeZone: 'UTC' }).format(Date.UTC(2023, 0, 1 + day))
}

/** This minute in Tokyo as an ISO instant with its offset. */
export function tokyoNow(milliseconds: number): string {
  return `${new Date(milliseconds + 9 * 3_600_000).toISOString().slice(0, 16)}:00+09:00`
}
