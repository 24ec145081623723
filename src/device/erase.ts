import { tellOtherTabs } from './erase-channel.ts'
import { eraseCaches, eraseDatabases } from './erase-stores.ts'
import { MARK } from './erasing.ts'

const PATIENCE = 3_000

/** What may be left, each a locale key. */
export type Left = 'settings' | 'database' | 'caches' | 'worker' | 'notifications'

/** Erases all that the app holds on this device, whatever part of it fails or hangs; says what could not be erased. What is left then is erased at the next start. */
export async function eraseAll(): Promise<Left[]> {
  attempt(() => localStorage.setItem(MARK, 'true'))
  tellOtherTabs()
  eraseLocal()
  const gone = unregister()
  const parts: [Left, Promise<boolean>][] = [
    ['notifications', closeNotifications()],
    // The caches wait for the worker to be unregistered: one that is being installed would fill them again.
    ['worker', gone], ['caches', gone.catch(() => false).then(eraseCaches)], ['database', eraseDatabases()],
  ]
  const outcomes = await Promise.all(parts.map(async ([part, erased]) => ((await inTime(erased)) ? [] : [part])))
  const left = outcomes.flat()
  // Another tab may have kept something before it was told to stop.
  if (!eraseLocal()) left.unshift('settings')
  if (left.length === 0) attempt(() => localStorage.removeItem(MARK))
  return left
}

/** Clears both storages but for the mark; true when nothing else is in them. */
function eraseLocal(): boolean {
  attempt(() => sessionStorage.clear())
  attempt(() => Object.keys(localStorage).filter((key) => key !== MARK).forEach((key) => localStorage.removeItem(key)))
  let isEmpty = true
  attempt(() => { isEmpty = Object.keys(localStorage).every((key) => key === MARK) && sessionStorage.length === 0 })
  return isEmpty
}

async function unregister(): Promise<boolean> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  await Promise.all(registrations.map((registration) => registration.unregister()))
  return true
}

async function closeNotifications(): Promise<boolean> {
  const registrations = (await navigator.serviceWorker?.getRegistrations()) ?? []
  const shown = await Promise.all(registrations.map((registration) => registration.getNotifications?.() ?? []))
  for (const notification of shown.flat()) notification.close()
  if ('clearAppBadge' in navigator) await navigator.clearAppBadge()
  return true
}

/** A part that fails or hangs counts as left, and holds up nothing else. */
function inTime(erased: Promise<boolean>): Promise<boolean> {
  const late = new Promise<boolean>((resolve) => { setTimeout(() => resolve(false), PATIENCE) })
  return Promise.race([erased.catch(() => false), late])
}

/** Where storage is refused, there is nothing in it. */
function attempt(work: () => void): void {
  try {
    work()
  } catch (error) {
    if (!(error instanceof DOMException) && !(error instanceof ReferenceError)) throw error
  }
}
