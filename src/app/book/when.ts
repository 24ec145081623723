import { addDays, toTokyo } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { formatDay } from '../language/dates.ts'

type Tag = 'ja' | 'en'

/** A time of day as it stands on a clock in Japan. */
export const formatTime = (instant: string): string => toTokyo(instant).time.replace(/^0/, '')

/** Day and time of a slot, as one says it. */
export const formatSlot = (startsAt: string, tag: Tag): string => `${formatDay(toTokyo(startsAt).date, tag)}${tag === 'ja' ? ' ' : ', '}${formatTime(startsAt)}`

export const isMorning = (startsAt: string): boolean => Number(startsAt.slice(11, 13)) < 12

/** A week by its first and last working day. */
export function formatWeek(monday: CalendarDate, tag: Tag): string {
  const short = new Intl.DateTimeFormat(tag, { month: 'long', day: 'numeric', timeZone: 'UTC' })
  return [monday, addDays(monday, 4)].map((date) => short.format(new Date(`${date}T00:00:00Z`))).join(tag === 'ja' ? '〜' : ' – ')
}
