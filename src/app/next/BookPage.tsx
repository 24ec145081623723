import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { NextStep } from './NextStep.tsx'

export function BookPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('book.title')} heading={<Text k="book.title" />} lead={<Text k="book.lead" />}>
      <Notice icon="info"><Text k="book.today" /></Notice>
      <NextStep><p><Text k="book.say" /></p></NextStep>
    </Page>
  )
}
