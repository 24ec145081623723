import type { BookingView } from '../../domain/booking.ts'
import { DateText } from '../language/DateText.tsx'
import { tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { joiningOf } from './join-times.ts'
import { formatSlot } from './slot-text.ts'
import styles from './bookings.module.css'

/** One button into the video room, from shortly before its time; before that, when it comes. */
export function Join({ view }: { view: BookingView }) {
  const { now } = useApp()
  const { locale } = useLanguage()
  const joining = joiningOf(view, now)
  if (joining === null) return null
  const { state, opensAt, room } = joining
  return (
    <div class={`${styles['join']} screen-only`}>
      {state === 'open' && (
        <>
          <a class={controls['button']} data-kind="primary" href={room} target="_blank" rel="noopener noreferrer"><Icon name="video" /><span><Text k="mybooking.join.enter" /></span></a>
          <p class={controls['small']}><Text k="mybooking.join.where" host={new URL(room).host} /></p>
        </>
      )}
      {state === 'early' && <p class={styles['line']}><Icon name="video" /><span><Text k="mybooking.join.opens" time={<DateText text={formatSlot(tokyoNow(opensAt), null, locale)} />} /></span></p>}
      {state === 'over' && <p class={controls['quiet']}><Text k="mybooking.join.over" /></p>}
      {state !== 'over' && <p><a class="alone" href="/bookings/test"><Text k="mybooking.test.link" /></a></p>}
    </div>
  )
}
