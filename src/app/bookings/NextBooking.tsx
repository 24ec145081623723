import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { BookingLine } from './BookingLine.tsx'
import { isNone } from './shown.ts'
import { useBookings } from './use-bookings.ts'
import styles from './bookings.module.css'

/** The next booking in one line, for pages about other things; nothing where there is none. */
export function NextBooking() {
  const next = useBookings()?.find(({ isPast }) => !isPast)
  if (!next) return null
  return (
    <section class={controls['section']} aria-labelledby="next-booking">
      <h2 id="next-booking"><Text k={isNone(next) ? 'mybooking.none' : 'mybooking.next'} /></h2>
      <ul role="list" class={styles['lines']}><BookingLine shown={next} /></ul>
      <p><a class="alone" href="/bookings"><Text k="mybooking.all" /></a></p>
    </section>
  )
}
