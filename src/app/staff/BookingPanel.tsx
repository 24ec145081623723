import { useEffect, useRef } from 'preact/hooks'
import { fetchBooking } from '../../device/staff-api.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { BookingActions } from './BookingActions.tsx'
import { BookingFacts } from './BookingFacts.tsx'
import { type Desk, deskHref } from './desk-query.ts'
import { LoadState } from './LoadState.tsx'
import { StateMark } from './Marks.tsx'
import { NoteEditor } from './NoteEditor.tsx'
import { SlotWords } from './SlotWords.tsx'
import { useLoad } from './use-load.ts'
import styles from './desk.module.css'

interface Props { id: string; desk: Desk; changed: () => void }

/** One booking with all that its person said, and what the counsellor does with it. */
export function BookingPanel({ id, desk, changed }: Props) {
  const loaded = useLoad(`booking ${id}`, () => fetchBooking(id))
  const { data: booking, reload } = loaded
  const heading = useRef<HTMLHeadingElement>(null)
  useEffect(() => heading.current?.focus(), [])
  const onChange = () => {
    // The button that was pressed goes away with the new state.
    heading.current?.focus()
    reload()
    changed()
  }
  return (
    <section class={styles['panel']} aria-labelledby="open-booking">
      <div class={styles['panelHead']}>
        <h2 id="open-booking" ref={heading} tabIndex={-1}>{!booking ? <Text k="staff.booking" /> : booking.name === '' ? <Text k="staff.nameless" /> : booking.name}</h2>
        <a href={deskHref(desk, { open: null })}><Icon name="close" size={20} /><span><Text k="staff.close" /></span></a>
      </div>
      <LoadState of={loaded} reload={reload} />
      {booking && (
        <>
          <p class={styles['when']}>{booking.startsAt === null ? <Text k="staff.noSlot" /> : <SlotWords startsAt={booking.startsAt} minutes={booking.minutes} />}</p>
          <p><StateMark state={booking.state} /></p>
          <BookingActions booking={booking} changed={onChange} />
          <BookingFacts booking={booking} />
          <NoteEditor booking={booking} />
        </>
      )}
    </section>
  )
}
