import { shutStore } from './store.ts'

/** Stays in localStorage from the first moment of an erasing to its last, so that one that was cut off is finished at the next start. */
export const MARK = 'erasing'

// One object to tell and to listen: it doesn't hear itself.
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('erase')

/** Whether an erasing was begun and not finished. */
export function isErasing(): boolean {
  try {
    return localStorage.getItem(MARK) !== null
  } catch {
    return false
  }
}

export function tellOtherTabs(): void {
  channel?.postMessage(null)
}

/** Stops this tab when another one erases what the app holds: nothing may be kept anew, and nothing stay on the screen. */
export function listenForErase(stop: () => void): void {
  channel?.addEventListener('message', () => {
    stop()
    shutStore()
    try {
      sessionStorage.clear()
    } catch {
      // Refused storage holds nothing.
    }
  })
}
