import { counterOf } from '../../domain/counters.ts'
import type { CorePack, District } from '../../domain/pack.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { OpeningLine } from '../answer/OpeningLine.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** What someone who has kept their district most likely opened the app for. */
export function MyDistrictCard({ district, core }: { district: District; core: CorePack }) {
  const counter = counterOf(district.id, core)
  return (
    <section class={controls['card']} aria-labelledby="mine">
      <div>
        <p class={controls['small']}><Text k="mine.label" /></p>
        <h2 id="mine"><Text k="counter.of" district={<Name of={district} />} /></h2>
      </div>
      <OpeningLine hours={counter.hours} />
      <CallChoice counter={counter} core={core} />
      <a class="alone" href={`/districts/${district.id}`}><Text k="mine.more" /></a>
    </section>
  )
}
