import type { ComponentChildren } from 'preact'
import { counterOf } from '../../domain/counters.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'

/** The next step from a page that explains: the kept district's counter, or finding it. */
export function NextStep({ children }: { children?: ComponentChildren }) {
  const { settings } = useApp()
  const core = useCore()
  const district = core.districts.find(({ id }) => id === settings.myDistrict)
  return (
    <section class={controls['card']} aria-labelledby="next">
      <h2 id="next">{district ? <Text k="counter.of" district={<Name of={district} />} /> : <Text k="next.find" />}</h2>
      {children}
      {district ? (
        <>
          <CallChoice counter={counterOf(district.id, core)} core={core} />
          <a class="alone" href={`/districts/${district.id}`}><Text k="mine.more" /></a>
        </>
      ) : (
        <>
          <a class={controls['button']} data-kind="primary" href="/"><Icon name="search" /><span><Text k="next.search" /></span></a>
          <p><Text k="next.callCentre" /></p>
          <CallCentre core={core} kind="callSecond" />
        </>
      )}
    </section>
  )
}
