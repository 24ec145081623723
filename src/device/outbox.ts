import * as v from 'valibot'
import type { BookingView } from '../domain/booking.ts'
import { drainOutbox, whileAlone } from './outbox-drain.ts'
import { type Bodies, type MessageKind, MESSAGES, type OutboxEntry, withReceipt } from './outbox-entry.ts'
import { addEntry, changeEntry, onOutboxChange, readEntries } from './outbox-store.ts'
import { solveInPage } from './proof.ts'
import { refreshBookings } from './refresh-bookings.ts'

export { refreshBookings } from './refresh-bookings.ts'
export type { BookingEntry, OfferEntry, OutboxEntry, ReportEntry } from './outbox-entry.ts'

const FIRST_PAUSE = 15_000
const LONGEST_PAUSE = 15 * 60_000

interface SyncRegistration extends ServiceWorkerRegistration {
  sync: { register: (tag: string) => Promise<void> }
}

let pause = FIRST_PAUSE
let timer: ReturnType<typeof setTimeout> | undefined

/** Hands a message in and tries to send it. `kept` is false where the phone could keep it only until the page closes. */
export async function putInOutbox<K extends MessageKind>(kind: K, message: Bodies[K]): Promise<{ id: string; kept: boolean }> {
  const body = v.parse(MESSAGES[kind].body, message)
  const kept = await addEntry({ id: body.id, kind, body, putAt: new Date().toISOString(), tries: 0, state: 'waiting' } as OutboxEntry)
  sendSoon()
  return { id: body.id, kept }
}

/** Takes a booking back, in a tunnel too: forgotten at once if it never left the phone, else withdrawn at the server as soon as it can be reached. */
export async function withdrawFromOutbox(id: string): Promise<'removed' | 'withdrawing'> {
  const left = await changeEntry(id, (entry) => {
    if (entry.kind !== 'booking' || !['waiting', 'sending', 'sent'].includes(entry.state)) return entry
    if (entry.state === 'waiting' && entry.tries === 0) return null
    const { body, putAt, tries } = entry
    return { id, kind: 'booking', body, putAt, tries, state: 'withdrawing', receipt: 'receipt' in entry ? entry.receipt : null }
  })
  sendSoon()
  return left === null ? 'removed' : 'withdrawing'
}

/** Keeps the server's newest word on a booking, also of one that was made elsewhere; false when it lasts only until the page closes. */
export async function addBookingByCode(view: BookingView): Promise<boolean> {
  const isNew = (await changeEntry(view.id, (entry) => (entry.kind === 'booking' ? withReceipt(entry, view) : entry))) === null
  return !isNew || addEntry({ id: view.id, kind: 'booking', body: null, putAt: new Date().toISOString(), tries: 0, state: 'sent', receipt: view })
}

function sendSoon() {
  void askForSync()
  pause = FIRST_PAUSE
  void drain()
}

/** Everything handed in, oldest first: at once and after each change. */
export function watchOutbox(tell: (entries: OutboxEntry[]) => void): () => void {
  let isWatching = true
  const onChange = async () => {
    const entries = await readEntries()
    if (isWatching) tell(entries)
  }
  const stop = onOutboxChange(() => void onChange())
  void onChange()
  return () => {
    isWatching = false
    stop()
  }
}

/** Forgets an entry as the person saw it; false when it was sent or refused meanwhile and they should look again. */
export function removeFromOutbox(id: string, seen: OutboxEntry['state']): Promise<boolean> {
  return whileAlone(async () => {
    let isRemoved = true
    await changeEntry(id, (entry) => {
      isRemoved = entry.state === seen
      return isRemoved ? null : entry
    })
    return isRemoved
  })
}

/** Sends whatever waits: now, when the network returns, when the page is looked at again, and in ever longer pauses while the server is away. */
export function startOutbox(): void {
  const onChance = () => {
    if (!navigator.onLine || document.visibilityState !== 'visible') return
    void drain()
    void refreshBookings()
  }
  addEventListener('online', onChance)
  addEventListener('visibilitychange', onChance)
  onChance()
}

async function drain(): Promise<void> {
  clearTimeout(timer)
  const isDone = await drainOutbox(solveInPage)
  clearTimeout(timer)
  if (isDone || !navigator.onLine) return
  timer = setTimeout(() => void drain(), pause)
  pause = Math.min(pause * 2, LONGEST_PAUSE)
}

/** Where the browser can, it wakes the service worker when the network returns, even after the app was closed. */
async function askForSync(): Promise<void> {
  const registration = await navigator.serviceWorker?.getRegistration()
  if (registration && 'sync' in registration) await (registration as SyncRegistration).sync.register('outbox').catch(() => {})
}
