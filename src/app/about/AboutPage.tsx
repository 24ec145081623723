import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { Prose } from './Prose.tsx'

export function AboutPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('about.title')} heading={<Text k="about.title" />} lead={<Text k="about.lead" />}>
      <Prose title="about.counter" paragraphs={['about.counter.1', 'about.counter.2']} />
      <Prose title="about.honest" paragraphs={['about.honest.1', 'about.honest.2']} />
      <Prose title="about.offline" paragraphs={['about.offline.1']} />
      <Prose title="about.languages" paragraphs={['about.languages.1', 'about.languages.2']} />
      <Prose title="about.who" paragraphs={['about.who.1']} />
      <Prose title="about.report" paragraphs={['about.report.1']} />
      <p><a class="alone" href="/report?from=/about"><Text k="report.title" /></a></p>
      <p><a class="alone" href="/about/data"><Text k="data.title" /></a></p>
    </Page>
  )
}
