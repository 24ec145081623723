import type { CorePack, Manifest } from '../domain/pack.ts'
import { fetchPart } from './pack-network.ts'
import { openStore, type PartName } from './store.ts'

const PARTS = ['core', 'geo', 'map', 'activities', 'shops'] as const satisfies PartName[]
type Parts = Partial<Record<PartName, unknown>>

/** Fetches every part of a pack and keeps it whole. */
export async function installPack(manifest: Manifest): Promise<CorePack> {
  const [core, geo, map, activities, shops] = await Promise.all([
    fetchPart(manifest, 'core'), fetchPart(manifest, 'geo'), fetchPart(manifest, 'map'),
    manifest.parts.activities === undefined ? undefined : fetchPart(manifest, 'activities'),
    manifest.parts.shops === undefined ? undefined : fetchPart(manifest, 'shops'),
  ])
  await swapPack(manifest, { core, geo, map, activities, shops })
  return core
}

/** Puts a whole pack in place of the old one in one transaction, so that a reader never sees parts of two. */
async function swapPack(manifest: Manifest, parts: Parts): Promise<void> {
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
