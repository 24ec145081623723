import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { Prose } from './Prose.tsx'

export function AccessibilityPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('accessibility.title')} heading={<Text k="accessibility.title" />} lead={<Text k="accessibility.lead" />}>
      <Prose title="accessibility.can" paragraphs={['accessibility.can.1', 'accessibility.can.2', 'accessibility.can.3']} />
      <Prose title="accessibility.tested" paragraphs={['accessibility.tested.1', 'accessibility.tested.2']} />
      <Prose title="accessibility.limits" paragraphs={['accessibility.limits.1', 'accessibility.limits.2']} />
      <Prose title="accessibility.report" paragraphs={['accessibility.report.1']} />
      <p><a href="/report?from=/accessibility"><Text k="report.title" /></a></p>
    </Page>
  )
}
