import { toTokyo } from '../../domain/calendar.ts'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { timesOf } from './lines.ts'

/** Day and time of a slot, with its end where its length is known. */
export function SlotWords({ startsAt, minutes }: { startsAt: string; minutes?: number }) {
  const { tag } = useLanguage()
  const { date, time } = toTokyo(startsAt)
  const end = minutes === undefined ? null : timesOf({ startsAt, minutes })?.to
  return <>{formatDay(date, tag)} {time}{end ? `–${end}` : ''}</>
}
