import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { AsOf } from './AsOf.tsx'
import styles from './book.module.css'
import type { Choice } from './choices.ts'
import { isLost, lostKey } from './lost.ts'
import { NoChoice } from './NoChoice.tsx'
import type { BookingFlow } from './use-booking.ts'
import type { HoldFlow } from './use-hold.ts'
import type { Live } from './use-slots.ts'
import { formatClock, isMorning } from './when.ts'
import { Wrong } from './Wrong.tsx'

interface Props { flow: BookingFlow; hold: HoldFlow; choices: readonly Choice[]; live: Live; refresh: () => void }

/** The times of a day as large buttons; choosing the first wish keeps it while the rest is filled in. */
export function TimeStep({ flow, hold, choices, live, refresh }: Props) {
  const { online } = useApp()
  const { draft: { wishes, ifFull }, change, go } = flow
  const [taking, setTaking] = useState<string | null>(null)
  const [failure, setFailure] = useState<{ code: string; attempt: number } | null>(null)
  const ofDay = choices.filter(({ startsAt }) => startsAt.startsWith(`${flow.day}T`))
  const choose = async ({ startsAt, free }: Choice) => {
    if (taking !== null) return
    if (wishes.length === 0 && online && free !== 0) {
      setTaking(startsAt)
      const code = await hold.take(startsAt)
      setTaking(null)
      if (code !== null && isLost(code)) {
        setFailure((before) => ({ code, attempt: (before?.attempt ?? 0) + 1 }))
        return refresh()
      }
    }
    change({ wishes: wishes.includes(startsAt) ? wishes : [...wishes, startsAt], ifFull: free === 0 ? 'wait' : ifFull })
    go('wishes')
  }
  return (
    <>
      {failure !== null && <Wrong id="wrong" k={lostKey(failure.code)} attempt={failure.attempt} />}
      <AsOf live={live} refresh={refresh} />
      {ofDay.length === 0 && live.state !== 'asking' && <NoChoice flow={flow} />}
      {[true, false].map((morning) => {
        const times = ofDay.filter(({ startsAt }) => isMorning(startsAt) === morning)
        return times.length > 0 && (
          <section key={String(morning)} class={controls['section']} aria-labelledby={`half${morning}`}>
            <h2 id={`half${morning}`} class={styles['week']}><Text k={morning ? 'book.morning' : 'book.afternoon'} /></h2>
            <ul role="list" class={styles['times']}>
              {times.map((time) => <li key={time.startsAt}><Time time={time} rank={wishes.indexOf(time.startsAt) + 1} isBusy={taking === time.startsAt} choose={() => void choose(time)} /></li>)}
            </ul>
          </section>
        )
      })}
    </>
  )
}

function Time({ time: { startsAt, free }, rank, isBusy, choose }: { time: Choice; rank: number; isBusy: boolean; choose: () => void }) {
  const { locale } = useLanguage()
  return (
    <button type="button" class={styles['time']} data-full={free === 0 || undefined} aria-disabled={isBusy} onClick={choose}>
      <strong>{formatClock(startsAt, locale)}</strong>
      {isBusy ? <small><Text k="book.time.taking" /></small>
        : rank > 0 ? <small><Text k="book.time.chosen" rank={String(rank)} /></small>
          : free === 0 ? <small><Text k="book.time.full" /></small>
            : free !== null && free > 1 && <small><Text k="book.time.free" count={free} /></small>}
    </button>
  )
}
