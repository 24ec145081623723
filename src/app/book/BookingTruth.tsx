import type { BookingEntry } from '../../device/outbox.ts'
import { truthOf } from '../../domain/booking-truth.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'
import { Receipt } from './Receipt.tsx'
import { refusedKey } from './lost.ts'

/** How a booking stands, never more than is known: "booked" only after the server has said so. */
export function BookingTruth({ entry }: { entry: BookingEntry }) {
  const { now, online } = useApp()
  const core = useCore()
  const truth = truthOf(entry, now)
  const receipt = 'receipt' in entry ? entry.receipt : null
  const districtId = (receipt ?? entry.body)?.districtId
  const call = districtId === undefined ? null : <CallChoice counter={counterOf(districtId, core)} core={core} />
  switch (truth) {
    case 'booked': case 'waitingList': case 'offered':
      return receipt && <Receipt view={receipt} truth={truth} />
    case 'notYet':
      return (
        <Notice icon={online ? 'clock' : 'offline'} tone="warm">
          <p><strong><Text k="book.state.notYet" /></strong></p>
          <p><Text k={entry.state === 'sending' ? 'book.state.sending' : online ? 'book.state.willSend' : 'book.state.offline'} /></p>
        </Notice>
      )
    case 'refused':
      return <Notice icon="alert" tone="warm"><p><strong><Text k="book.state.refused" /></strong></p><p><Text k={refusedKey(entry.state === 'refused' ? entry.code : '')} /></p></Notice>
    case 'notYetPassed': case 'unknownPassed': case 'gone': case 'offerEnded':
      return <><Notice icon="alert" tone="warm"><p><strong><Text k={`book.state.${truth}`} /></strong></p><p><Text k={`book.state.${truth}.what`} /></p></Notice>{call}</>
    case 'withdrawing': case 'cancelled': case 'over':
      return <Notice icon={truth === 'over' ? 'check' : 'info'}><p><strong><Text k={`book.state.${truth}`} /></strong></p></Notice>
    default:
      throw new TypeError(`no words for ${JSON.stringify(truth satisfies never)}`)
  }
}
