import { render } from 'preact'
import { showPlainly } from '../../device/discreet.ts'

/** Takes away all that is on the screen, in the tab's title and in the address, at once. */
export function blankPage(): void {
  const root = document.getElementById('app')
  showPlainly(true)
  history.replaceState(null, '', '/')
  nameNothing()
  if (root === null) return
  try {
    render(null, root)
  } finally {
    // Whatever a page of ours does while it goes, nothing of it stays.
    root.replaceChildren()
  }
}

/** A title that says nothing; given twice, because an entry of the history takes it over only when it changes. */
export function nameNothing(): void {
  document.title = ''
  document.title = '…'
}
