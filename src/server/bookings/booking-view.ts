import type { BookingView } from '../../domain/booking.ts'
import type { Keyring } from '../secrets/keyring.ts'
import type { BookingRow } from './booking-rows.ts'
import { codeOf, roomNameOf } from './booking-secrets.ts'
import { dayOf, toInstant } from './instants.ts'

const STATES = {
  booked: 'booked', attended: 'booked', noShow: 'booked', waiting: 'waiting', offered: 'offered', cancelled: 'cancelled', withdrawn: 'cancelled', refused: 'cancelled',
} as const satisfies Record<BookingRow['status'], BookingView['state']>

type Shown = Pick<BookingRow, 'id' | 'district_id' | 'mode' | 'status' | 'starts_at' | 'minutes' | 'wishes' | 'key_id' | 'code_try' | 'sequence' | 'cancelled_by' | 'offer_ends_at' | 'expires_at'>

/** A booking as its owner sees it. What came of the talk is the counsellor's. */
export function viewOf({ keys, room }: { keys: Keyring; room: string }, row: Shown, now: number): BookingView {
  const state = STATES[row.status]
  return {
    id: row.id, state, districtId: row.district_id, mode: row.mode, startsAt: row.starts_at && toInstant(row.starts_at), minutes: row.minutes, wishes: row.wishes.map(toInstant),
    code: codeOf(keys.find(row.key_id), row.id, row.code_try), room: state === 'booked' ? roomOf(keys, room, row, ['video']) : null, sequence: row.sequence,
    offerEndsAt: row.offer_ends_at && toInstant(row.offer_ends_at), cancelledBy: row.cancelled_by, erasedOn: dayOf(row.expires_at), asOf: toInstant(now),
  }
}

/** The address of a booking's room; null where none is needed. */
export function roomOf(keys: Keyring, room: string, row: Pick<BookingRow, 'id' | 'key_id' | 'mode'>, modes: readonly string[]): string | null {
  return modes.includes(row.mode) ? room.replace('{room}', roomNameOf(keys.find(row.key_id), row.id)) : null
}
