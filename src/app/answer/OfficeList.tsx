import type { Office } from '../../domain/pack.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import { FactNote } from './FactNote.tsx'
import styles from './answer.module.css'

export function OfficeList({ offices }: { offices: Office[] }) {
  return (
    <ul role="list" class={styles['offices']} lang="ja">
      {offices.map(({ id, name, purpose, phone, fax, address, fact }) => (
        <li key={id}>
          <strong>{name}</strong>
          {purpose !== null && <span>{purpose}</span>}
          {address !== null && <address>{address.value}</address>}
          {phone !== null && <a href={`tel:${dialable(phone.value) ?? phone.value}`}><Icon name="phone" size={20} />{phone.value}</a>}
          {fax !== null && <span>FAX {fax.value}</span>}
          <FactNote fact={phone?.fact ?? address?.fact ?? fact} />
        </li>
      ))}
    </ul>
  )
}
