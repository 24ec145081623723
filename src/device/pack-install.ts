import { type CorePack, type Manifest, PACK_FORMAT } from '../domain/pack.ts'
import { fetchManifest, fetchPart } from './pack-network.ts'
import type { Opened } from './pack.ts'
import { fetchKeptTexts } from './pack-texts.ts'
import { openStore, type PartName } from './store.ts'

const PARTS = ['core', 'geo', 'map', 'activities', 'shops', 'consultation', 'topics'] as const satisfies PartName[]
type Parts = Partial<Record<PartName, unknown>>

const installing = new Map<string, Promise<CorePack>>()

/** The newest pack there is, kept whole when it is not the one that is `stored`; null when it needs a newer app. */
export async function obtainNewest(id: string, stored: Opened<'core'> | null): Promise<Opened<'core'> | null> {
  const manifest = await fetchManifest(id)
  if (manifest.format !== PACK_FORMAT) return null
  return { manifest, value: stored && isSame(stored.manifest, manifest) ? stored.value : await install(manifest) }
}

/** Parts count too: an older app kept only those it knew. */
function isSame(stored: Manifest, offered: Manifest): boolean {
  return stored.hash === offered.hash && PARTS.every((part) => stored.parts[part] === offered.parts[part])
}

function install(manifest: Manifest): Promise<CorePack> {
  const running = installing.get(manifest.hash) ?? fetchWhole(manifest).finally(() => installing.delete(manifest.hash))
  installing.set(manifest.hash, running)
  return running
}

async function fetchWhole(manifest: Manifest): Promise<CorePack> {
  const [texts, core, geo, map, activities, shops, consultation, topics] = await Promise.all([
    fetchKeptTexts(manifest),
    fetchPart(manifest, 'core'), fetchPart(manifest, 'geo'), fetchPart(manifest, 'map'),
    manifest.parts.activities === undefined ? undefined : fetchPart(manifest, 'activities'),
    manifest.parts.shops === undefined ? undefined : fetchPart(manifest, 'shops'),
    manifest.parts.consultation === undefined ? undefined : fetchPart(manifest, 'consultation'),
    manifest.parts.topics === undefined ? undefined : fetchPart(manifest, 'topics'),
  ])
  await swapPack(manifest, { core, geo, map, activities, shops, consultation, topics }, texts)
  return core
}

/** Puts a whole pack in place of the old one in one transaction, so that a reader never sees parts of two. */
async function swapPack(manifest: Manifest, parts: Parts, texts: Awaited<ReturnType<typeof fetchKeptTexts>>): Promise<void> {
  const store = await openStore()
  if (!store) return
  const swap = store.transaction(['manifests', 'parts'], 'readwrite')
  const kept = swap.objectStore('parts')
  const written = Promise.all([
    ...PARTS.map((part) => (parts[part] === undefined ? kept.delete([manifest.id, part]) : kept.put(parts[part], [manifest.id, part]))),
    ...texts.map(({ key, value }) => (value === null ? kept.delete(key) : kept.put(value, key))),
    swap.objectStore('manifests').put(manifest, manifest.id),
    swap.done,
  ])
  await written.catch((error: unknown) => {
    // A full phone keeps its old pack; the new one is shown from memory.
    if (!(error instanceof DOMException)) throw error
  })
}
