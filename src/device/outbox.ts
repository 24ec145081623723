import * as v from 'valibot'
import type { Offer } from '../domain/offer.ts'
import { drainOutbox, whileAlone } from './outbox-drain.ts'
import { type MessageKind, MESSAGES, type OutboxEntry } from './outbox-entry.ts'
import { addEntry, changeEntry, onOutboxChange, readEntries } from './outbox-store.ts'

export type { OutboxEntry } from './outbox-entry.ts'

const FIRST_PAUSE = 15_000
const LONGEST_PAUSE = 15 * 60_000

interface SyncRegistration extends ServiceWorkerRegistration {
  sync: { register: (tag: string) => Promise<void> }
}

let pause = FIRST_PAUSE
let timer: ReturnType<typeof setTimeout> | undefined

/** Hands a message in and tries to send it. `kept` is false where the phone could keep it only until the page closes. */
export async function putInOutbox(kind: MessageKind, message: Offer): Promise<{ id: string; kept: boolean }> {
  const body = v.parse(MESSAGES[kind].body, message)
  const kept = await addEntry({ id: body.id, kind, body, putAt: new Date().toISOString(), state: 'waiting' })
  void askForSync()
  pause = FIRST_PAUSE
  void drain()
  return { id: body.id, kept }
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
    if (navigator.onLine && document.visibilityState === 'visible') void drain()
  }
  addEventListener('online', onChance)
  addEventListener('visibilitychange', onChance)
  onChance()
}

async function drain(): Promise<void> {
  clearTimeout(timer)
  const isDone = await drainOutbox()
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
