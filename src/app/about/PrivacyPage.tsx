import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import { Prose } from './Prose.tsx'

export function PrivacyPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('privacy.title')} heading={<Text k="privacy.title" />} lead={<Text k="privacy.lead" />}>
      <Prose title="privacy.address" paragraphs={['privacy.address.1', 'privacy.address.2']} />
      <Prose title="privacy.kept" paragraphs={['privacy.kept.1', 'privacy.kept.2']} />
      <Prose title="privacy.offers" paragraphs={['privacy.offers.1', 'privacy.offers.2']} />
      <Prose title="privacy.bookings" paragraphs={['privacy.bookings.1', 'privacy.bookings.2', 'privacy.bookings.3']} />
      <Prose title="privacy.reports" paragraphs={['privacy.reports.1']} />
      <Prose title="privacy.others" paragraphs={['privacy.others.1', 'privacy.others.2', 'privacy.others.3']} />
      <Prose title="privacy.server" paragraphs={['privacy.server.1']} />
    </Page>
  )
}
