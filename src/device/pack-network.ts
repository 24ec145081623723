import * as v from 'valibot'
import { CorePack, GeoPack, Manifest, MapPack } from '../domain/pack.ts'
import type { PartName } from './store.ts'

const FILE_NAME = /^[\w-]+\.(?:core|geo|map|activities|shops|consultation|topics|(?:texts|troubles)-[\w-]+)\.([0-9a-f]{10,64})\.json$/

/** A pack could not be had: neither kept on the phone nor reachable. */
export class PackUnavailable extends Error {
  override name = 'PackUnavailable'
}

// What goes on is read after the first answer: its schemas needn't be there before.
const SCHEMAS = {
  core: async () => CorePack,
  geo: async () => GeoPack,
  map: async () => MapPack,
  activities: async () => (await import('../domain/activity.ts')).ActivityPack,
  shops: async () => (await import('../domain/activity.ts')).ShopPack,
  consultation: async () => (await import('../domain/consultation.ts')).ConsultationPack,
  topics: async () => (await import('../domain/topics.ts')).TopicPack,
}
export type PartOf<P extends PartName> = v.InferOutput<Awaited<ReturnType<(typeof SCHEMAS)[P]>>>

export async function parsePart<P extends PartName>(part: P, value: unknown): Promise<PartOf<P> | null> {
  const parsed = v.safeParse(await SCHEMAS[part](), value)
  return parsed.success ? parsed.output : null
}

/** Any way in which a pack doesn't come as promised ends here: no network, an error page, a Wi-Fi log-in page instead of data. */
async function fetchJson(url: string, init?: RequestInit, promisedHash?: string): Promise<unknown> {
  try {
    const response = await fetch(url, init)
    if (!response.ok) throw new Error(`status ${response.status}`)
    const bytes = await response.arrayBuffer()
    if (promisedHash && !(await hasHash(bytes, promisedHash))) throw new Error('content does not match its hash')
    return JSON.parse(new TextDecoder().decode(bytes))
  } catch (cause) {
    throw new PackUnavailable(url, { cause })
  }
}

export async function fetchManifest(id: string): Promise<Manifest> {
  const manifest = v.safeParse(Manifest, await fetchJson(`/packs/${id}.json`, { cache: 'no-cache' }))
  if (!manifest.success) throw new PackUnavailable(`${id}.json does not have the expected shape`)
  return manifest.output
}

/** Fetches a part and refuses it unless its content is what its name promises. */
export async function fetchPart<P extends PartName>(manifest: Manifest, part: P): Promise<PartOf<P>> {
  const parsed = await parsePart(part, await fetchFile(manifest.parts[part]))
  if (!parsed) throw new PackUnavailable(`${manifest.parts[part]} does not have the expected shape`)
  return parsed
}

/** Fetches a file of the pack whose name promises its content. */
export async function fetchFile(file: string | undefined): Promise<unknown> {
  const promisedHash = FILE_NAME.exec(file ?? '')?.[1]
  if (!promisedHash) throw new PackUnavailable(`unexpected file name ${file}`)
  return fetchJson(`/packs/${file}`, {}, promisedHash)
}

async function hasHash(bytes: ArrayBuffer, promised: string): Promise<boolean> {
  // Hashing is refused outside secure contexts, where nothing is kept offline either.
  if (!isSecureContext) return true
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes))
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('').startsWith(promised)
}
