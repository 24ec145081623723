import * as v from 'valibot'
import { Booking } from './booking.ts'

/** The answers a person can put right, in the order they are asked. */
export const BOOKING_FIELDS = ['districtId', 'mode', 'wishes', 'for', 'name', 'contact', 'address', 'note', 'share'] as const
export type BookingField = (typeof BOOKING_FIELDS)[number]

/** A booking ready to be sent, or which answers stand in the way. */
export type CheckedBooking = { ok: true; booking: Booking } | { ok: false; wrong: BookingField[] }

/** Checks a booking as the server will; throws on a fault that no answer could mend. */
export function checkBooking(draft: unknown): CheckedBooking {
  const parsed = v.safeParse(Booking, draft)
  if (parsed.success) return { ok: true, booking: parsed.output }
  const keys = new Set(parsed.issues.map(({ path }) => path?.[0]?.key))
  const wrong = BOOKING_FIELDS.filter((field) => keys.has(field))
  if (wrong.length === 0) throw new TypeError(`a booking is wrong in ${[...keys].join()}`)
  return { ok: false, wrong }
}
