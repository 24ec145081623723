import { BookingView } from '../domain/booking.ts'
import { MESSAGES, type OutboxEntry, withReceipt } from './outbox-entry.ts'
import { changeEntry, readEntries } from './outbox-store.ts'
import { askServer } from './server-word.ts'

const PAUSE = 60_000
let lastAsked = -PAUSE

/** Asks how the bookings of this phone stand, at most once a minute: the counter may have cancelled one, a place may have come free. */
export async function refreshBookings(): Promise<void> {
  if (performance.now() - lastAsked < PAUSE) return
  lastAsked = performance.now()
  for (const entry of await readEntries()) if (mayChange(entry)) await refresh(entry.id, entry.receipt)
}

type Answered = Extract<OutboxEntry, { kind: 'booking'; state: 'sent' | 'gone' }>

/** Nothing becomes of a booking that is cancelled or over. */
function mayChange(entry: OutboxEntry): entry is Answered {
  if (entry.kind !== 'booking' || entry.state !== 'sent' || entry.receipt.state === 'cancelled') return false
  const { startsAt, minutes } = entry.receipt
  return startsAt === null || Date.parse(startsAt) + minutes * 60_000 > Date.now()
}

async function refresh(id: string, { code }: BookingView): Promise<void> {
  const word = await askServer(MESSAGES.booking.url('mine'), { method: 'GET', headers: { Authorization: `Bearer ${code}` } }, BookingView)
  if (word === null) return
  await changeEntry(id, (entry) => {
    if (entry.kind !== 'booking' || entry.state !== 'sent') return entry
    if (word.ok) return word.value.id === id ? withReceipt(entry, word.value) : entry
    return word.code === 'unknownCode' ? { ...entry, state: 'gone' } : entry
  })
}
