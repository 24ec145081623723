import { toTokyo } from '../../domain/calendar.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, formatTime, joinDayAndTime, joinRange } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { timesOf } from './lines.ts'

/** Day and time of a slot, with its end where its length is known. */
export function SlotWords({ startsAt, minutes }: { startsAt: string; minutes?: number }) {
  const { locale } = useLanguage()
  const { date, time } = toTokyo(startsAt)
  const end = minutes === undefined ? null : timesOf({ startsAt, minutes })?.to
  return <DateText text={joinDayAndTime(formatDay(date, locale), end ? joinRange(formatTime(time, locale), formatTime(end, locale), locale) : formatTime(time, locale), locale)} />
}
