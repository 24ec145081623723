import type { BookingEntry } from '../../device/outbox.ts'
import type { Booking } from '../../domain/booking.ts'
import { toSeconds } from '../../domain/calendar.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import styles from './book.module.css'
import { draftAgain } from './draft.ts'
import type { BookingFlow } from './use-booking.ts'
import { formatSlot } from './when.ts'

interface Props { entry: BookingEntry & { state: 'refused' }; body: Booking; flow: BookingFlow }

/** The way on from a refusal: a free time leads to the check with all other answers as they were. */
export function FreeInstead({ entry, body, flow: { restart } }: Props) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const free = entry.free.filter(({ startsAt }) => toSeconds(startsAt) > toSeconds(now))
  const again = (wishes: string[], step: 'check' | 'day') => restart({ ...draftAgain(body, wishes), step })
  return (
    <section class={controls['section']} aria-labelledby="free">
      <h2 id="free"><Text k={free.length > 0 ? 'book.instead' : 'book.instead.none'} /></h2>
      {free.length > 0 && (
        <>
          <p><Text k="book.instead.how" /></p>
          <ul role="list" class={styles['times']}>
            {free.map(({ startsAt }) => <li key={startsAt}><button type="button" class={styles['time']} onClick={() => again([startsAt], 'check')}><strong><DateText text={formatSlot(startsAt, locale)} /></strong></button></li>)}
          </ul>
        </>
      )}
      <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => again([], 'day')}><span><Text k="book.instead.other" /></span></button></p>
    </section>
  )
}
