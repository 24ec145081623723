import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DistrictSelect } from '../shopping/DistrictSelect.tsx'
import { Picks } from '../take-part/Picks.tsx'
import takePart from '../take-part/take-part.module.css'
import controls from '../ui/controls.module.css'
import { type FaxAnswers, REACH, WHO } from './fax-answers.ts'

interface Props { answers: FaxAnswers; change: (patch: Partial<FaxAnswers>) => void; children: ComponentChildren }

/** Each question may be left open; the worries and needs stand in the middle. */
export function FaxForm({ answers: { districtId, who, name, reach, value, words }, change, children }: Props) {
  const { t } = useLanguage()
  const id = useId()
  return (
    <>
      <DistrictSelect label={<Text k="fax.district" />} none={t('fax.district.none')} value={districtId} change={(next) => change({ districtId: next })} />
      <section class={controls['section']} aria-labelledby={`${id}who`}>
        <h2 id={`${id}who`}><Text k="fax.who" /></h2>
        <Picks name="who" type="radio" legend={<Text k="fax.who" />} chosen={who === null ? [] : [who]} change={([next]) => change({ who: next ?? null })} options={WHO.map((one) => ({ id: one, label: <Text k={`fax.who.${one}`} /> }))} />
      </section>
      {children}
      <div class={takePart['field']}>
        <label for={`${id}words`}><Text k="fax.words" /></label>
        <textarea id={`${id}words`} rows={5} maxLength={600} value={words} onInput={(event) => change({ words: event.currentTarget.value })} />
      </div>
      <div class={takePart['field']}>
        <label for={`${id}name`}><Text k="fax.name" /></label>
        <input id={`${id}name`} type="text" maxLength={50} value={name} onInput={(event) => change({ name: event.currentTarget.value })} />
      </div>
      <section class={controls['section']} aria-labelledby={`${id}reach`}>
        <h2 id={`${id}reach`}><Text k="fax.reach" /></h2>
        <Picks name="reach" type="radio" legend={<Text k="fax.reach" />} chosen={reach === null ? [] : [reach]} change={([next]) => change({ reach: next ?? null })} options={REACH.map((one) => ({ id: one, label: <Text k={`fax.reach.${one}`} /> }))} />
        {reach !== null && reach !== 'none' && (
          <div class={takePart['field']}>
            <label for={`${id}value`}><Text k="fax.value" /></label>
            <input id={`${id}value`} type="text" maxLength={200} value={value} onInput={(event) => change({ value: event.currentTarget.value })} />
          </div>
        )}
      </section>
    </>
  )
}
