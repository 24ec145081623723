import { useId, useState } from 'preact/hooks'
import { downloadFile } from '../../device/download.ts'
import { bookingToIcs } from '../../domain/booking-ics.ts'
import type { BookingView } from '../../domain/booking.ts'
import { groupCode } from '../../domain/code.ts'
import { counterOf } from '../../domain/counters.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useNameText } from '../language/name-text.ts'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import styles from './bookings.module.css'

/** Hands a file for the phone's calendar; whoever shares a calendar can have it say no more than that there is something. */
export function CalendarEntry({ view }: { view: BookingView }) {
  const id = useId()
  const { t } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const nameText = useNameText()
  const [isNeutral, setNeutral] = useState(false)
  const [isSent, setSent] = useState(false)
  const isCancelled = view.state === 'cancelled'
  const district = core.districts.find((one) => one.id === view.districtId)
  const place = district ? t('counter.of', { district: nameText(district) }) : view.districtId
  const isThere = view.mode === 'booth' || view.mode === 'inPerson'
  const keep = () => {
    const words = isNeutral
      ? { summary: t('mybooking.calendar.summary.neutral'), description: null, location: null, url: null }
      : {
          summary: t('mybooking.calendar.summary', { mode: t(`book.mode.${view.mode}`) }),
          description: [place, `${t('mybooking.code')} ${groupCode(view.code)}`, t(`mybooking.mode.${view.mode}.how`)].join('\n'),
          location: isThere ? counterOf(view.districtId, core).address?.value ?? place : null,
          url: `${location.origin}/bookings`,
        }
    const text = bookingToIcs(view, { now, ...words })
    if (text === null) return
    downloadFile('madoguchi.ics', 'text/calendar;charset=utf-8', text)
    setSent(true)
  }
  return (
    <div class={styles['calendar']}>
      <button type="button" class={controls['button']} data-kind={isCancelled ? 'quiet' : undefined} onClick={keep}><Icon name="calendar" /><span><Text k={isCancelled ? 'mybooking.calendar.remove' : 'mybooking.calendar'} /></span></button>
      {!isCancelled && (
        <label class={styles['check']} for={id}><input id={id} type="checkbox" checked={isNeutral} onChange={(event) => setNeutral(event.currentTarget.checked)} /><span><Text k="mybooking.calendar.neutral" /></span></label>
      )}
      <p role="status" class={controls['small']}>{isSent && <Text k={isCancelled ? 'mybooking.calendar.removed' : 'mybooking.calendar.done'} />}</p>
    </div>
  )
}
