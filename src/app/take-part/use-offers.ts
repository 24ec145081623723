import { useEffect, useState } from 'preact/hooks'
import { type OfferEntry, watchOutbox } from '../../device/outbox.ts'

/** The offers handed in on this device, newest first; null until they have been read. */
export function useOffers(): OfferEntry[] | null {
  const [offers, setOffers] = useState<OfferEntry[] | null>(null)
  useEffect(() => watchOutbox((entries) => setOffers(entries.filter((entry) => entry.kind === 'offer').sort((a, b) => b.putAt.localeCompare(a.putAt)))), [])
  return offers
}
