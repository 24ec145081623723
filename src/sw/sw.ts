import { ExpirationPlugin } from 'workbox-expiration'
import { createHandlerBoundToURL, precacheAndRoute, type PrecacheEntry } from 'workbox-precaching'
import { NavigationRoute, registerRoute } from 'workbox-routing'
import { CacheFirst } from 'workbox-strategies'
import { drainOutbox } from '../device/outbox-drain.ts'
import { solveProof } from '../device/solve-proof.ts'
import { answerWords, forgetOldWords, isWordsAddress, keepWording, renewWords, splitWords } from './words.ts'

interface SyncEvent extends ExtendableEvent {
  tag: string
}
declare const self: ServiceWorkerGlobalScope & {
  __WB_MANIFEST: (string | PrecacheEntry)[]
  addEventListener: (type: 'sync', listener: (event: SyncEvent) => void) => void
}

const TILES = 'https://cyberjapandata.gsi.go.jp/xyz/pale/'
const A_MONTH = 30 * 24 * 60 * 60

const { shell, words } = splitWords(self.__WB_MANIFEST)
precacheAndRoute(shell)
registerRoute(new NavigationRoute(createHandlerBoundToURL('/index.html'), { denylist: [/^\/(?:api|feeds|open-data|packs)\//] }))

registerRoute(({ url, sameOrigin }) => sameOrigin && isWordsAddress(url), ({ request }) => answerWords(request))

// The pack lives in IndexedDB; besides the shell and its words, map tiles are all that is kept here.
registerRoute(
  ({ url }) => url.href.startsWith(TILES),
  new CacheFirst({
    cacheName: 'tiles',
    plugins: [
      // An <img> asks without CORS, and an opaque reply can neither be checked nor counted at its true size.
      { requestWillFetch: async ({ request }) => new Request(request.url, { mode: 'cors', credentials: 'omit', referrerPolicy: 'no-referrer' }) },
      new ExpirationPlugin({ maxEntries: 400, maxAgeSeconds: A_MONTH, purgeOnQuotaError: true }),
    ],
  }),
)

// A new version waits until the person agrees; the very first one takes over at once, so that this visit already works offline.
self.addEventListener('install', (event) => event.waitUntil(renewWords(words)))
self.addEventListener('activate', (event) => event.waitUntil(Promise.all([self.clients.claim(), forgetOldWords(words)])))
self.addEventListener('message', (event) => {
  if (event.data?.type === 'SKIP_WAITING') void self.skipWaiting()
  if (event.data?.type === 'KEEP_WORDS') event.waitUntil(keepWording(words, String(event.data.wording)))
})

async function sendOutbox() {
  // A sync that fails is tried again by the browser, later.
  if (!(await drainOutbox(solveProof))) throw new Error('messages are still waiting')
}
// The network is back, maybe long after the app was closed.
self.addEventListener('sync', (event) => {
  if (event.tag === 'outbox') event.waitUntil(sendOutbox())
})
