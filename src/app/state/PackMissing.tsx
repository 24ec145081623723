import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { Page } from '../ui/Page.tsx'

/** The first visit needs the network once; nothing can be looked up before. */
export function PackMissing({ retry }: { retry: () => void }) {
  const { t } = useLanguage()
  return (
    <Page title={t('pack.missing')} heading={<Text k="pack.missing" />} lead={<Text k="pack.missing.why" />}>
      <p><button type="button" class={controls['button']} data-kind="primary" onClick={retry}><span><Text k="pack.retry" /></span></button></p>
      <p><Text k="pack.missing.urgent" /></p>
    </Page>
  )
}
