import { useRef, useState } from 'preact/hooks'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './book.module.css'
import { lostKey } from './lost.ts'
import type { HoldFlow } from './use-hold.ts'
import { formatSlot } from './when.ts'

const WARN_AT = 3

/** How long the chosen time is kept, with a way to more; said aloud once shortly before the end, and once when it is over. */
export function HoldLine({ hold: { state, take }, startsAt, isWaiting }: { hold: HoldFlow; startsAt: string; isWaiting: boolean }) {
  const { locale } = useLanguage()
  const { online } = useApp()
  const [isBusy, setBusy] = useState(false)
  const inFlight = useRef(false)
  const isEnding = state.kind === 'held' && state.left <= WARN_AT
  const extend = async () => {
    if (inFlight.current) return
    setBusy(inFlight.current = true)
    await take(startsAt)
    setBusy(inFlight.current = false)
  }
  const slot = <DateText text={formatSlot(startsAt, locale)} />
  return (
    <div class={styles['hold']}>
      {state.kind === 'none' && !online && <Notice icon="offline"><p><Text k="book.hold.offline" slot={slot} /></p></Notice>}
      {state.kind === 'held' && (
        <div class={styles['held']} data-ending={isEnding || undefined}>
          <Icon name="clock" size={20} />
          <p><Text k="book.hold.left" slot={slot} count={state.left} /></p>
          {state.canExtend && <button type="button" class={styles['link']} aria-disabled={isBusy} onClick={() => void extend()}><Text k="book.hold.more" /></button>}
        </div>
      )}
      {state.kind === 'over' && (
        <Notice icon="clock" tone="warm">
          <p><Text k="book.hold.over" slot={slot} /></p>
          <p><button type="button" class={styles['link']} aria-disabled={isBusy} onClick={() => void extend()}><Text k="book.hold.again" /></button></p>
        </Notice>
      )}
      {state.kind === 'taken' && (isWaiting && state.code === 'slotTaken'
        ? <Notice icon="clock"><p><Text k="book.hold.waiting" slot={slot} /></p></Notice>
        : <Notice icon="alert" tone="warm"><p><strong>{slot}</strong></p><p><Text k={lostKey(state.code)} /> <Text k="book.hold.taken" /></p></Notice>)}
      <p class="visually-hidden" role="status">
        {isEnding && <Text k="book.hold.ending" />}
        {state.kind === 'over' && <Text k="book.hold.over" slot={slot} />}
        {state.kind === 'taken' && !isWaiting && <Text k="book.hold.taken" />}
      </p>
    </div>
  )
}
