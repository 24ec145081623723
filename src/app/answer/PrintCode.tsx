import { encode } from 'uqr'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import styles from './answer.module.css'

/** On paper only: a QR code back to the page that was printed, so that the sheet can be brought up to date. */
export function PrintCode({ path }: { path: string }) {
  const { now } = useApp()
  const { tag } = useLanguage()
  const url = `${location.origin}${path}`
  const { data, size } = encode(url, { border: 2 })
  const squares = data.flatMap((row, y) => row.flatMap((dark, x) => (dark ? [`M${x} ${y}h1v1h-1z`] : []))).join('')
  return (
    <div class={styles['qr']} aria-hidden="true">
      <svg viewBox={`0 0 ${size} ${size}`} shape-rendering="crispEdges"><path d={squares} /></svg>
      <p><Text k="print.code" /><br />{url}<br /><Text k="print.date" date={formatAsOf(now.slice(0, 10), tag)} /></p>
    </div>
  )
}
