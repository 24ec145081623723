import { CallCentre } from '../answer/CallCentre.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { Distance } from '../language/Distance.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Page } from '../ui/Page.tsx'
import { TypedAgain } from './TypedAgain.tsx'
import type { VerdictProps } from './Verdict.tsx'

const COMPASS = ['n', 'ne', 'e', 'se', 's', 'sw', 'w', 'nw'] as const

export function Outside({ match: { outside, level }, typed }: VerdictProps) {
  const { t } = useLanguage()
  const nameText = useNameText()
  const core = useCore()
  const key = outside?.name ? 'outside.named' : level === 'postalCode' ? 'outside.postalCode' : 'outside.unnamed'
  const name = outside?.name ?? ''
  return (
    <Page title={t(key, { name, ward: nameText(core) })} heading={<Text k={key} name={<Japanese>{name}</Japanese>} ward={<Name of={core} />} />} lead={<Text k="outside.next" ward={<Name of={core} />} />}>
      {outside?.metres != null && outside.bearing != null && (
        <p><Text k="outside.distance" ward={<Name of={core} />} distance={<Distance metres={outside.metres} />} way={<Text k={`compass.${COMPASS[Math.round(outside.bearing / 45) % 8] ?? 'n'}`} />} /></p>
      )}
      <section class={controls['card']}>
        <h2><Text k="outside.family" ward={<Name of={core} />} /></h2>
        <p><Text k="outside.family.note" /></p>
        <CallCentre core={core} kind="callSecond" />
      </section>
      <TypedAgain typed={typed} />
    </Page>
  )
}
