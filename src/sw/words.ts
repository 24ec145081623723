import type { PrecacheEntry } from 'workbox-precaching'

const CACHE = 'words'
/** Beside the reader's own words, sheets and cards show Japanese to the counter. */
const ALWAYS = 'ja'
const WORDS = /(?:^|\/)assets\/words\.([\w-]+)\./

const addressOf = (entry: string | PrecacheEntry): string => (typeof entry === 'string' ? entry : entry.url)
const wordingOf = (address: string): string | null => WORDS.exec(address)?.[1] ?? null

/** Takes the words, of which each phone needs but one language, out of what every phone keeps. */
export function splitWords(manifest: (string | PrecacheEntry)[]): { shell: (string | PrecacheEntry)[]; words: string[] } {
  const isWords = (entry: string | PrecacheEntry) => wordingOf(addressOf(entry)) !== null
  return { shell: manifest.filter((entry) => !isWords(entry)), words: manifest.filter(isWords).map((entry) => `/${addressOf(entry).replace(/^\//, '')}`) }
}

/** Keeps all files of a wording that are not there yet; one that cannot be had now is asked for at the next chance. */
export async function keepWording(words: readonly string[], wording: string): Promise<void> {
  const cache = await caches.open(CACHE)
  const wanted = words.filter((address) => [wording, ALWAYS].includes(wordingOf(address) ?? ''))
  await Promise.allSettled(wanted.map(async (address) => (await cache.match(address)) ?? cache.add(address)))
}

/** Brings Japanese, without which nothing could be said in a tunnel, and the new words of every language that this phone already keeps, before a version may take over. */
export async function renewWords(words: readonly string[]): Promise<void> {
  const cache = await caches.open(CACHE)
  const kept = new Set([ALWAYS, ...(await cache.keys()).map(({ url }) => wordingOf(url))])
  await Promise.all(words.filter((address) => kept.has(wordingOf(address))).map(async (address) => (await cache.match(address)) ?? cache.add(address)))
}

/** Forgets what no longer belongs to this version. */
export async function forgetOldWords(words: readonly string[]): Promise<void> {
  if (!(await caches.has(CACHE))) return
  const cache = await caches.open(CACHE)
  const current = new Set(words)
  await Promise.all((await cache.keys()).filter(({ url }) => !current.has(new URL(url).pathname)).map((request) => cache.delete(request)))
}

/** Words kept answer at once; others come from the network and stay. */
export async function answerWords(request: Request): Promise<Response> {
  const cache = await caches.open(CACHE)
  const kept = await cache.match(request)
  if (kept) return kept
  const response = await fetch(request)
  if (response.ok) await cache.put(request, response.clone())
  return response
}

export const isWordsAddress = (url: URL): boolean => wordingOf(url.pathname) !== null
