import { render } from 'preact'
import { showPlainly } from '../../device/discreet.ts'

/** Takes away all that is on the screen, in the tab's title and in the address, at once. */
export function blankPage(): void {
  const root = document.getElementById('app')
  document.title = '\u00a0'
  history.replaceState(null, '', '/')
  showPlainly(true)
  if (root === null) return
  try {
    render(null, root)
  } finally {
    // Whatever a page of ours does while it goes, nothing of it stays.
    root.replaceChildren()
  }
}
