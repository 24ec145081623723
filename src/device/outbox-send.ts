import * as v from 'valibot'
import { BookingView } from '../domain/booking.ts'
import { OfferReceipt } from '../domain/offer.ts'
import { ReportReceipt } from '../domain/report.ts'
import { type BookingEntry, MESSAGES, type OfferEntry, type OutboxEntry, type ReportEntry, withReceipt } from './outbox-entry.ts'
import { changeEntry } from './outbox-store.ts'
import { proveFor, type Solve } from './proof.ts'
import { askServer, settledBy, type Word } from './server-word.ts'

/** Sends one message; what it comes to is in its entry. */
export async function sendEntry(entry: OutboxEntry, solve: Solve): Promise<void> {
  const { id, kind } = entry
  const proof = kind === 'booking' ? await proveFor(id, solve) : {}
  if (proof === null) return
  // Counted before it leaves, in one step with seeing that it was not taken back meanwhile.
  const begun = await changeEntry(id, (now) => (isOnItsWay(now) ? { ...now, state: 'sending', tries: (now.tries ?? 0) + 1 } : now))
  if (begun?.state !== 'sending') return
  const request = { method: 'PUT', body: begun.body, headers: proof } as const
  if (begun.kind === 'offer') {
    const word = settledBy(await askServer(MESSAGES.offer.url(id), request, sameId(OfferReceipt, id)))
    await changeEntry(id, (now) => (now.kind === 'offer' ? settleOffer(now, word) : now))
  } else if (begun.kind === 'report') {
    const word = settledBy(await askServer(MESSAGES.report.url(id), request, sameId(ReportReceipt, id)))
    await changeEntry(id, (now) => (now.kind === 'report' ? settleReport(now, word) : now))
  } else {
    const word = settledBy(await askServer(MESSAGES.booking.url(id), request, sameId(BookingView, id)))
    await changeEntry(id, (now) => (now.kind === 'booking' ? settleBooking(now, word) : now))
  }
}

const isOnItsWay = ({ state }: OutboxEntry): boolean => state === 'waiting' || state === 'sending'

const sameId = <T extends { id: string }>(schema: v.GenericSchema<unknown, T>, id: string) => v.pipe(schema, v.check((receipt) => receipt.id === id))

function settleOffer(entry: OfferEntry, word: Word<OfferReceipt>): OfferEntry {
  if (entry.state !== 'sending') return entry
  const { state: _, ...message } = entry
  return { ...message, ...stateAfter(word) }
}

function settleReport(entry: ReportEntry, word: Word<ReportReceipt>): ReportEntry {
  if (entry.state !== 'sending') return entry
  const { state: _, ...message } = entry
  return { ...message, ...stateAfter(word) }
}

function stateAfter<Receipt>(word: Word<Receipt>): { state: 'waiting' } | { state: 'sent'; receipt: Receipt } | { state: 'refused'; code: string } {
  if (word === null) return { state: 'waiting' }
  return word.ok ? { state: 'sent', receipt: word.value } : { state: 'refused', code: word.code }
}

function settleBooking(entry: BookingEntry, word: Word<BookingView>): BookingEntry {
  // What was taken back while it was on its way stays so, but its code is known now.
  if (word?.ok) return withReceipt(entry, word.value)
  if (entry.state !== 'sending') return entry
  const { state: _, ...message } = entry
  return word === null ? { ...message, state: 'waiting' } : { ...message, state: 'refused', code: word.code, free: word.free }
}

/** Tells the server that a booking was taken back: by the secret made with it, or by its code where it was made elsewhere. */
export async function sendWithdrawal({ id, body }: BookingEntry, code: string | null): Promise<void> {
  const answer: Word<BookingView | null> = body !== null
    ? await askServer<null>(`${MESSAGES.booking.url(id)}/withdrawal`, { method: 'POST', body: { secret: body.secret } }, null)
    : await askServer(`${MESSAGES.booking.url('mine')}/cancel`, { method: 'POST', headers: { Authorization: `Bearer ${code}` } }, sameId(BookingView, id))
  const word = settledBy(answer)
  if (word === null) return
  await changeEntry(id, (entry) => {
    if (entry.kind !== 'booking' || entry.state !== 'withdrawing') return entry
    if (word.ok) return { ...entry, state: 'withdrawn', receipt: word.value ?? entry.receipt }
    // It was booked without our hearing of it and its time is past: sent again, it tells what became of it.
    if (entry.receipt === null && word.code === 'alreadyPast') {
      const { receipt: _, ...message } = entry
      return { ...message, state: 'waiting' }
    }
    // Nothing of this booking is left at the server, or its time is past: what was last heard of it stands.
    if (entry.receipt === null) return { ...entry, state: 'withdrawn', receipt: null }
    return { ...entry, state: word.code === 'unknownCode' ? 'gone' : 'sent', receipt: entry.receipt }
  })
}
