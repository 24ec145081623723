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

/** Keeps a new entry, or leaves the one of its id as it is; false when it could only be kept until the page closes. */
export async function addEntry(entry: OutboxEntry): Promise<boolean> {
  const isStored = await addToStore(entry)
  if (!isStored && !unstored.has(entry.id)) unstored.set(entry.id, entry)
  tellAll()
  return isStored
}

async function addToStore(entry: OutboxEntry): Promise<boolean> {
  try {
    const adding = (await openStore())?.transaction('outbox', 'readwrite')
    if ((await adding?.store.get(entry.id)) === undefined) await adding?.store.put(entry)
    await adding?.done
    return adding !== undefined
  } catch (error) {
    if (error instanceof DOMException) return false
    throw error
  }
}

/** Changes an entry in one transaction and answers what it now is; `change` is not asked when the entry is gone, and removes it by answering null. */
export async function changeEntry(id: string, change: (entry: OutboxEntry) => OutboxEntry | null): Promise<OutboxEntry | null> {
  const inMemory = unstored.get(id)
  let changed: OutboxEntry | null = null
  if (inMemory) {
    changed = change(inMemory)
    if (changed) unstored.set(id, changed)
    else unstored.delete(id)
  } else {
    const editing = (await openStore())?.transaction('outbox', 'readwrite')
    const entry = await editing?.store.get(id)
    changed = entry ? change(entry) : null
    if (changed) await editing?.store.put(changed)
    else if (entry) await editing?.store.delete(id)
    await editing?.done
  }
  tellAll()
  return changed
}
