import type { Office } from '../../domain/pack.ts'
import { DataText, OfficeName } from '../language/DataText.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import { FactNote } from './FactNote.tsx'
import { HoursLine } from './HoursLine.tsx'
import { OpeningLine } from './OpeningLine.tsx'
import styles from './answer.module.css'

export function OfficeList({ offices }: { offices: Office[] }) {
  return (
    <ul role="list" class={styles['offices']}>
      {offices.map(({ id, name, purpose, phone, fax, address, hours, fact }) => (
        <li key={id}>
          <strong><OfficeName of={{ id, name }} /></strong>
          {purpose !== null && <span><DataText id={`offices/${id}/purpose`} of={{ ja: purpose }} /></span>}
          {address !== null && <address lang="ja">{address.value}</address>}
          {phone !== null && <a href={`tel:${dialable(phone.value) ?? phone.value}`}><Icon name="phone" size={20} />{phone.value}</a>}
          {fax !== null && <span>FAX {fax.value}</span>}
          <FactNote fact={phone?.fact ?? address?.fact ?? fact} />
          {hours !== null && (
            <div class={styles['hours']}>
              <OpeningLine hours={hours} />
              {hours.value.map((weekly, i) => <HoursLine key={i} hours={weekly} />)}
              <FactNote fact={hours.fact} />
            </div>
          )}
        </li>
      ))}
    </ul>
  )
}
