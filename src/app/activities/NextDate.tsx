import type { Activity } from '../../domain/activity.ts'
import type { Occurrence } from '../../domain/recurrence.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, formatTime } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { isSure } from './occurrences.ts'
import styles from './activities.module.css'

/** A day as one says it, with its time if one is known. */
export function When({ date, time }: Pick<Occurrence, 'date' | 'time'>) {
  const { locale } = useLanguage()
  const { now } = useApp()
  return (
    <time dateTime={time === null ? date : `${date}T${time}`}>
      {date === now.slice(0, 10) && <><Text k="opening.today" /> </>}<DateText text={formatDay(date, locale)} />{time !== null && ` ${formatTime(time, locale)}`}
    </time>
  )
}

export function Unconfirmed() {
  return <span class={styles['unconfirmed']}><Icon name="question" size={16} /><Text k="fact.unverified" /></span>
}

/** The next date in a line, or that none is known. */
export function NextDate({ activity, next }: { activity: Activity; next: Occurrence | null }) {
  const { now } = useApp()
  if (next === null) return <span class={styles['quiet']}><Text k={`activity.noDate.${activity.status}`} /></span>
  return (
    <span>
      <Text k="activity.next" when={<strong><When {...next} /></strong>} />
      {next.state === 'moved' && <> <Text k="activity.moved.short" /></>}
      {!isSure(activity, next, now) && <> <Unconfirmed /></>}
    </span>
  )
}
