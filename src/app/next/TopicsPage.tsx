import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { UrgentHelp } from '../shell/UrgentHelp.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { NextStep } from './NextStep.tsx'

const WORRIES = ['care', 'memory', 'disability', 'child', 'money', 'alone', 'home', 'unsure'] as const

/** One need not know the name of a service: the counter hears every worry. */
export function TopicsPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('topics.title')} heading={<Text k="topics.title" />} lead={<Text k="topics.lead" />}>
      <ul class={controls['section']}>
        {WORRIES.map((worry) => <li key={worry}><Text k={`topics.${worry}`} /></li>)}
      </ul>
      <p><Text k="topics.how" /></p>
      <NextStep><p><a class={controls['button']} href="/book"><Icon name="calendar" /><span><Text k="topics.book" /></span></a></p></NextStep>
      <UrgentHelp wide />
    </Page>
  )
}
