import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useJapanese } from '../language/use-japanese.ts'
import { useApp } from '../state/app-context.ts'
import { Picks } from '../take-part/Picks.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import type { FaxAnswers } from './fax-answers.ts'
import { FaxForm } from './FaxForm.tsx'
import { FaxRequest } from './FaxRequest.tsx'
import { GROUPS, phrasesOf } from './phrases.ts'
import { SayText } from './SayText.tsx'
import { useChosen } from './use-chosen.ts'

/** A request for advice on paper, filled in here and sent by nobody but the person. */
export function FaxPage() {
  const { t } = useLanguage()
  const { settings } = useApp()
  const { chosen, choose, of } = useChosen()
  const [answers, setAnswers] = useState<FaxAnswers>({ districtId: settings.myDistrict, who: null, name: '', reach: null, value: '', words: '' })
  useJapanese()
  return (
    <Page title={t('fax.title')} heading={<Text k="fax.title" />} lead={<span class="screen-only"><Text k="fax.lead" /></span>}>
      <form class={`${controls['section']} screen-only`} noValidate autocomplete="off" onSubmit={(event) => { event.preventDefault(); print() }}>
        <FaxForm answers={answers} change={(patch) => setAnswers({ ...answers, ...patch })}>
          {GROUPS.toReversed().map((group) => (
            <section key={group} class={controls['section']} aria-labelledby={`fax-${group}`}>
              <h2 id={`fax-${group}`}><Text k={`card.${group}`} /></h2>
              <Picks name={group} type="checkbox" legend={<Text k={`card.${group}`} />} chosen={of(group)} change={(phrases) => choose(group, phrases)} options={phrasesOf(group).map((id) => ({ id, label: <SayText of={id} /> }))} />
            </section>
          ))}
        </FaxForm>
        <p><button type="submit" class={controls['button']} data-kind="primary"><Icon name="print" /><span><Text k="fax.print" /></span></button></p>
        <p><Text k="fax.how" /></p>
        <Notice icon="alert" tone="warm"><p><Text k="fax.care" /></p></Notice>
      </form>
      <section class={controls['section']} aria-labelledby="fax-preview">
        <h2 id="fax-preview" class="screen-only"><Text k="fax.preview" /></h2>
        <FaxRequest answers={answers} chosen={chosen} />
      </section>
    </Page>
  )
}
