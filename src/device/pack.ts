import type { ActivityPack, ShopPack } from '../domain/activity.ts'
import type { ConsultationPack } from '../domain/consultation.ts'
import { type CorePack, type GeoPack, type Manifest, type MapPack, PACK_FORMAT } from '../domain/pack.ts'
import type { TopicPack } from '../domain/topics.ts'
import { fetchManifest, fetchPart, PackUnavailable, type PartOf, parsePart } from './pack-network.ts'
import { readPart } from './pack-store.ts'
import type { PartName } from './store.ts'

export { PackUnavailable } from './pack-network.ts'

/** What asking for a newer pack came to; `refused`: the pack offered needs a newer app. */
export type PackCheck = 'updated' | 'current' | 'refused' | 'unreachable'

type Tell = (core: CorePack) => void
const watchers = new Map<string, Set<Tell>>()
/** The hash of the pack each municipality is shown from in this tab: another tab may have stored a newer one. */
const shown = new Map<string, string>()
const opening = new Map<string, Promise<unknown>>()

/** What the first answer needs: from the phone if it is there, else from the network. Throws PackUnavailable when neither has it. */
export async function openPack(id: string): Promise<CorePack> {
  const open = openPart(id, 'core')
  opening.set(id, open)
  const { manifest, value } = await open
  shown.set(id, manifest.hash)
  return value
}

export async function openGeo(id: string): Promise<GeoPack> {
  return (await openPart(id, 'geo')).value
}

export async function openMap(id: string): Promise<MapPack> {
  return (await openPart(id, 'map')).value
}

export async function openActivities(id: string): Promise<ActivityPack> {
  return (await openPart(id, 'activities')).value
}

export async function openShops(id: string): Promise<ShopPack> {
  return (await openPart(id, 'shops')).value
}

/** What can be booked; empty where the municipality offers nothing. */
export async function openConsultation(id: string): Promise<ConsultationPack> {
  const stored = await readStored(id, 'consultation')
  if (stored) return stored.value
  // A pack kept by an older app may lack a part that there is.
  const manifest = await fetchReadable(id)
  return manifest.parts.consultation === undefined ? { format: PACK_FORMAT, schedules: [], needs: [] } : fetchPart(manifest, 'consultation')
}

/** What may trouble somebody and who helps; empty where the municipality tells nothing. */
export async function openTopics(id: string): Promise<TopicPack> {
  const stored = await readStored(id, 'topics')
  if (stored) return stored.value
  const manifest = await fetchReadable(id)
  return manifest.parts.topics === undefined ? { format: PACK_FORMAT, topics: [], services: [], words: [], notes: [] } : fetchPart(manifest, 'topics')
}

export interface Opened<P extends PartName> {
  manifest: Manifest
  value: PartOf<P>
}

async function readStored<P extends PartName>(id: string, part: P): Promise<Opened<P> | null> {
  const stored = await readPart(id, part)
  const value = stored?.manifest.format === PACK_FORMAT ? await parsePart(part, stored.value) : null
  return stored && value ? { manifest: stored.manifest, value } : null
}

async function openPart<P extends PartName>(id: string, part: P): Promise<Opened<P>> {
  const stored = await readStored(id, part)
  if (stored) return stored
  const manifest = await fetchReadable(id)
  return { manifest, value: await fetchPart(manifest, part) }
}

/** The manifest the network offers, unless it needs another app. */
export async function fetchReadable(id: string): Promise<Manifest> {
  const manifest = await fetchManifest(id)
  if (manifest.format !== PACK_FORMAT) throw new PackUnavailable(`format ${manifest.format} needs another version of the app`)
  return manifest
}

/** Tells of each newer pack: asks at once, when the network returns and when the page is looked at again. */
export function watchPack(id: string, tell: Tell): () => void {
  const onChance = () => {
    if (navigator.onLine && document.visibilityState === 'visible') void checkPack(id)
  }
  const told = watchers.get(id) ?? new Set()
  watchers.set(id, told.add(tell))
  addEventListener('online', onChance)
  addEventListener('visibilitychange', onChance)
  onChance()
  return () => {
    told.delete(tell)
    removeEventListener('online', onChance)
    removeEventListener('visibilitychange', onChance)
  }
}

/** Asks for a newer pack now, stores it whole and tells whoever watches. */
export async function checkPack(id: string): Promise<PackCheck> {
  try {
    // On a first visit nothing may hold up the part that the first answer needs.
    // That it failed is told to whoever opened it; the pack may be had by now.
    await opening.get(id)?.catch(() => undefined)
    // What takes a newer pack needn't be there before the first answer either.
    const { obtainNewest } = await import('./pack-install.ts').catch((cause: unknown) => {
      throw new PackUnavailable('pack-install', { cause })
    })
    const newest = await obtainNewest(id, await readStored(id, 'core'))
    if (newest === null) return 'refused'
    const { manifest, value: core } = newest
    if (shown.get(id) === manifest.hash) return 'current'
    shown.set(id, manifest.hash)
    for (const tell of watchers.get(id) ?? []) tell(core)
    return 'updated'
  } catch (error) {
    if (error instanceof PackUnavailable) return 'unreachable'
    throw error
  }
}
