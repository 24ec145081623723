import type { ComponentChildren } from 'preact'
import { counterOf } from '../../domain/counters.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'

/** Whom to ask what isn't known here: the district's counter, or the call centre when no district is chosen. */
export function AskCounter({ districtId, children }: { districtId: string | null; children: ComponentChildren }) {
  const core = useCore()
  const district = core.districts.find(({ id }) => id === districtId)
  return (
    <section class={controls['card']} aria-labelledby="ask">
      <h2 id="ask" tabIndex={-1}>{district ? <Text k="counter.of" district={<Name of={district} />} /> : <Text k="unknown.call" />}</h2>
      {children}
      {district ? <CallChoice counter={counterOf(district.id, core)} core={core} /> : <CallCentre core={core} kind="callSecond" />}
      <p>{district ? <a class="alone" href={`/districts/${district.id}`}><Text k="mine.more" /></a> : <a class="alone" href="/"><Text k="next.search" /></a>}</p>
    </section>
  )
}
