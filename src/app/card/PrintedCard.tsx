import { useFurigana } from '../language/use-furigana.ts'
import { Beside } from './Beside.tsx'
import styles from './card.module.css'
import { DIGITS, type Phrase, POINTS } from './phrases.ts'

/** The card on a leaf of A4: what is said, what can be pointed at, and room to write. */
export function PrintedCard({ chosen }: { chosen: readonly Phrase[] }) {
  const hasReadings = useFurigana()
  return (
    <div class={`${styles['printed']} print-only`} aria-hidden="true">
      <p class={styles['hello']}><Beside k="card.hello" hasReadings={hasReadings} /></p>
      <ul role="list">{chosen.map((phrase) => <li key={phrase}><Beside k={`say.${phrase}`} hasReadings={hasReadings} /></li>)}</ul>
      <div class={styles['leaf']}>{POINTS.map((point) => <div key={point}><Beside k={`say.point.${point}`} hasReadings={hasReadings} /></div>)}</div>
      <div class={styles['leaf']} data-digits>{DIGITS.map((digit) => <div key={digit}>{digit}</div>)}</div>
      <div class={styles['lines']}><small><Beside k="card.lines" hasReadings={hasReadings} /></small></div>
    </div>
  )
}
