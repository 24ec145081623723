import type { Workbox } from 'workbox-window'

const AN_HOUR = 60 * 60 * 1000

/** Registers the service worker in a built app and says when a new version waits; `apply` puts it in place and loads the page anew. */
export function watchUpdates(onWaiting: (apply: () => void) => void): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // Not before the page can be used: keeping it for later must not hold up the first answer.
  import('workbox-window').then(({ Workbox }) => watch(new Workbox('/sw.js'), onWaiting), (error: unknown) => console.warn(error))
}

function watch(workbox: Workbox, onWaiting: (apply: () => void) => void): void {
  let agreed = false

  workbox.addEventListener('waiting', () => {
    onWaiting(() => {
      agreed = true
      workbox.messageSkipWaiting()
    })
  })
  workbox.addEventListener('controlling', (event) => {
    // On the very first visit the worker takes over a page that is already right.
    if (!event.isUpdate && !agreed) return
    if (agreed) return location.reload()
    // Another tab agreed: answers begun here live in memory alone, so this one is loaded anew only when asked to.
    onWaiting(() => location.reload())
  })

  let lastAsked = Date.now()
  addEventListener('visibilitychange', () => {
    if (document.visibilityState !== 'visible' || Date.now() - lastAsked < AN_HOUR) return
    lastAsked = Date.now()
    // Without network there is nothing to learn now.
    workbox.update().catch(() => {})
  })
  // A refusal (storage full, private mode) leaves an app that works online.
  workbox.register().catch((error: unknown) => console.warn(error))
}
