import { useEffect, useState } from 'preact/hooks'
import { type OutboxEntry, watchOutbox } from '../../device/outbox.ts'
import { useApp } from '../state/app-context.ts'
import { isNone, shownOf, type Shown } from './shown.ts'

/** The bookings on this device as they may be shown now, the next one first, and last those that are none; null until they have been read. */
export function useBookings(): Shown[] | null {
  const { now } = useApp()
  const [entries, setEntries] = useState<OutboxEntry[] | null>(null)
  useEffect(() => watchOutbox(setEntries), [])
  if (entries === null) return null
  const bookings = entries.flatMap((entry) => (entry.kind === 'booking' ? [shownOf(entry, now)] : []))
  return bookings.map((shown) => (isAskedAnew(shown, bookings) ? { ...shown, isPast: true } : shown)).sort((a, b) => Number(isNone(a)) - Number(isNone(b)) || a.sortBy.localeCompare(b.sortBy))
}

/** Whether the same counter was asked again after a refusal: what was refused must not look like the answer to that. */
function isAskedAnew({ truth, entry, districtId }: Shown, bookings: readonly Shown[]): boolean {
  if (truth !== 'refused' || entry === null) return false
  return bookings.some((other) => other.districtId === districtId && other.truth !== 'refused' && other.entry !== null && other.entry.putAt > entry.putAt)
}
