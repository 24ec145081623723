import { YEARS_AN_ACTIVITY_LASTS } from '../../domain/fact.ts'
import type { Activity } from '../../domain/activity.ts'
import type { Occurrence } from '../../domain/recurrence.ts'
import { isHoliday, isInNewYear } from '../../domain/closed-days.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { DateText } from '../language/DateText.tsx'
import { DataText } from '../language/DataText.tsx'
import { formatDay } from '../language/dates.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { WhenWords } from './ActivityName.tsx'
import { Unconfirmed, When } from './NextDate.tsx'
import { comingDates, isSure } from './occurrences.ts'
import styles from './activities.module.css'

const DATES = 3

/** The next dates, how sure they are, and what happens when it rains. */
export function DateList({ activity }: { activity: Activity }) {
  const { now } = useApp()
  const core = useCore()
  const dates = comingDates(activity, core, now, DATES)
  const takesPlace = dates.filter(({ state }) => state !== 'cancelled')
  const isDoubtful = takesPlace.length === 0 || takesPlace.some((date) => !isSure(activity, date, now))
  return (
    <section class={controls['card']} aria-labelledby="dates">
      <h2 id="dates"><Text k="activity.dates" /></h2>
      {activity.when !== null && <div><p class={styles['rule']}><WhenWords table="activities" of={activity} /></p><FactNote fact={activity.when.fact} years={YEARS_AN_ACTIVITY_LASTS} /></div>}
      {dates.length === 0
        ? <p><Text k={`activity.noDate.${activity.status}`} /></p>
        : <ol role="list" class={styles['dates']}>{dates.map((date) => <DateLine key={date.original} activity={activity} date={date} />)}</ol>}
      {activity.recurrence !== null && <p class={`${styles['line']} ${activity.recurrence.rain === null ? styles['rain'] : ''}`}><Icon name="info" size={20} /><span>{activity.recurrence.rain === null ? <Text k="activity.rain.unknown" /> : <DataText id={`activities/${activity.id}/rain`} of={{ ja: activity.recurrence.rain }} />}</span></p>}
      {isDoubtful && <Notice icon="question" tone="warm"><Text k="activity.askFirst" /></Notice>}
    </section>
  )
}

function DateLine({ activity, date }: { activity: Activity; date: Occurrence }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const { state, original } = date
  const reason = activity.recurrence?.exceptions.find((one) => one.date === original)?.reason ?? null
  return (
    <li data-state={state}>
      <strong><When {...date} /></strong>{' '}
      {date.minutes !== null && <Text k="activity.minutes" minutes={date.minutes} />}
      {state === 'cancelled' && <span class={styles['cancelled']}><Text k="activity.cancelled" /></span>}
      {state === 'moved' && <span class={styles['unconfirmed']}><Text k="activity.moved" from={<DateText text={formatDay(original, locale)} />} /></span>}
      {state !== 'cancelled' && !isSure(activity, date, now) && <Unconfirmed />}
      {date.uncertain && <small> <Text k={isInNewYear(date.date, core) ? 'activity.uncertain.newYear' : isHoliday(date.date, core) ? 'activity.uncertain.holiday' : 'activity.uncertain.far'} /></small>}
      {reason !== null && <small> <Japanese>{reason}</Japanese></small>}
    </li>
  )
}
