import { noteContext } from '../bookings/booking-secrets.ts'
import type { BookingServices } from '../bookings/booking-services.ts'
import { findRow, type StaffRow } from './staff-bookings.ts'

const TRIES = 3

/** What the counsellor wrote down about a booking. */
export function openNote({ keys }: BookingServices, { id, staff_note: note, seal_key_id: sealKeyId }: StaffRow): string {
  return note ? keys.find(sealKeyId).open(note, noteContext(id)) : ''
}

/** Keeps the counsellor's note under the key of its booking; when that is replaced meanwhile, under the new one. False where the person was erased: nothing is noted about them any more. */
export async function keepNote(services: BookingServices, id: string, text: string): Promise<boolean> {
  for (let tries = 0; tries < TRIES; tries += 1) {
    const row = await findRow(services, id)
    if (!row || (text !== '' && row.sealed === null)) return false
    const note = text === '' ? null : services.keys.find(row.seal_key_id).seal(text, noteContext(id))
    const kept = await services.pool.query('update bookings set staff_note = $2 where id = $1 and seal_key_id = $3 and ($2::bytea is null or sealed is not null)', [id, note, row.seal_key_id])
    if (kept.rowCount === 1) return true
  }
  throw new Error('the key of a booking changed each time a note was to be kept')
}
