import { CounterCard } from '../answer/CounterCard.tsx'
import { AnswerActions } from '../answer/AnswerActions.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'

export function SavedPage() {
  const { t } = useLanguage()
  const { settings } = useApp()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === settings.myDistrict)
  if (!district) {
    return (
      <Page title={t('saved.title')} heading={<Text k="saved.title" />} lead={<Text k="saved.empty" />}>
        <p><Text k="saved.how" /></p>
        <p><a class={controls['button']} data-kind="primary" href="/"><Icon name="search" /><span><Text k="next.search" /></span></a></p>
      </Page>
    )
  }
  return (
    <Page title={t('saved.title')} heading={<Text k="saved.title" />}>
      <CounterCard district={district} core={core} />
      <AnswerActions district={district} />
      <Notice icon="info"><p><Text k="saved.change" /></p><a href="/"><Text k="find.again" /></a></Notice>
    </Page>
  )
}
