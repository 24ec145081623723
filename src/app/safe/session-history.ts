import { nameNothing } from './blank-page.ts'

interface Entry { sameDocument: boolean }
interface Navigation { entries: () => Entry[]; currentEntry: { index: number } | null }

const PATIENCE = 150

/** Goes back or forth within this page; where nothing comes of it, that holds up nobody. */
function go(steps: number): Promise<void> {
  return new Promise((resolve) => {
    const done = () => {
      clearTimeout(timer)
      removeEventListener('popstate', done)
      resolve()
    }
    const timer = setTimeout(done, PATIENCE)
    addEventListener('popstate', done)
    history.go(steps)
  })
}

/** How many entries of the tab's history before this one belong to the same opening of the app; none where the browser doesn't tell. */
function stepsBehind(): number {
  const navigation = (window as { navigation?: Navigation }).navigation
  const index = navigation?.currentEntry?.index ?? 0
  const entries = navigation?.entries() ?? []
  let first = index
  while (entries[first - 1]?.sameDocument) first -= 1
  return index - first
}

/** Leaves one entry, the start page, of all that "back" and "forward" could bring up of this opening of the app. */
export async function forgetSession(): Promise<void> {
  const behind = stepsBehind()
  if (behind > 0) await go(-behind)
  history.replaceState(null, '', '/')
  nameNothing()
  // A new entry cuts off all that lay ahead.
  history.pushState(null, '', '/')
  nameNothing()
  await go(-1)
}
