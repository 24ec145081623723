import type { CalendarDate } from '../../domain/fact.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { DatedLink } from './DatedLink.tsx'
import type { Dated } from './occurrences.ts'
import styles from './activities.module.css'

/** Days with what takes place on them, one below the other. */
export function DayList({ days, none }: { days: ReadonlyMap<CalendarDate, readonly Dated[]>; none: MessageKey }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  if (days.size === 0) return <p><Text k={none} /></p>
  return (
    <ol role="list" class={styles['days']}>
      {[...days].map(([day, dated]) => (
        <li key={day}>
          <h3><DateText text={formatDay(day, locale)} />{day === now.slice(0, 10) && <> <Text k="opening.today" /></>}</h3>
          <ul role="list">{dated.map((one) => <li key={one.activity.id}><DatedLink dated={one} /></li>)}</ul>
        </li>
      ))}
    </ol>
  )
}
