import { counterOf } from '../../domain/counters.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { CallChoice } from './CallChoice.tsx'
import { ContactList } from './ContactList.tsx'
import { Directions } from './Directions.tsx'
import { OpeningLine } from './OpeningLine.tsx'
import styles from './answer.module.css'

/** The counter of a district: what to call, where to go, and how surely each is known. */
export function CounterCard({ district, core }: { district: District; core: CorePack }) {
  const counter = counterOf(district.id, core)
  const place = counter.bodies.find(({ kind }) => kind === 'machizukuri')
  return (
    <section class={controls['card']} aria-labelledby="counter">
      <div>
        <h2 id="counter"><Text k="counter.of" district={<Name of={district} />} /></h2>
        {place !== undefined && <p class={controls['quiet']}><Text k="counter.in" place={<Name of={place} />} /><br /><small><Text k="counter.in.note" /></small></p>}
      </div>
      <p class={styles['promise']}><Text k="counter.promise" /></p>
      <OpeningLine hours={counter.hours} />
      <CallChoice counter={counter} core={core} />
      <ContactList contact={counter} />
      <Directions counter={counter} />
    </section>
  )
}
