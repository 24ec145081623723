import { nextOccurrences } from '../../domain/recurrence.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { NextStep } from '../next/NextStep.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import { ActivityList } from './ActivityList.tsx'
import { takesPlace } from './occurrences.ts'
import { WithActivities } from './WithActivities.tsx'

export function ActivitiesPage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  return (
    <Page title={t('activities.title')} heading={<Text k="activities.title" />} lead={<Text k="activities.lead" />} wide>
      <WithActivities
        show={({ activities }) => (
          <ActivityList hits={activities.map((activity) => ({ activity, metres: null, next: activity.recurrence && takesPlace(activity) ? nextOccurrences(activity.recurrence, core, now, 1)[0] ?? null : null }))} />
        )}
      />
      <NextStep><p><Text k="activities.say" /></p></NextStep>
    </Page>
  )
}
