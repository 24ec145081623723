import type { OfferEntry } from '../../device/outbox.ts'
import { CallCentre } from '../answer/CallCentre.tsx'
import { DateText } from '../language/DateText.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { formatDay, tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './take-part.module.css'

const REASONS = ['invalid', 'unknownDistrict', 'withdrawn', 'idTaken', 'tooLarge'] as const

const reasonOf = (code: string): MessageKey => `offer.refused.${REASONS.find((reason) => reason === code) ?? 'other'}`

/** Where an offer is: never "sent" before the server has said so. */
export function OfferState({ entry }: { entry: OfferEntry }) {
  const core = useCore()
  const { online } = useApp()
  const { locale } = useLanguage()
  const district = core.districts.find(({ id }) => id === entry.body.districtId)
  if (entry.state === 'sent') {
    return (
      <div class={styles['receipt']} role="status">
        <p class={styles['state']}><Icon name="check" /><strong><Text k="offer.sent" /></strong></p>
        <p><Text k="offer.sent.to" district={district ? <Name of={district} /> : entry.receipt.districtId} date={<DateText text={formatDay(tokyoNow(Date.parse(entry.receipt.receivedAt)).slice(0, 10), locale)} />} /></p>
        <p><Text k="offer.code" /><br /><b class={styles['code']}>{entry.receipt.code}</b></p>
        <p><small><Text k="offer.code.note" /></small></p>
      </div>
    )
  }
  if (entry.state === 'refused') {
    return (
      <div class={styles['refused']} role="status">
        <Notice icon="alert" tone="warm"><p><strong><Text k="offer.refused" /></strong></p><p><Text k={reasonOf(entry.code)} /></p></Notice>
        <CallCentre core={core} />
      </div>
    )
  }
  return (
    <div role="status">
      <Notice icon={online ? 'clock' : 'offline'} tone="warm">
        <p><strong><Text k="offer.waiting" /></strong></p>
        <p><Text k={entry.state === 'sending' ? 'offer.sending' : online ? 'offer.waiting.online' : 'offer.waiting.offline'} /></p>
      </Notice>
    </div>
  )
}
