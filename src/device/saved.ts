import * as v from 'valibot'
import { keepText } from './kept-text.ts'

const VERSION = 1

/** What was known of an activity when it was saved, to tell later what changed since. */
const Snapshot = v.object({
  name: v.string(),
  status: v.string(),
  sequence: v.number(),
  when: v.nullable(v.string()),
  venue: v.nullable(v.string()),
  phone: v.nullable(v.string()),
  /** Days that were cancelled or moved already. */
  changes: v.array(v.string()),
})
export type Snapshot = v.InferOutput<typeof Snapshot>

const SavedActivity = v.object({ id: v.string(), savedAt: v.string(), snapshot: Snapshot })
export type SavedActivity = v.InferOutput<typeof SavedActivity>

/** Later versions only add; what this one doesn't know of an entry is left out, and an entry that can't be read doesn't spoil the others. */
const Kept = v.object({ version: v.number(), activities: v.array(v.unknown()) })

const watchers = new Set<(saved: SavedActivity[]) => void>()
const text = keepText('saved')

/** The activities someone saved on this device, in their own order. */
export function readSaved(): SavedActivity[] {
  const kept = v.safeParse(Kept, text.read())
  if (!kept.success) return []
  return kept.output.activities.flatMap((entry) => {
    const one = v.safeParse(SavedActivity, entry)
    return one.success ? [one.output] : []
  })
}

/** Keeps the list as it now is and tells every watcher, in this tab and the others. */
export function writeSaved(activities: SavedActivity[]): void {
  text.write({ version: VERSION, activities })
  for (const tell of watchers) tell(activities)
}

export function watchSaved(tell: (saved: SavedActivity[]) => void): () => void {
  const stop = text.watch(() => tell(readSaved()))
  watchers.add(tell)
  return () => {
    watchers.delete(tell)
    stop()
  }
}
