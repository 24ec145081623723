import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import styles from './book.module.css'
import type { BookingFlow } from './use-booking.ts'

/** Other ways from the first question; from all others, that the answers are kept here, and how to be rid of them. */
export function StepFoot({ flow: { step, restart } }: { flow: BookingFlow }) {
  if (step === 'sent') return null
  if (step === 'where') {
    return (
      <ul role="list" class={styles['others']}>
        <li><a href="/bookings"><Text k="book.mine" /></a></li>
        <li><a href="/bookings/code"><Text k="book.withCode" /></a></li>
        <li><a href="/topics"><Text k="book.topics" /></a></li>
      </ul>
    )
  }
  return <p class={controls['small']}><Text k="book.draft.kept" /> <button type="button" class={styles['link']} onClick={() => restart()}><Text k="book.draft.clear" /></button></p>
}
