interface InstallPrompt extends Event {
  prompt(): Promise<{ outcome: 'accepted' | 'dismissed' }>
}
declare global {
  interface WindowEventMap {
    beforeinstallprompt: InstallPrompt
  }
}

/** How this device can install the app: by our own button, by the browser's share menu (iPhone, iPad), or not at all. */
export type InstallState =
  | { way: 'installed' }
  | { way: 'prompt'; install: () => Promise<boolean> }
  | { way: 'shareMenu' }
  | { way: 'none' }

const watchers = new Set<(state: InstallState) => void>()
let offered: InstallPrompt | null = null
let installed = false

function isInstalled(): boolean {
  return installed || matchMedia('(display-mode: standalone)').matches || ('standalone' in navigator && navigator.standalone === true)
}

export function installState(): InstallState {
  if (isInstalled()) return { way: 'installed' }
  if (offered) return { way: 'prompt', install }
  return 'standalone' in navigator ? { way: 'shareMenu' } : { way: 'none' }
}

async function install(): Promise<boolean> {
  const prompt = offered
  // A prompt can be shown once only.
  offered = null
  if (!prompt) return false
  const { outcome } = await prompt.prompt()
  tellAll()
  return outcome === 'accepted'
}

function tellAll() {
  for (const tell of watchers) tell(installState())
}

/** Listens from the first moment: the browser offers the installation once, often before any page is drawn. */
export function listenForInstall(): void {
  addEventListener('beforeinstallprompt', (event) => {
    event.preventDefault()
    offered = event
    tellAll()
  })
  addEventListener('appinstalled', () => {
    installed = true
    tellAll()
  })
}

export function watchInstall(tell: (state: InstallState) => void): () => void {
  watchers.add(tell)
  return () => watchers.delete(tell)
}
