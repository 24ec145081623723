import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { Cannot } from './Cannot.tsx'
import { DiscreetChoice } from './DiscreetChoice.tsx'
import { ErasePanel } from './ErasePanel.tsx'

/** For whom nobody should see that they looked for help: how to leave, what to erase, how to stay unnoticed, and how far that goes. */
export function SafePage() {
  const { t } = useLanguage()
  return (
    <Page title={t('safe.title')} heading={<Text k="safe.title" />} lead={<Text k="safe.lead" />}>
      <ErasePanel />
      <Cannot />
      <section class={controls['section']} aria-labelledby="leave">
        <h2 id="leave"><Text k="safe.leave.title" /></h2>
        <p><Text k="safe.leave.1" /></p>
        <p><Text k="safe.leave.2" /></p>
      </section>
      <DiscreetChoice />
    </Page>
  )
}
