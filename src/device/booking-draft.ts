import * as v from 'valibot'
import { BookingDraft } from '../domain/booking-draft.ts'

const KEY = 'booking-draft'
const A_WEEK = 7 * 24 * 60 * 60 * 1000

const Kept = v.object({ savedAt: v.pipe(v.string(), v.isoTimestamp()), draft: BookingDraft })

// Where storage is refused, the answers last as long as the page.
let unstored: string | null = null

function readText(): string | null {
  try {
    return localStorage.getItem(KEY) ?? unstored
  } catch {
    return unstored
  }
}

function parseText(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return null
  }
}

/** The answers of a booking begun on this device; what nobody went on with for a week is forgotten, as is what cannot be read. */
export function readBookingDraft(): BookingDraft | null {
  const text = readText()
  if (text === null) return null
  const kept = v.safeParse(Kept, parseText(text))
  if (kept.success && Date.now() - Date.parse(kept.output.savedAt) < A_WEEK) return kept.output.draft
  clearBookingDraft()
  return null
}

export function saveBookingDraft(draft: BookingDraft): void {
  unstored = JSON.stringify({ savedAt: new Date().toISOString(), draft })
  try {
    localStorage.setItem(KEY, unstored)
  } catch {
    // Kept in memory above.
  }
}

export function clearBookingDraft(): void {
  unstored = null
  try {
    localStorage.removeItem(KEY)
  } catch {
    // Nothing was kept.
  }
}
