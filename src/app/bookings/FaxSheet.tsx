import { groupCode } from '../../domain/code.ts'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { QrCode } from '../ui/QrCode.tsx'
import { Both } from './Both.tsx'
import { codeLink } from './code-link.ts'
import { FaxRows } from './FaxRows.tsx'
import { numbersFor } from './numbers.ts'
import type { Shown } from './shown.ts'
import styles from './sheet.module.css'

/** A sheet to send by FAX or to hand over: everything that was answered, whether it could be sent or not, and room for the reply. */
export function FaxSheet({ shown }: { shown: Shown }) {
  const { t } = useLanguage()
  const core = useCore()
  const { now } = useApp()
  const { view, body, districtId } = shown
  const { fax, phone } = numbersFor(districtId, core, now.slice(0, 10))
  const district = core.districts.find(({ id }) => id === districtId)
  const name = body?.for.kind === 'other' && body.for.bookedBy !== '' ? body.for.bookedBy : body?.name ?? ''
  return (
    <article class={styles['paper']} data-paper="fax" aria-label={t('mybooking.sheet.fax')}>
      <p class={styles['brand']}>{t('product.name')} ・ FAX ・ <span lang="ja"><DateText text={formatAsOf(now.slice(0, 10), 'ja')} /></span></p>
      <p class={styles['big']}><Both k={view === null ? 'mybooking.sheet.fax.request' : 'mybooking.sheet.fax.booked'} /></p>
      <dl class={styles['route']}>
        <div><dt><Both k="mybooking.sheet.fax.to" /></dt><dd lang="ja"><b>{district?.name} 福祉の相談窓口 御中</b></dd></div>
        <div><dt>FAX</dt><dd lang="ja">{fax?.fax == null ? <Both k="contact.unknown" /> : <><b class={styles['number']}>{fax.fax}</b> ({fax.name})</>}</dd></div>
        <div><dt><Both k="mybooking.sheet.fax.from" /></dt><dd><b>{name === '' ? '　' : name}</b></dd></div>
      </dl>
      <p><Both k={view === null ? 'mybooking.sheet.fax.please' : 'mybooking.sheet.fax.please.booked'} /></p>
      <FaxRows shown={shown} />
      <div class={styles['reply']}>
        <p><b><Both k="mybooking.sheet.fax.reply" /></b></p>
        <p lang="ja">□ この日時で受けました</p>
        <p lang="ja">□ 別の日時なら受けられます(　　月　　日　　時　　分)</p>
        <p lang="ja">□ そのほか</p>
      </div>
      <div class={styles['foot']}>
        {view !== null && <QrCode text={codeLink(view.code)} />}
        <div>
          {view !== null && <p><Both k="mybooking.code" /> <b class={styles['number']}>{groupCode(view.code)}</b> ・ <span class={styles['url']}>{location.host}/bookings/code</span></p>}
          {phone?.phone != null && <p><Both k="mybooking.sheet.call" /> <span lang="ja">{phone.name}</span> <b class={styles['number']}>{phone.phone}</b></p>}
          <p><small><Both k="mybooking.sheet.unofficial" /></small></p>
        </div>
      </div>
    </article>
  )
}
