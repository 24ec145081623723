import { useState } from 'preact/hooks'
import { acceptByCode } from '../../device/bookings-by-code.ts'
import type { BookingView } from '../../domain/booking.ts'
import { DateText } from '../language/DateText.tsx'
import { tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { outcomeOf, type Outcome } from './outcomes.ts'
import { formatSlot } from './slot-text.ts'
import { useKeep } from './use-keep.ts'

interface Props { view: BookingView; cancelAt: string; isKept: boolean; changed: ((view: BookingView) => void) | undefined }

/** A place that came free is offered for a while: yes or no. */
export function OfferPanel({ view, cancelAt, isKept, changed }: Props) {
  const { locale } = useLanguage()
  const { online } = useApp()
  const keep = useKeep(isKept, changed)
  const [outcome, setOutcome] = useState<Outcome | 'working' | null>(null)
  const accept = async () => {
    if (outcome === 'working') return
    setOutcome('working')
    const answer = await acceptByCode(view.code)
    if (answer.ok) await keep(answer.view)
    setOutcome(answer.ok ? null : outcomeOf(answer.code))
  }
  return (
    <div class={`${controls['section']} screen-only`}>
      {view.offerEndsAt !== null && <p><Text k="mybooking.offer.until" time={<DateText text={formatSlot(tokyoNow(Date.parse(view.offerEndsAt)), null, locale)} />} /></p>}
      <div class={controls['row']}>
        <button type="button" class={controls['button']} data-kind="primary" aria-disabled={outcome === 'working'} disabled={!online} onClick={() => void accept()}><Icon name="check" /><span><Text k="mybooking.offer.accept" /></span></button>
        <a class={controls['button']} data-kind="quiet" href={cancelAt}><span><Text k="mybooking.offer.decline" /></span></a>
      </div>
      <div role="status">
        {!online && <p class={controls['small']}><Text k="mybooking.offer.offline" /></p>}
        {outcome !== null && <Notice icon="info"><Text k={`mybooking.outcome.${outcome}`} /></Notice>}
      </div>
    </div>
  )
}
