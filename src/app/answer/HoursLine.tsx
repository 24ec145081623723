import type { Hours } from '../../domain/pack.ts'
import { DateText } from '../language/DateText.tsx'
import { formatTime, formatWeekday, joinWords } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'

/** The same hours on some days of the week, in one line. */
export function HoursLine({ hours: { days, open, close, closedOnHolidays, closedOverNewYear } }: { hours: Hours }) {
  const { locale } = useLanguage()
  const isRun = days.length > 2 && days.every((day, i) => i === 0 || day === (days[i - 1] ?? 0) + 1)
  const shown = isRun ? [days[0], days.at(-1)] : days
  return (
    <div>
      <Text k={days.length === 7 ? 'hours.daily' : isRun ? 'hours.run' : 'hours.days'} from={<DateText text={formatWeekday(shown[0] ?? 0, locale)} />} to={<DateText text={formatWeekday(shown[1] ?? 0, locale)} />} days={<DateText text={joinWords(shown.map((day) => formatWeekday(day ?? 0, locale)), locale)} />} open={formatTime(open, locale)} close={formatTime(close, locale)} />
      {(closedOnHolidays || closedOverNewYear) && <> <Text k={closedOnHolidays && closedOverNewYear ? 'hours.closedBoth' : closedOnHolidays ? 'hours.closedHolidays' : 'hours.closedNewYear'} /></>}
    </div>
  )
}
