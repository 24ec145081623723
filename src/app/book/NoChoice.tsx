import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import type { BookingFlow } from './use-booking.ts'

/** Nothing to choose from: other ways of talking, and the telephone. */
export function NoChoice({ flow: { draft, go } }: { flow: BookingFlow }) {
  const core = useCore()
  return (
    <section class={controls['card']} role="status">
      <p><strong><Text k="book.none" /></strong></p>
      <p><Text k="book.none.what" /></p>
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => go('how')}><span><Text k="book.none.how" /></span></button></p>
      {draft.districtId !== null && <CallChoice counter={counterOf(draft.districtId, core)} core={core} />}
    </section>
  )
}
