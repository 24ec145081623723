import * as v from 'valibot'
import { BookingDraft } from '../domain/booking-draft.ts'
import { keepText } from './kept-text.ts'

const A_WEEK = 7 * 24 * 60 * 60 * 1000

const Kept = v.object({ savedAt: v.pipe(v.string(), v.isoTimestamp()), draft: BookingDraft })
const kept = keepText('booking-draft')

/** The answers of a booking begun on this device; what nobody went on with for a week is forgotten, as is what cannot be read. */
export function readBookingDraft(): BookingDraft | null {
  const found = v.safeParse(Kept, kept.read())
  if (found.success && Date.now() - Date.parse(found.output.savedAt) < A_WEEK) return found.output.draft
  clearBookingDraft()
  return null
}

export function saveBookingDraft(draft: BookingDraft): void {
  kept.write({ savedAt: new Date().toISOString(), draft })
}

export const clearBookingDraft = (): void => kept.clear()
