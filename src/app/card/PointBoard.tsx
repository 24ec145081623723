import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Beside } from './Beside.tsx'
import styles from './card.module.css'
import { DIGITS, POINTS } from './phrases.ts'

const MOST_DIGITS = 12

/** Answers and numbers to point at; a tap marks what was meant, for either side of the counter. */
export function PointBoard({ hasReadings }: { hasReadings: boolean }) {
  const { t } = useLanguage()
  const [pointed, setPointed] = useState<(typeof POINTS)[number] | null>(null)
  const [number, setNumber] = useState('')
  return (
    <div class={styles['point']}>
      <div class={styles['answers']}>
        {POINTS.map((point) => (
          <button key={point} type="button" aria-pressed={pointed === point} onClick={() => setPointed(pointed === point ? null : point)}>
            <Beside k={`say.point.${point}`} hasReadings={hasReadings} />
          </button>
        ))}
      </div>
      <div class={styles['number']}>
        <output aria-label={t('board.number')}>{number === '' ? '　' : number}</output>
        <button type="button" aria-label={t('board.number.clear')} onClick={() => setNumber('')}><Icon name="close" /></button>
      </div>
      <div class={styles['digits']} role="group" aria-label={t('board.number')}>
        {DIGITS.map((digit) => <button key={digit} type="button" onClick={() => setNumber((number + digit).slice(-MOST_DIGITS))}>{digit}</button>)}
      </div>
      <p role="status" class="visually-hidden">{pointed !== null && <><Text k="board.pointed" />: {t(`say.point.${pointed}`)}</>}</p>
    </div>
  )
}
