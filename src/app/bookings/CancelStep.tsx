import { useState } from 'preact/hooks'
import { cancelByCode } from '../../device/bookings-by-code.ts'
import { withdrawFromOutbox } from '../../device/outbox.ts'
import type { BookingView } from '../../domain/booking.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { outcomeOf, type Outcome } from './outcomes.ts'
import { Recall } from './Recall.tsx'
import type { Shown } from './shown.ts'
import { useKeep } from './use-keep.ts'

interface Props { shown: Shown; back: string; leave: () => void; changed: ((view: BookingView) => void) | undefined }

/** Asked once more: what was made on this device can be cancelled even in a tunnel, what was found by its code needs the server. */
export function CancelStep({ shown, back, leave, changed }: Props) {
  const { t } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const keep = useKeep(shown.entry !== null, changed)
  const [outcome, setOutcome] = useState<Outcome | 'working' | null>(null)
  const isOwn = shown.body !== null
  const isUnanswered = shown.view === null
  const title = isUnanswered ? 'mybooking.cancel.unsent' : 'mybooking.cancel.title'
  const cancel = async () => {
    if (outcome === 'working') return
    setOutcome('working')
    if (isOwn) {
      // What never left the device leaves nothing behind.
      if ((await withdrawFromOutbox(shown.id)) === 'removed') location.replace('#stopped')
      else leave()
      return
    }
    const answer = await cancelByCode(shown.view?.code ?? '')
    if (!answer.ok) return setOutcome(outcomeOf(answer.code))
    await keep(answer.view)
    leave()
  }
  return (
    <Page title={t(title)} heading={<Text k={title} />} lead={<Text k={isUnanswered ? 'mybooking.cancel.unsent.why' : 'mybooking.cancel.why'} />}>
      <Recall shown={shown} />
      {!online && <Notice icon="offline" tone="warm"><Text k={isOwn ? 'mybooking.cancel.offline' : 'mybooking.cancel.offline.code'} /></Notice>}
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="primary" aria-disabled={outcome === 'working'} disabled={!isOwn && !online} onClick={() => void cancel()}><span><Text k={isUnanswered ? 'mybooking.cancel.unsent.yes' : 'mybooking.cancel.yes'} /></span></button>
        <a class={controls['button']} data-kind="quiet" href={back}><span><Text k="mybooking.cancel.no" /></span></a>
      </div>
      <div role="status">{outcome !== null && <Notice icon="info"><Text k={`mybooking.outcome.${outcome}`} /></Notice>}</div>
      {(!online || outcome === 'unreachable') && <CallChoice counter={counterOf(shown.districtId, core)} core={core} />}
    </Page>
  )
}
