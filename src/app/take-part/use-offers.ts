import { useEffect, useState } from 'preact/hooks'
import { type OutboxEntry, watchOutbox } from '../../device/outbox.ts'

/** The offers handed in on this device, newest first; null until they have been read. */
export function useOffers(): OutboxEntry[] | null {
  const [offers, setOffers] = useState<OutboxEntry[] | null>(null)
  useEffect(() => watchOutbox((entries) => setOffers(entries.filter(({ kind }) => kind === 'offer').sort((a, b) => b.putAt.localeCompare(a.putAt)))), [])
  return offers
}
