import type { Activity } from '../../domain/activity.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { CallChoice } from '../answer/CallChoice.tsx'
import { FactNote } from '../answer/FactNote.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import controls from '../ui/controls.module.css'

/** Whom to ask: the activity itself where a number is known, and always the counter of its district, who knows it. */
export function ActivityContact({ activity: { phone, url, districts } }: { activity: Activity }) {
  const core = useCore()
  const own = core.districts.filter(({ id }) => districts.includes(id))
  const [only, another] = own
  return (
    <section class={controls['card']} aria-labelledby="contact">
      <h2 id="contact"><Text k="activity.ask" /></h2>
      {phone !== null && (
        <div>
          <a class={controls['button']} data-kind="call" href={`tel:${dialable(phone.value) ?? phone.value}`}><Icon name="phone" /><span><Text k="activity.call" /><strong>{phone.value}</strong></span></a>
          <FactNote fact={phone.fact} />
        </div>
      )}
      {url !== null && <p class="screen-only"><a class="alone" href={url} rel="noreferrer"><Text k="activity.website" /></a></p>}
      <p class="screen-only"><Text k={own.length > 0 ? 'activity.ask.counter' : 'activity.ask.ward'} /></p>
      {only !== undefined && another === undefined && <CallChoice counter={counterOf(only.id, core)} core={core} />}
      {own.length !== 1 && <CallCentre core={core} />}
      <ul role="list" class="screen-only">
        {own.map((district) => <li key={district.id}><a class="alone" href={`/districts/${district.id}`}><Text k="counter.of" district={<Name of={district} />} /></a></li>)}
      </ul>
    </section>
  )
}
