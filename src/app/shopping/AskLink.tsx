import { Text } from '../language/Text.tsx'

/** Leads to whom to ask, further down the page. */
export function AskLink() {
  const skip = (event: Event) => {
    event.preventDefault()
    // The fragment holds the place that was typed, so the link must not change it.
    document.getElementById('ask')?.focus()
  }
  return <a href="#ask" onClick={skip}><Text k="shopping.how" /></a>
}
