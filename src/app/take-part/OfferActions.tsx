import { useEffect, useRef, useState } from 'preact/hooks'
import { type OfferEntry, removeFromOutbox } from '../../device/outbox.ts'
import { type Withdrawal, withdrawOffer } from '../../device/withdraw-offer.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'

type Wanted = 'withdraw' | 'remove'

/** Taking an offer back, or only its trace on this device; each is asked once more, for neither can be undone. */
export function OfferActions({ entry }: { entry: OfferEntry }) {
  const { online } = useApp()
  const [wanted, setWanted] = useState<Wanted | null>(null)
  const [outcome, setOutcome] = useState<Withdrawal | 'changed' | 'working' | null>(null)
  const question = useRef<HTMLParagraphElement>(null)
  useEffect(() => question.current?.focus(), [wanted])

  const remove = async () => {
    if (!(await removeFromOutbox(entry.id, entry.state))) setOutcome('changed')
  }
  const withdraw = async () => {
    if (entry.state !== 'sent') return remove()
    setOutcome('working')
    const answer = await withdrawOffer(entry.receipt.code)
    setOutcome(answer)
    if (answer === 'withdrawn' || answer === 'gone') await remove()
  }
  const confirm = () => {
    const chosen = wanted
    setWanted(null)
    void (chosen === 'withdraw' ? withdraw() : remove())
  }
  if (wanted !== null) {
    return (
      <div class={controls['section']}>
        <p ref={question} tabIndex={-1}><strong><Text k={wanted === 'remove' ? `offer.remove.${entry.state === 'sent' ? 'sent' : 'refused'}` : entry.state === 'sent' ? 'offer.withdraw.sure' : 'offer.stop.sure'} /></strong></p>
        <div class={controls['row']}>
          <button type="button" class={controls['button']} onClick={confirm}><span><Text k="offer.yes" /></span></button>
          <button type="button" class={controls['button']} data-kind="quiet" onClick={() => setWanted(null)}><span><Text k="offer.no" /></span></button>
        </div>
      </div>
    )
  }
  const isSent = entry.state === 'sent'
  return (
    <div class={controls['section']}>
      {outcome !== null && outcome !== 'withdrawn' && outcome !== 'gone' && <Notice icon="info" role="status"><Text k={`offer.outcome.${outcome}`} /></Notice>}
      <div class={controls['row']}>
        {entry.state !== 'refused' && (
          <button type="button" class={controls['button']} data-kind="quiet" disabled={outcome === 'working' || (isSent && !online)} onClick={() => setWanted('withdraw')}>
            <Icon name="close" size={20} /><span><Text k={isSent ? 'offer.withdraw' : 'offer.stop'} /></span>
          </button>
        )}
        {(isSent || entry.state === 'refused') && (
          <button type="button" class={controls['button']} data-kind="quiet" disabled={outcome === 'working'} onClick={() => setWanted('remove')}><span><Text k="offer.remove" /></span></button>
        )}
      </div>
      {isSent && !online && <p class={controls['small']}><Text k="offer.withdraw.offline" /></p>}
    </div>
  )
}
