import { useState } from 'preact/hooks'
import { checkPack, type PackCheck } from '../../device/pack.ts'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'

export function DataUpdate() {
  const core = useCore()
  const { locale } = useLanguage()
  const [outcome, setOutcome] = useState<PackCheck | 'checking' | null>(null)
  const check = async () => {
    setOutcome('checking')
    setOutcome(await checkPack(core.id))
  }
  return (
    <section class={controls['section']} aria-labelledby="update">
      <h2 id="update"><Text k="dataUpdate.title" /></h2>
      <p><Text k="dataUpdate.date" date={<DateText text={formatAsOf(core.dataDate, locale)} />} /></p>
      <p><button type="button" class={controls['button']} disabled={outcome === 'checking'} onClick={() => void check()}><span><Text k="dataUpdate.do" /></span></button></p>
      <p role="status">{outcome !== null && <Text k={`dataUpdate.${outcome}`} />}</p>
    </section>
  )
}
