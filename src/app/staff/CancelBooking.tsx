import { useEffect, useRef, useState } from 'preact/hooks'
import { fetchMail, sendCancel } from '../../device/staff-api.ts'
import type { StaffBooking } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { ContactFact } from './ContactFact.tsx'
import { FaultLine } from './FaultLine.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './desk.module.css'

/** Asks once more before a booking is called off, and says whether its person hears of it by itself. */
export function CancelBooking({ booking, done }: { booking: StaffBooking; done: () => void }) {
  const { heed } = useStaff()
  const [isAsking, setAsking] = useState(false)
  const [hasMail, setHasMail] = useState(false)
  const { isBusy, fault, attempt, clear } = useAttempt()
  const question = useRef<HTMLParagraphElement>(null)
  const button = useRef<HTMLButtonElement>(null)
  const { contact } = booking
  const isTold = contact.kind === 'email' && hasMail
  useEffect(() => question.current?.focus(), [isAsking])
  useEffect(() => { if (isAsking) void fetchMail().then((answer) => setHasMail(answer.ok && answer.value.mail)) }, [isAsking])

  const stop = () => {
    setAsking(false)
    clear()
    requestAnimationFrame(() => button.current?.focus())
  }
  const cancel = async () => {
    const answer = await attempt(() => sendCancel(booking.id).then(heed))
    if (answer?.ok) done()
  }
  if (!isAsking) return <p><button ref={button} type="button" class={controls['button']} data-kind="quiet" onClick={() => setAsking(true)}><Icon name="close" size={20} /><span><Text k="staff.cancel" /></span></button></p>
  return (
    <div class={styles['question']}>
      <p ref={question} tabIndex={-1}><strong><Text k="staff.cancel.sure" /></strong></p>
      <p><Text k={isTold ? 'staff.cancel.mail' : contact.kind === 'none' ? 'staff.cancel.unreachable' : 'staff.cancel.tell'} /></p>
      {!isTold && contact.kind !== 'none' && <p><ContactFact contact={contact} /></p>}
      <p class={controls['small']}><Text k="staff.cancel.erases" /></p>
      {fault && <FaultLine {...fault} />}
      <div class={controls['row']}>
        <button type="button" class={controls['button']} disabled={isBusy} onClick={() => void cancel()}><span><Text k={isBusy ? 'staff.busy' : 'staff.cancel.yes'} /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" disabled={isBusy} onClick={stop}><span><Text k="staff.cancel.no" /></span></button>
      </div>
    </div>
  )
}
