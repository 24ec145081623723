import type { CorePack } from '../../domain/pack.ts'
import { OfficeName } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import controls from '../ui/controls.module.css'
import { FactNote } from './FactNote.tsx'
import { HoursLine } from './HoursLine.tsx'
import styles from './answer.module.css'

/** The ward's call centre: the sure way to any office whose number isn't vouched for, by telephone or FAX. */
export function CallCentre({ core, kind = 'call' }: { core: CorePack; kind?: 'call' | 'callSecond' }) {
  const centre = core.offices.find(({ id }) => id === core.callCentreId)
  if (!centre) return null
  const { phone, fax, hours } = centre
  return (
    <div class={styles['call']}>
      {phone !== null && (
        <a class={controls['button']} data-kind={kind} href={`tel:${dialable(phone.value) ?? phone.value}`}>
          <Icon name="phone" />
          <span><Text k="call.office" name={<OfficeName of={centre} />} /><strong class={styles['number']}>{phone.value}</strong></span>
        </a>
      )}
      {fax !== null && <p class={styles['fax']}><Icon name="fax" size={20} /> FAX <strong class={styles['number']}>{fax.value}</strong></p>}
      {phone !== null && <FactNote fact={phone.fact} />}
      {hours !== null && <div>{hours.value.map((weekly, i) => <HoursLine key={i} hours={weekly} />)}<FactNote fact={hours.fact} /></div>}
    </div>
  )
}
