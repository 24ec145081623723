import type { ReportEntry } from '../../device/outbox.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { MessageKey } from '../../locales/messages.ts'
import { useApp } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'

const REASONS = ['invalid', 'idTaken', 'tooLarge'] as const

const reasonOf = (code: string): MessageKey => `report.refused.${REASONS.find((reason) => reason === code) ?? 'other'}`

/** Where a report is: never "received" before the server has said so. */
export function ReportState({ entry }: { entry: ReportEntry }) {
  const { online } = useApp()
  const { locale } = useLanguage()
  const dayOf = (instant: string) => <DateText text={formatDay(tokyoNow(Date.parse(instant)).slice(0, 10), locale)} />
  return (
    <div role="status">
      {entry.state === 'sent' && (
        <Notice icon="check" tone="key">
          <p><strong><Text k="report.sent" /></strong></p>
          <p><Text k="report.sent.on" date={dayOf(entry.receipt.receivedAt)} erased={dayOf(entry.receipt.erasedAt)} /></p>
        </Notice>
      )}
      {entry.state === 'refused' && (
        <Notice icon="alert" tone="warm"><p><strong><Text k="report.refused" /></strong></p><p><Text k={reasonOf(entry.code)} /></p></Notice>
      )}
      {(entry.state === 'waiting' || entry.state === 'sending') && (
        <Notice icon={online ? 'clock' : 'offline'} tone="warm">
          <p><strong><Text k="report.waiting" /></strong></p>
          <p><Text k={entry.state === 'sending' ? 'report.sending' : online ? 'report.waiting.online' : 'report.waiting.offline'} /></p>
        </Notice>
      )}
    </div>
  )
}
