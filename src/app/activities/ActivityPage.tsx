import { YEARS_AN_ACTIVITY_LASTS } from '../../domain/fact.ts'
import { useRoute } from 'preact-iso/router'
import type { Activity } from '../../domain/activity.ts'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { FactNote } from '../answer/FactNote.tsx'
import { PrintCode } from '../answer/PrintCode.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { AccessList } from './AccessList.tsx'
import { ActivityActions } from './ActivityActions.tsx'
import { ActivityContact } from './ActivityContact.tsx'
import { ActivityName, What } from './ActivityName.tsx'
import { DateList } from './DateList.tsx'
import { shownStatus } from './occurrences.ts'
import { PlaceSection } from './PlaceSection.tsx'
import { WithActivities } from './WithActivities.tsx'
import styles from './activities.module.css'

export function ActivityPage() {
  const { params } = useRoute()
  return (
    <WithActivities
      show={({ activities }) => {
        const activity = activities.find(({ id }) => id === params['id'])
        return activity ? <OneActivity key={activity.id} activity={activity} /> : <NotFoundPage />
      }}
    />
  )
}

/** Everything known of one activity, and of what is not known, whom to ask. */
function OneActivity({ activity }: { activity: Activity }) {
  const { tag } = useLanguage()
  const { now } = useApp()
  const status = shownStatus(activity, now)
  const title = tag === 'ja' ? activity.name : activity.romaji
  return (
    <Page title={title} heading={<span class={styles['title']}><ActivityName of={activity} /></span>} lead={<What table="activities" of={activity} />} wide>
      <div class={styles['status']} data-status={status}>
        <p><Icon name={status === 'active' ? 'check' : 'question'} /><span><Text k={`status.${status}.long`} /></span></p>
        <FactNote fact={activity.fact} years={YEARS_AN_ACTIVITY_LASTS} />
      </div>
      <div class={styles['two']}>
        <div class={styles['side']}>
          <DateList activity={activity} />
          <ActivityActions activity={activity} />
          <PlaceSection activity={activity} />
        </div>
        <div class={styles['side']}>
          <AccessList activity={activity} />
          <ActivityContact activity={activity} />
        </div>
        <PrintCode path={`/activities/${activity.id}`} />
      </div>
      <p class="screen-only"><a class={`${controls['quiet']} alone`} href="/activities"><Text k="activity.all" /></a></p>
    </Page>
  )
}
