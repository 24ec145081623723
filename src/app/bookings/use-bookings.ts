import { useEffect, useState } from 'preact/hooks'
import { type OutboxEntry, watchOutbox } from '../../device/outbox.ts'
import { useApp } from '../state/app-context.ts'
import { shownOf, type Shown } from './shown.ts'

/** The bookings on this device as they may be shown now, the next one first; null until they have been read. */
export function useBookings(): Shown[] | null {
  const { now } = useApp()
  const [entries, setEntries] = useState<OutboxEntry[] | null>(null)
  useEffect(() => watchOutbox(setEntries), [])
  if (entries === null) return null
  return entries.flatMap((entry) => (entry.kind === 'booking' ? [shownOf(entry, now)] : [])).sort((a, b) => a.sortBy.localeCompare(b.sortBy))
}
