import { type DBSchema, type IDBPDatabase, openDB } from 'idb'
import type { Manifest } from '../domain/pack.ts'

export type PartName = keyof Manifest['parts']
export type Parts = Record<PartName, unknown>

interface PackSchema extends DBSchema {
  manifests: { key: string; value: Manifest }
  parts: { key: [id: string, part: PartName]; value: unknown }
}

let opening: Promise<IDBPDatabase<PackSchema> | null> | null = null

/** The database, or null where the browser refuses storage: then every visit asks the network. */
function openStore(): Promise<IDBPDatabase<PackSchema> | null> {
  opening ??= open().catch(() => null)
  return opening
}

// Async, because a browser may refuse by throwing at once.
async function open(): Promise<IDBPDatabase<PackSchema>> {
  return openDB<PackSchema>('madoguchi', 1, {
    upgrade(db) {
      db.createObjectStore('manifests')
      db.createObjectStore('parts')
    },
    blocking(_current, _blocked, event) {
      if (event.target instanceof IDBDatabase) event.target.close()
      opening = null
    },
    terminated() {
      opening = null
    },
  })
}

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
  const written = Promise.all([
    swap.objectStore('parts').put(parts.core, [manifest.id, 'core']),
    swap.objectStore('parts').put(parts.geo, [manifest.id, 'geo']),
    swap.objectStore('parts').put(parts.map, [manifest.id, 'map']),
    swap.objectStore('manifests').put(manifest, manifest.id),
    swap.done,
  ])
  await written.catch((error: unknown) => {
    // A full phone keeps its old pack; the new one is shown from memory.
    if (!(error instanceof DOMException)) throw error
  })
}
