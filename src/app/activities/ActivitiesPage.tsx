import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { NextStep } from '../next/NextStep.tsx'
import { Page } from '../ui/Page.tsx'
import { Browse } from './Browse.tsx'
import { WithActivities } from './WithActivities.tsx'

export function ActivitiesPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('activities.title')} heading={<Text k="activities.title" />} lead={<Text k="activities.lead" />} wide>
      <WithActivities show={(pack) => <Browse pack={pack} />} />
      <NextStep><p><Text k="activities.say" /></p></NextStep>
    </Page>
  )
}
