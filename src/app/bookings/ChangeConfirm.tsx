import { useState } from 'preact/hooks'
import { changeByCode } from '../../device/bookings-by-code.ts'
import type { BookingView } from '../../domain/booking.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import type { Choice } from '../book/choices.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { outcomeOf, type Outcome } from './outcomes.ts'
import type { Shown } from './shown.ts'
import { formatSlot } from './slot-text.ts'
import { useKeep } from './use-keep.ts'
import styles from './bookings.module.css'

interface Props {
  shown: Shown
  chosen: Choice
  again: (outcome: Outcome | null) => void
  leave: () => void
  changed: ((view: BookingView) => void) | undefined
}

/** Answers that say the chosen time can't be had: another one is chosen from a fresh list. */
const LOST = new Set<Outcome>(['slotTaken', 'slotGone', 'tooLate', 'tooSoonForNeeds', 'tooEarly', 'notOffered'])

/** From when to when; asking again after a lost answer changes nothing twice. */
export function ChangeConfirm({ shown, chosen, again, leave, changed }: Props) {
  const { t, locale } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const keep = useKeep(shown.entry !== null, changed)
  const [outcome, setOutcome] = useState<Outcome | 'working' | null>(null)
  // A change seen meanwhile is another booking than the one agreed to.
  const [sequence] = useState(shown.view?.sequence ?? 0)
  const change = async () => {
    if (outcome === 'working') return
    setOutcome('working')
    const answer = await changeByCode(shown.view?.code ?? '', { startsAt: chosen.startsAt, mode: shown.mode, sequence })
    if (answer.ok) {
      await keep(answer.view)
      return leave()
    }
    const code = outcomeOf(answer.code)
    if (LOST.has(code)) again(code)
    else setOutcome(code)
  }
  return (
    <Page key="confirm" title={t('mybooking.change.sure')} heading={<Text k="mybooking.change.sure" />}>
      <dl class={styles['swap']}>
        <div><dt><Text k="mybooking.change.from" /></dt><dd>{shown.startsAt !== null && <DateText text={formatSlot(shown.startsAt, shown.minutes, locale)} />}</dd></div>
        <div><dt><Text k="mybooking.change.to" /></dt><dd><strong><DateText text={formatSlot(chosen.startsAt, chosen.minutes, locale)} /></strong></dd></div>
      </dl>
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="primary" aria-disabled={outcome === 'working'} disabled={!online} onClick={() => void change()}><span><Text k={outcome === 'unreachable' ? 'mybooking.change.again' : 'mybooking.change.yes'} /></span></button>
        <button type="button" class={controls['button']} data-kind="quiet" onClick={() => again(null)}><span><Text k="mybooking.change.other" /></span></button>
      </div>
      <div role="status">
        {!online && <p><Text k="mybooking.change.offline" /></p>}
        {outcome !== null && <Notice icon="info" tone={outcome === 'working' ? 'plain' : 'warm'}><Text k={`mybooking.outcome.${outcome}`} /></Notice>}
      </div>
      {(!online || outcome === 'unreachable') && <CallChoice counter={counterOf(shown.districtId, core)} core={core} />}
    </Page>
  )
}
