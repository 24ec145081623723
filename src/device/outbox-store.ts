import type { OutboxEntry } from './outbox-entry.ts'
import { openStore } from './store.ts'

// Where storage is refused, entries last as long as the page.
const unstored = new Map<string, OutboxEntry>()
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('outbox')
const watchers = new Set<() => void>()
channel?.addEventListener('message', () => tellHere())

function tellHere() {
  for (const tell of watchers) tell()
}

function tellAll() {
  tellHere()
  channel?.postMessage(null)
}

/** Tells of every change, also of those made by another tab or the service worker. */
export function onOutboxChange(tell: () => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}

export async function readEntries(): Promise<OutboxEntry[]> {
  const stored = (await (await openStore())?.getAll('outbox')) ?? []
  return [...stored, ...unstored.values()].sort((a, b) => a.putAt.localeCompare(b.putAt))
}

/** Keeps a new entry; false when it could only be kept until the page closes. */
export async function addEntry(entry: OutboxEntry): Promise<boolean> {
  const isStored = await addToStore(entry)
  if (!isStored) unstored.set(entry.id, entry)
  tellAll()
  return isStored
}

async function addToStore(entry: OutboxEntry): Promise<boolean> {
  try {
    const store = await openStore()
    await store?.put('outbox', entry)
    return store !== null
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Changes an entry in one transaction; `change` is not asked when the entry is gone, and removes it by answering null. */
export async function changeEntry(id: string, change: (entry: OutboxEntry) => OutboxEntry | null): Promise<void> {
  const inMemory = unstored.get(id)
  if (inMemory) {
    const changed = change(inMemory)
    if (changed) unstored.set(id, changed)
    else unstored.delete(id)
  } else {
    const editing = (await openStore())?.transaction('outbox', 'readwrite')
    const entry = await editing?.store.get(id)
    const changed = entry && change(entry)
    if (changed) await editing?.store.put(changed)
    if (changed === null) await editing?.store.delete(id)
    await editing?.done
  }
  tellAll()
}
