import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { NextStep } from './NextStep.tsx'

export function ActivitiesPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('activities.title')} heading={<Text k="activities.title" />} lead={<Text k="activities.lead" />}>
      <Notice icon="info"><Text k="activities.today" /></Notice>
      <NextStep><p><Text k="activities.say" /></p></NextStep>
    </Page>
  )
}
