import { useEffect, useState } from 'preact/hooks'
import { type BookingEntry, watchOutbox } from '../../device/outbox.ts'
import type { ConsultationPack } from '../../domain/consultation.ts'
import { counterOf } from '../../domain/counters.ts'
import { CallChoice } from '../answer/CallChoice.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import { BookingTruth } from './BookingTruth.tsx'
import { schedulesOf } from './choices.ts'
import { FreeInstead } from './FreeInstead.tsx'
import { Trial } from './Trial.tsx'
import type { BookingFlow } from './use-booking.ts'

/** What became of the booking just handed in, as the outbox tells it. */
export function SentStep({ flow, pack, isKept }: { flow: BookingFlow; pack: ConsultationPack; isKept: boolean }) {
  const core = useCore()
  const [entry, setEntry] = useState<BookingEntry | null>(null)
  useEffect(() => watchOutbox((entries) => setEntry(entries.find((one) => one.kind === 'booking' && one.id === flow.sentId) as BookingEntry | undefined ?? null)), [flow.sentId])
  const body = entry?.body ?? null
  return (
    <>
      <div role="status" class={controls['section']}>{entry ? <BookingTruth entry={entry} /> : <p><Text k="book.opening" /></p>}</div>
      {!isKept && entry && entry.state !== 'sent' && <Notice icon="alert" tone="warm" role="alert"><Text k="book.notKept" /></Notice>}
      {entry?.state === 'refused' && body !== null && <FreeInstead entry={entry} body={body} flow={flow} />}
      {body !== null && (entry?.state === 'refused' || entry?.state === 'waiting') && <CallChoice counter={counterOf(body.districtId, core)} core={core} />}
      {body !== null && entry?.state === 'sent' && schedulesOf(pack, body.districtId, body.mode).some(({ state }) => state === 'proposed') && <Trial />}
      <p><a class="alone" href="/bookings"><Text k="book.mine" /></a></p>
    </>
  )
}
