import { toTokyo, weekdayOf } from '../../domain/calendar.ts'
import { formatTime } from '../book/when.ts'
import { formatAsOf, formatDay, formatWeekday, tokyoNow } from '../language/dates.ts'

type Tag = 'ja' | 'en'

const DASH = { ja: '〜', en: '–' }

/** From when to when; without a length only the beginning. */
export function formatTimes(startsAt: string, minutes: number | null, tag: Tag): string {
  const from = formatTime(startsAt)
  return minutes === null ? from : `${from}${DASH[tag]}${formatTime(tokyoNow(Date.parse(startsAt) + minutes * 60_000))}`
}

/** The day and the time of a slot, as one would say them. */
export const formatSlot = (startsAt: string, minutes: number | null, tag: Tag): string => `${formatDay(toTokyo(startsAt).date, tag)}${tag === 'ja' ? ' ' : ', '}${formatTimes(startsAt, minutes, tag)}`

/** The same for paper, which is read long after: with the year. */
export function formatSlotOnPaper(startsAt: string, minutes: number | null, tag: Tag): string {
  const { date } = toTokyo(startsAt)
  const weekday = formatWeekday(weekdayOf(date), tag)
  return `${tag === 'ja' ? `${formatAsOf(date, tag)}(${weekday})` : `${weekday}, ${formatAsOf(date, tag)},`} ${formatTimes(startsAt, minutes, tag)}`
}
