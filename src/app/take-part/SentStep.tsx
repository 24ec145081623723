import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import type { DraftState } from './use-draft.ts'
import { toDraft } from './draft.ts'
import { OfferState } from './OfferState.tsx'
import { useOffers } from './use-offers.ts'
import { Notice } from '../ui/Notice.tsx'

/** What became of the offer just handed in, as the outbox tells it. */
export function SentStep({ state: { sentId, change, go }, isKept }: { state: DraftState; isKept: boolean }) {
  const entry = useOffers()?.find(({ id }) => id === sentId)
  if (!entry) return <p role="status"><Text k="offer.opening" /></p>
  const again = () => {
    change(toDraft(entry.body))
    go('check')
  }
  return (
    <>
      {!isKept && entry.state !== 'sent' && <Notice icon="alert" tone="warm" role="alert"><Text k="offer.notKept" /></Notice>}
      <OfferState entry={entry} />
      {entry.state === 'refused' && <p><button type="button" class={controls['button']} data-kind="primary" onClick={again}><span><Text k="offer.again" /></span></button></p>}
      <p><a class="alone" href="/take-part/offers"><Text k="offer.mine" /></a></p>
      <p><a class="alone" href="/activities"><Text k="offer.activities" /></a></p>
    </>
  )
}
