import { useState } from 'preact/hooks'
import { sendOutcome } from '../../device/staff-api.ts'
import type { StaffBooking } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { CancelBooking } from './CancelBooking.tsx'
import { FaultLine } from './FaultLine.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './desk.module.css'

type Outcome = 'attended' | 'noShow' | 'booked'
type Said = Outcome | 'cancelled'

/** What came of the talk, a slip taken back, and calling it off. */
export function BookingActions({ booking, changed }: { booking: StaffBooking; changed: () => void }) {
  const { now } = useApp()
  const { heed } = useStaff()
  const [said, setSaid] = useState<Said | null>(null)
  const { isBusy, fault, attempt } = useAttempt()
  const { id, state } = booking
  const hasBegun = booking.startsAt !== null && Date.parse(booking.startsAt) <= Date.parse(now)
  const tell = (what: Said) => {
    setSaid(what)
    changed()
  }
  const settle = async (outcome: Outcome) => {
    const answer = await attempt(() => sendOutcome(id, outcome).then(heed))
    if (!answer?.ok) return
    tell(outcome)
  }
  return (
    <div class={styles['actions']}>
      {fault && <FaultLine {...fault} />}
      <p role="status" class={said === null ? 'visually-hidden' : undefined}>{said !== null && <Text k={`staff.said.${said}`} />}</p>
      {state === 'booked' && hasBegun && (
        <div class={controls['row']}>
          <button type="button" class={controls['button']} data-kind="primary" disabled={isBusy} onClick={() => void settle('attended')}><Icon name="check" size={20} /><span><Text k="staff.attended.do" /></span></button>
          <button type="button" class={controls['button']} disabled={isBusy} onClick={() => void settle('noShow')}><span><Text k="staff.noShow.do" /></span></button>
        </div>
      )}
      {state === 'booked' && !hasBegun && <p class={controls['small']}><Text k="staff.outcome.later" /></p>}
      {(state === 'attended' || state === 'noShow') && <p><button type="button" class={controls['button']} data-kind="quiet" disabled={isBusy} onClick={() => void settle('booked')}><span><Text k="staff.undo" /></span></button></p>}
      {(state === 'booked' || state === 'waiting' || state === 'offered') && <CancelBooking booking={booking} done={() => tell('cancelled')} />}
    </div>
  )
}
