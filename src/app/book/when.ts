import { addDays, toTokyo } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { formatDay, formatTime, joinDayAndTime, joinRange } from '../language/dates.ts'
import { writeDate } from '../language/intl.ts'

/** A time of day as it stands on a clock in Japan. */
export const formatClock = (instant: string, locale: string): string => formatTime(toTokyo(instant).time, locale)

/** Day and time of a slot, as one says it. */
export const formatSlot = (startsAt: string, locale: string): string => joinDayAndTime(formatDay(toTokyo(startsAt).date, locale), formatClock(startsAt, locale), locale)

export const isMorning = (startsAt: string): boolean => Number(startsAt.slice(11, 13)) < 12

/** A week by its first and last working day. */
export function formatWeek(monday: CalendarDate, locale: string): string {
  const [first = '', last = ''] = [monday, addDays(monday, 4)].map((date) => writeDate(new Date(`${date}T00:00:00Z`), locale, { month: 'long', day: 'numeric', timeZone: 'UTC' }))
  return joinRange(first, last, locale)
}
