import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'

export function NotFoundPage() {
  const { t } = useLanguage()
  return (
    <Page title={t('notFound.title')} heading={<Text k="notFound.title" />} lead={<Text k="notFound.lead" />}>
      <div class={controls['row']}>
        <a class={controls['button']} data-kind="primary" href="/"><span><Text k="notFound.home" /></span></a>
        <a class={controls['button']} href="/districts"><span><Text k="way.list" /></span></a>
      </div>
    </Page>
  )
}
