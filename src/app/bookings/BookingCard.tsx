import { groupCode } from '../../domain/code.ts'
import type { BookingView } from '../../domain/booking.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Instead } from './Instead.tsx'
import { Join } from './Join.tsx'
import { numbersFor } from './numbers.ts'
import { OfferPanel } from './OfferPanel.tsx'
import type { Shown } from './shown.ts'
import { formatSlot } from './slot-text.ts'
import { StateLine } from './StateLine.tsx'
import { TrialNote } from './TrialNote.tsx'
import { Where } from './Where.tsx'
import styles from './bookings.module.css'

interface Props { shown: Shown; cancelAt: string; changed?: ((view: BookingView) => void) | undefined; isWithTime?: boolean }

/** How a booking stands and all that whoever comes must know. */
export function BookingCard({ shown, cancelAt, changed, isWithTime = false }: Props) {
  const { truth, view, startsAt, minutes, wishes, mode, districtId } = shown
  const { locale } = useLanguage()
  const core = useCore()
  const { now } = useApp()
  const { phone } = numbersFor(districtId, core, now.slice(0, 10))
  const district = core.districts.find((one) => one.id === districtId)
  const isToCome = truth === 'booked'
  return (
    <div class={controls['card']}>
      {isWithTime && startsAt !== null && <p class={styles['when']}><DateText text={formatSlot(startsAt, minutes, locale)} /></p>}
      <StateLine shown={shown} />
      {view !== null && truth === 'offered' && <OfferPanel view={view} cancelAt={cancelAt} isKept={shown.entry !== null} changed={changed} />}
      {view !== null && (isToCome || truth === 'over') && <Join view={view} />}
      {shown.entry?.state === 'refused' && shown.body !== null && <Instead free={shown.entry.free} body={shown.body} />}
      {truth === 'refused' && <CallChoice counter={counterOf(districtId, core)} core={core} />}
      <dl class={styles['facts']}>
        {startsAt === null && (
          <div><dt><Text k="mybooking.wishes" /></dt><dd><ol>{wishes.map((wish) => <li key={wish}><DateText text={formatSlot(wish, null, locale)} /></li>)}</ol></dd></div>
        )}
        <div><dt><Text k="mybooking.how" /></dt><dd><strong><Text k={`book.mode.${mode}`} /></strong>{isToCome && <p><Text k={`mybooking.mode.${mode}.how`} /></p>}</dd></div>
        <div><dt><Text k="mybooking.where" /></dt><dd>{district ? <Text k="counter.of" district={<Name of={district} />} /> : districtId}{isToCome && <Where districtId={districtId} mode={mode} />}</dd></div>
        {isToCome && phone?.phone != null && <div><dt><Text k="mybooking.sheet.call" /></dt><dd><Japanese>{phone.name}</Japanese> <a class="alone" href={`tel:${phone.phone}`}>{phone.phone}</a>{phone.fax !== null && <> ・ FAX {phone.fax}</>}</dd></div>}
        {isToCome && <div><dt><Text k="mybooking.bring" /></dt><dd><Text k="mybooking.bring.none" /></dd></div>}
        {view !== null && truth !== 'cancelled' && (
          <div><dt><Text k="mybooking.code" /></dt><dd><b class={styles['code']}>{groupCode(view.code)}</b><small><Text k="mybooking.code.note" /></small></dd></div>
        )}
      </dl>
      {view !== null && truth !== 'gone' && <p class={controls['small']}><Text k="mybooking.erased" date={<DateText text={formatAsOf(view.erasedOn, locale)} />} /></p>}
      {isToCome && <TrialNote districtId={districtId} mode={mode} />}
    </div>
  )
}
