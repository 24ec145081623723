import type { BookingView } from '../../domain/booking.ts'
import { groupCode } from '../../domain/code.ts'
import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import form from '../take-part/take-part.module.css'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/Icon.tsx'
import styles from './book.module.css'
import { formatSlot } from './when.ts'

/** What the server keeps: when, how, where, the code, and the way to all that follows. */
export function Receipt({ view: { id, startsAt, wishes, mode, districtId, code, offerEndsAt }, truth }: { view: BookingView; truth: 'booked' | 'waitingList' | 'offered' }) {
  const { locale } = useLanguage()
  const district = useCore().districts.find((one) => one.id === districtId)
  const [wish] = wishes
  return (
    <div class={form['receipt']}>
      <p class={form['state']}><Icon name={truth === 'booked' ? 'check' : 'clock'} /><strong><Text k={`book.state.${truth}`} /></strong></p>
      {startsAt !== null && <p class={styles['when']}><DateText text={formatSlot(startsAt, locale)} /></p>}
      {truth === 'waitingList' && <ol>{wishes.map((one) => <li key={one}><DateText text={formatSlot(one, locale)} /></li>)}</ol>}
      <p><Text k={`book.mode.${mode}`} /> ・ {district ? <Text k="counter.of" district={<Name of={district} />} /> : districtId}</p>
      {truth === 'booked' && startsAt !== null && startsAt !== wish && <p><Text k="book.state.otherWish" /></p>}
      {truth === 'waitingList' && <p><Text k="book.state.waitingList.what" /></p>}
      {truth === 'offered' && offerEndsAt !== null && <p><Text k="book.state.offered.what" until={<DateText text={formatSlot(offerEndsAt, locale)} />} /></p>}
      <p><Text k="book.code" /><br /><b class={form['code']}>{groupCode(code)}</b></p>
      <p><small><Text k="book.code.note" /></small></p>
      <p><a class={controls['button']} data-kind="primary" href={`/bookings#${id}`}><span><Text k={truth === 'offered' ? 'book.state.offered.go' : 'book.after'} /></span></a></p>
      {truth === 'booked' && <p class={controls['small']}><Text k={mode === 'video' ? 'book.after.note.video' : 'book.after.note'} /></p>}
    </div>
  )
}
