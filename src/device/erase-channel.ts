import { shutStore } from './store.ts'

// One object to tell and to listen: it doesn't hear itself.
const channel = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('erase')

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
