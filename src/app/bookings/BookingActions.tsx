import type { BookingView } from '../../domain/booking.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { CalendarEntry } from './CalendarEntry.tsx'
import { Remove } from './Remove.tsx'
import type { Shown } from './shown.ts'
import styles from './bookings.module.css'

const CAN_CANCEL = new Set(['notYet', 'unknownPassed', 'booked', 'waitingList', 'offerEnded'])
const HAS_SHEET = new Set(['notYet', 'notYetPassed', 'unknownPassed', 'booked', 'waitingList', 'offered', 'refused'])

/** What may be done with a booking as it stands; nothing is shown that would be refused. */
export function BookingActions({ shown, to }: { shown: Shown; to: (step: '' | 'cancel' | 'change') => string }) {
  const { id, truth, entry, view } = shown
  return (
    <div class={`${controls['section']} screen-only`}>
      <div class={styles['actions']}>
        {truth === 'booked' && <a class={controls['button']} href={to('change')}><Icon name="clock" /><span><Text k="mybooking.change" /></span></a>}
        {CAN_CANCEL.has(truth) && <a class={controls['button']} data-kind="quiet" href={to('cancel')}><Icon name="close" /><span><Text k={view === null ? 'mybooking.cancel.unsent.yes' : 'mybooking.cancel'} /></span></a>}
        {HAS_SHEET.has(truth) && <a class={controls['button']} data-kind="quiet" href={`/bookings/sheet#${id}`}><Icon name="print" /><span><Text k={view === null ? 'mybooking.sheet.fax.link' : 'mybooking.sheet.link'} /></span></a>}
      </div>
      {view !== null && view.startsAt !== null && truth === 'booked' && <CalendarEntry view={view} />}
      {view !== null && view.startsAt !== null && truth === 'cancelled' && <CalendarEntry view={asCancelled(view)} />}
      {entry !== null && <Remove entry={entry} truth={truth} />}
    </div>
  )
}

/** A withdrawal is answered without a new view; a calendar wants a higher number than it has seen. */
const asCancelled = (view: BookingView): BookingView => (view.state === 'cancelled' ? view : { ...view, state: 'cancelled', sequence: view.sequence + 1 })
