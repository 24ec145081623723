import { OtherWays } from '../home/OtherWays.tsx'
import { SearchBox } from '../home/SearchBox.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'

/** /find without a question: the address of someone's answer isn't in a link that was passed on. */
export function StartAgain() {
  const { t } = useLanguage()
  return (
    <Page title={t('home.heading')} heading={<Text k="home.heading" />} lead={<Text k="home.lead" />}>
      <SearchBox />
      <OtherWays />
    </Page>
  )
}
