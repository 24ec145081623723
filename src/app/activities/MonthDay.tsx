import { isHoliday } from '../../domain/closed-days.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { Text } from '../language/Text.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { formatDay, joinWords } from '../language/dates.ts'
import { useCore } from '../state/app-context.ts'
import { DatedMark } from './DatedLink.tsx'
import type { Dated } from './occurrences.ts'
import styles from './calendar.module.css'

interface Props { day: CalendarDate | null; isToday: boolean; isActive: boolean; dated: readonly Dated[] }

export function MonthDay({ day, isToday, isActive, dated }: Props) {
  const { t, locale } = useLanguage()
  const core = useCore()
  if (day === null) return <td class={styles['outside']} />
  const isOff = isHoliday(day, core)
  const label = joinWords([formatDay(day, locale), isToday ? t('opening.today') : '', isOff ? t('calendar.holiday') : '', t('calendar.count', { count: dated.length })].filter((part) => part !== ''), locale)
  return (
    <td data-day={day} tabIndex={isActive ? 0 : -1} aria-label={label} aria-current={isToday ? 'date' : undefined} data-off={isOff || undefined}>
      <span class={styles['day']} aria-hidden="true">{Number(day.slice(8))}{isToday && <small><Text k="opening.today" /></small>}</span>
      {dated.length > 0 && <ul role="list">{dated.map((one) => <li key={one.activity.id}><DatedMark dated={one} /></li>)}</ul>}
    </td>
  )
}
