import type { BookingView } from '../../domain/booking.ts'
import { groupCode } from '../../domain/code.ts'
import { counterOf } from '../../domain/counters.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Both } from './Both.tsx'
import { BothTimes } from './BothTimes.tsx'
import { numbersFor } from './numbers.ts'
import { codeLink } from './code-link.ts'
import styles from './sheet.module.css'

/** A slip for the purse: when, how, where, the code, and whom to call. */
export function Slip({ view }: { view: BookingView }) {
  const { t } = useLanguage()
  const core = useCore()
  const { now } = useApp()
  const district = core.districts.find(({ id }) => id === view.districtId)
  const { phone } = numbersFor(view.districtId, core, now.slice(0, 10))
  const { address } = counterOf(view.districtId, core)
  const isThere = view.mode === 'booth' || view.mode === 'inPerson'
  return (
    <article class={styles['paper']} data-paper="slip" aria-label={t('mybooking.sheet.slip')}>
      <p class={styles['brand']}>{t('product.name')} ・ <Both k="mybooking.sheet.slip.title" /></p>
      {view.startsAt === null
        ? <p class={styles['big']}><Both k="mybooking.state.waitingList" /></p>
        : <p class={styles['big']}><BothTimes startsAt={view.startsAt} minutes={view.minutes} /></p>}
      <p><b><Both k={`book.mode.${view.mode}`} /></b></p>
      <p>{district && <Text k="counter.of" district={<Name of={district} />} />}{isThere && address !== null && <><br /><Japanese>{address.value}</Japanese></>}</p>
      <p class={styles['code']}><span><Both k="mybooking.code" /></span><b>{groupCode(view.code)}</b></p>
      <div class={styles['foot']}>
        <QrCode text={codeLink(view.code)} />
        <div>
          <p><Both k="mybooking.sheet.qr" /><br /><span class={styles['url']}>{location.host}/bookings/code</span></p>
          {phone?.phone != null && <p><Both k="mybooking.sheet.call" /><br /><Japanese>{phone.name}</Japanese> <b class={styles['number']}>{phone.phone}</b>{phone.fax !== null && <> FAX <span class={styles['number']}>{phone.fax}</span></>}</p>}
        </div>
      </div>
    </article>
  )
}
