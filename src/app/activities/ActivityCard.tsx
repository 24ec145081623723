import type { Hit } from './hit.ts'
import { Distance } from '../language/Distance.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { ActivityName, What } from './ActivityName.tsx'
import { DistrictNames } from './DistrictNames.tsx'
import { NextDate } from './NextDate.tsx'
import { shownStatus } from './occurrences.ts'
import styles from './activities.module.css'

/** One activity in the list; the whole of it leads to its page. */
export function ActivityCard({ hit: { activity, next, metres } }: { hit: Hit }) {
  const core = useCore()
  const { now } = useApp()
  const status = shownStatus(activity, now)
  return (
    <li class={styles['card']}>
      <p class={styles['tags']}>
        <span class={styles['tag']}><Text k={`category.${activity.category}`} /></span>
        <span class={styles['tag']} data-status={status}><Text k={`status.${status}`} /></span>
      </p>
      <h3><a href={`/activities/${activity.id}`}><ActivityName of={activity} /></a></h3>
      <p class={styles['what']}><What table="activities" of={activity} /></p>
      <p class={styles['line']}><Icon name="calendar" size={20} /><NextDate activity={activity} next={next} /></p>
      <p class={styles['line']}>
        <Icon name="pin" size={20} />
        <span><DistrictNames ids={activity.districts} core={core} />{metres !== null && <> <Distance metres={metres} /></>}</span>
      </p>
    </li>
  )
}
