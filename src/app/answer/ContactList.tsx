import type { ComponentChildren } from 'preact'
import type { Fact } from '../../domain/fact.ts'
import type { Counter } from '../../domain/pack.ts'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { FactNote } from './FactNote.tsx'
import { HoursLine } from './HoursLine.tsx'
import styles from './answer.module.css'

export function ContactList({ contact: { address, fax, hours } }: { contact: Pick<Counter, 'address' | 'fax' | 'hours'> }) {
  return (
    <dl class={styles['contact']}>
      <Row icon="pin" k="contact.address" fact={address?.fact}>{address && <address lang="ja">{address.value}</address>}</Row>
      <Row icon="clock" k="contact.hours" fact={hours?.fact}>{hours && hours.value.map((weekly, i) => <HoursLine key={i} hours={weekly} />)}</Row>
      <Row icon="fax" k="contact.fax" fact={fax?.fact}>{fax && <span class={styles['number']}>{fax.value}</span>}</Row>
    </dl>
  )
}

/** A value that isn't known is said to be unknown, so that nobody looks for it further down. */
function Row({ icon, k, fact, children }: { icon: IconName; k: MessageKey; fact: Fact | undefined; children: ComponentChildren }) {
  return (
    <div>
      <dt><Icon name={icon} size={20} /><span><Text k={k} /></span></dt>
      <dd>{fact === undefined ? <span class={styles['unknown']}><Text k="contact.unknown" /></span> : <>{children}<FactNote fact={fact} /></>}</dd>
    </div>
  )
}
