import { Text } from '../language/Text.tsx'
import { formatTime } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { ActivityName } from './ActivityName.tsx'
import { Unconfirmed } from './NextDate.tsx'
import { type Dated, isSure } from './occurrences.ts'
import styles from './activities.module.css'

/** One occurrence in full: time, name, and whether it is cancelled, moved or unconfirmed. */
export function DatedLink({ dated: { activity, occurrence } }: { dated: Dated }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const isCancelled = occurrence.state === 'cancelled'
  return (
    <a class={styles['dated']} href={`/activities/${activity.id}`} data-state={occurrence.state}>
      <span class={styles['time']}>{occurrence.time === null ? <Text k="activity.noTime" /> : formatTime(occurrence.time, locale)}</span>
      <span>
        <strong><ActivityName of={activity} /></strong>{' '}
        {isCancelled && <span class={styles['cancelled']}><Text k="activity.cancelled" /></span>}
        {occurrence.state === 'moved' && <span class={styles['unconfirmed']}><Text k="activity.moved.short" /></span>}
        {!isCancelled && !isSure(activity, occurrence, now) && <Unconfirmed />}
      </span>
    </a>
  )
}

/** The same in a square of the calendar: what does not fit is read out, and stands in the list below. */
export function DatedMark({ dated: { activity, occurrence } }: { dated: Dated }) {
  const { t, tag, locale } = useLanguage()
  const { now } = useApp()
  const doubt = !isSure(activity, occurrence, now)
  const state = occurrence.state === 'cancelled' ? t('activity.cancelled') : occurrence.state === 'moved' ? t('activity.moved.short') : doubt ? t('fact.unverified') : ''
  return (
    <a class={styles['mark']} href={`/activities/${activity.id}`} data-state={occurrence.state} data-abridged>
      {doubt && occurrence.state !== 'cancelled' && <Icon name="question" size={16} />}
      <span>{occurrence.time !== null && <span class={styles['time']}>{formatTime(occurrence.time, locale)} </span>}{tag === 'ja' ? activity.name : activity.romaji}</span>
      {state !== '' && <span class="visually-hidden"> ({state})</span>}
    </a>
  )
}
