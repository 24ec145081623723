import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { CriterionList } from './CriterionList.tsx'
import { Prose } from './Prose.tsx'

/** What works, what was found by criterion and how, what is missing, and how to complain. */
export function AccessibilityPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('accessibility.title')} heading={<Text k="accessibility.title" />} lead={<Text k="accessibility.lead" />}>
      <Prose title="accessibility.can" paragraphs={['accessibility.can.1', 'accessibility.can.2', 'accessibility.can.3', 'accessibility.can.4', 'accessibility.can.5']} />
      <Prose title="accessibility.complain" paragraphs={['accessibility.complain.1']} />
      <p><a class="alone" href="/report?from=/accessibility"><Text k="report.title" /></a></p>
      <Prose title="accessibility.limits" paragraphs={['accessibility.limits.1', 'accessibility.limits.2', 'accessibility.limits.3', 'accessibility.limits.4']} />
      <Prose title="accessibility.tested" paragraphs={['accessibility.tested.1', 'accessibility.tested.2', 'accessibility.tested.3', 'accessibility.tested.4']} />
      <CriterionList />
    </Page>
  )
}
