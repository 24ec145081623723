import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import type { Shown } from './shown.ts'
import { STATE_ICONS } from './state-icons.ts'
import styles from './bookings.module.css'

/** What asks somebody to do or to know something. */
const WARM = new Set(['notYet', 'notYetPassed', 'unknownPassed', 'offerEnded', 'refused', 'withdrawing'])
/** Where only a call settles what the app can't. */
const CALL = new Set(['notYetPassed', 'unknownPassed'])

const REASONS = ['slotTaken', 'slotGone', 'tooLate', 'tooSoonForNeeds', 'tooEarly', 'notOffered', 'withdrawn', 'idTaken'] as const

/** How a booking stands, in one sentence; never "booked" before the server has said so. */
export function StateLine({ shown }: { shown: Shown }) {
  const { truth, districtId } = shown
  const core = useCore()
  const note = useNote(shown)
  const tone = WARM.has(truth) ? 'warm' : truth === 'booked' || truth === 'offered' ? 'key' : 'plain'
  return (
    <>
      <div class={styles['state']} data-tone={tone} role="status">
        <Icon name={STATE_ICONS[truth]} />
        <div><p><strong><Text k={`mybooking.state.${truth}`} /></strong></p>{note !== null && <p><Text k={note} /></p>}</div>
      </div>
      {CALL.has(truth) && <CallChoice counter={counterOf(districtId, core)} core={core} />}
    </>
  )
}

function useNote({ truth, entry, view }: Shown): MessageKey | null {
  const { online } = useApp()
  switch (truth) {
    case 'notYet': return !online ? 'mybooking.state.notYet.offline' : entry?.state === 'sending' ? 'mybooking.state.notYet.sending' : 'mybooking.state.notYet.online'
    case 'withdrawing': return online ? 'mybooking.state.withdrawing.online' : 'mybooking.state.withdrawing.offline'
    case 'cancelled': return view?.cancelledBy === 'staff' ? 'mybooking.state.cancelled.staff' : view?.cancelledBy === 'resident' || view === null || entry?.state === 'withdrawn' ? 'mybooking.state.cancelled.own' : 'mybooking.state.cancelled.time'
    case 'refused': return `mybooking.reason.${REASONS.find((one) => entry?.state === 'refused' && one === entry.code) ?? 'other'}`
    case 'booked': return null
    case 'over': return view?.state === 'waiting' ? 'mybooking.state.over.waiting' : null
    default: return `mybooking.state.${truth}.note`
  }
}
