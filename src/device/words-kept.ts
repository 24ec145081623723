import type { Wording } from '../domain/language.ts'

/** Has the service worker keep all words of the wording in use, so that every page can be read without network. */
export function keepWords(wording: Wording): void {
  if (!import.meta.env.PROD || !('serviceWorker' in navigator)) return
  // A refusal (private mode) leaves an app that works online.
  navigator.serviceWorker.ready.then(({ active }) => active?.postMessage({ type: 'KEEP_WORDS', wording }), () => {})
}
