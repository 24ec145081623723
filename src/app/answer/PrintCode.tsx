import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { QrCode } from '../ui/QrCode.tsx'
import styles from './answer.module.css'

/** On paper only: a QR code back to the page that was printed, so that the sheet can be brought up to date. */
export function PrintCode({ path }: { path: string }) {
  const { now } = useApp()
  const { locale } = useLanguage()
  const url = `${location.origin}${path}`
  return (
    <div class={styles['qr']} aria-hidden="true">
      <QrCode text={url} />
      <p><Text k="print.code" /><br />{url}<br /><Text k="print.date" date={<DateText text={formatAsOf(now.slice(0, 10), locale)} />} /></p>
    </div>
  )
}
