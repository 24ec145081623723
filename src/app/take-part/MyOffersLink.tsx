import { Text } from '../language/Text.tsx'
import { useOffers } from './use-offers.ts'
import styles from './take-part.module.css'

/** Other ways from the first question: offers already made, and places to use. */
export function MyOffersLink() {
  const offers = useOffers()
  return (
    <ul role="list" class={styles['others']}>
      {offers !== null && offers.length > 0 && <li><a href="/take-part/offers"><Text k="offer.mine.count" count={offers.length} /></a></li>}
      <li><a href="/take-part/places"><Text k="places.link" /></a></li>
      <li><a href="/activities"><Text k="offer.activities" /></a></li>
    </ul>
  )
}
