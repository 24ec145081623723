import { toTokyo, weekdayOf } from '../../domain/calendar.ts'
import { formatClock } from '../book/when.ts'
import { formatAsOf, formatDay, formatFullDay, formatWeekday, joinDayAndTime, joinRange, tokyoNow } from '../language/dates.ts'

/** From when to when; without a length only the beginning. */
export function formatTimes(startsAt: string, minutes: number | null, locale: string): string {
  const from = formatClock(startsAt, locale)
  return minutes === null ? from : joinRange(from, formatClock(tokyoNow(Date.parse(startsAt) + minutes * 60_000), locale), locale)
}

/** The day and the time of a slot, as one would say them. */
export const formatSlot = (startsAt: string, minutes: number | null, locale: string): string =>
  joinDayAndTime(formatDay(toTokyo(startsAt).date, locale), formatTimes(startsAt, minutes, locale), locale)

/** The same for paper, which is read long after: with the year. */
export function formatSlotOnPaper(startsAt: string, minutes: number | null, locale: string): string {
  const { date } = toTokyo(startsAt)
  const day = locale.startsWith('ja') ? `${formatAsOf(date, locale)}(${formatWeekday(weekdayOf(date), locale)})` : formatFullDay(date, locale)
  return joinDayAndTime(day, formatTimes(startsAt, minutes, locale), locale)
}
