import type { Office } from '../../domain/pack.ts'
import { OfficeName } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import styles from './topics.module.css'

/** Whom to ask for a number that nobody has confirmed. */
export function CallLink({ office }: { office: Office }) {
  const { phone, fax } = office
  return (
    <div class={styles['ask']}>
      <p><Text k="worry.askCentre" name={<OfficeName of={office} />} /></p>
      {phone !== null && <a href={`tel:${dialable(phone.value) ?? phone.value}`}><Icon name="phone" size={20} /><OfficeName of={office} /> {phone.value}</a>}
      {fax !== null && <span><Icon name="fax" size={20} /> FAX {fax.value}</span>}
    </div>
  )
}
