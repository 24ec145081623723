import type { Manifest } from '../domain/pack.ts'
import { openStore, type PartName } from './store.ts'

const PARTS = ['core', 'geo', 'map', 'activities', 'shops'] as const satisfies PartName[]
export type Parts = Partial<Record<PartName, unknown>>

/** A stored part together with the manifest it belongs to. */
export async function readPart(id: string, part: PartName): Promise<{ manifest: Manifest; value: unknown } | null> {
  const read = (await openStore())?.transaction(['manifests', 'parts'])
  if (!read) return null
  const [manifest, value] = await Promise.all([read.objectStore('manifests').get(id), read.objectStore('parts').get([id, part])])
  return manifest ? { manifest, value } : null
}

/** Puts a whole pack in place of the old one in one transaction, so that a reader never sees parts of two. */
export async function swapPack(manifest: Manifest, parts: Parts): Promise<void> {
  const store = await openStore()
  if (!store) return
  const swap = store.transaction(['manifests', 'parts'], 'readwrite')
  const kept = swap.objectStore('parts')
  const written = Promise.all([
    ...PARTS.map((part) => (parts[part] === undefined ? kept.delete([manifest.id, part]) : kept.put(parts[part], [manifest.id, part]))),
    swap.objectStore('manifests').put(manifest, manifest.id),
    swap.done,
  ])
  await written.catch((error: unknown) => {
    // A full phone keeps its old pack; the new one is shown from memory.
    if (!(error instanceof DOMException)) throw error
  })
}
