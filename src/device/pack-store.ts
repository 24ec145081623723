import type { Manifest } from '../domain/pack.ts'
import { openStore, type PartName } from './store.ts'

/** A stored part together with the manifest it belongs to. */
export async function readPart(id: string, part: PartName): Promise<{ manifest: Manifest; value: unknown } | null> {
  const read = (await openStore())?.transaction(['manifests', 'parts'])
  if (!read) return null
  const [manifest, value] = await Promise.all([read.objectStore('manifests').get(id), read.objectStore('parts').get([id, part])])
  return manifest ? { manifest, value } : null
}
