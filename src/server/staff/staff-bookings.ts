import { addDays } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import type { StaffBooking, StaffBookingLine } from '../../domain/staff.ts'
import { type BookingRow, COLUMNS } from '../bookings/booking-rows.ts'
import { codeOf, openPersonal, type Personal } from '../bookings/booking-secrets.ts'
import type { BookingServices } from '../bookings/booking-services.ts'
import { roomOf } from '../bookings/booking-view.ts'
import { dayOf, toInstant } from '../bookings/instants.ts'
import { openNote } from './staff-notes.ts'

export type StaffRow = BookingRow & { staff_note: Buffer | null }

// Taken back by the phone that made it, it is a cancelled line like any other; what was taken back before it had a slot was never seen here.
const SHOWN = `(status in ('booked', 'waiting', 'offered', 'cancelled', 'attended', 'noShow') or (status = 'withdrawn' and starts_at is not null))`
const SELECT = `select ${COLUMNS}, staff_note from bookings where ${SHOWN}`
/** What is left of a person who cancelled. */
const NOBODY: Personal = { name: '', contact: { kind: 'none', value: '' }, for: { kind: 'self' }, needs: [], language: 'ja', topic: null, note: '', address: '', share: false }

export const personalOf = ({ keys }: BookingServices, { id, sealed, seal_key_id: sealKeyId }: StaffRow): Personal => (sealed ? openPersonal(keys, id, sealed, sealKeyId) : NOBODY)

/** The bookings of some counters from day to day, both included, in order; then those on the waiting list, by their wishes. */
export async function readRows({ pool }: BookingServices, districts: string[], from: CalendarDate, through: CalendarDate): Promise<StaffRow[]> {
  const text = `${SELECT} and district_id = any($1) and (
    (starts_at >= $2 and starts_at < $3) or (status = 'waiting' and exists (select 1 from unnest(wishes) wish where wish >= $2 and wish < $3))
  ) order by starts_at nulls last, received_at, id`
  return (await pool.query<StaffRow>(text, [districts, `${from}T00:00:00+09:00`, `${addDays(through, 1)}T00:00:00+09:00`])).rows
}

export async function findRow({ pool }: BookingServices, id: string): Promise<StaffRow | null> {
  return (await pool.query<StaffRow>(`${SELECT} and id = $1`, [id])).rows[0] ?? null
}

export function toLine(services: BookingServices, row: StaffRow): StaffBookingLine {
  const { name, needs, language } = personalOf(services, row)
  return {
    id: row.id, state: row.status === 'withdrawn' ? 'cancelled' : row.status as StaffBookingLine['state'], districtId: row.district_id, mode: row.mode, startsAt: row.starts_at && toInstant(row.starts_at), minutes: row.minutes,
    wishes: row.wishes.map(toInstant), name, needs, language, sequence: row.sequence,
  }
}

export function toStaffBooking(services: BookingServices, row: StaffRow): StaffBooking {
  const { contact, for: whom, topic, note, address, share } = personalOf(services, row)
  return {
    ...toLine(services, row), code: codeOf(services.keys.find(row.key_id), row.id, row.code_try), contact, for: whom, topic, note, address, share,
    room: roomOf(services.keys, services.room, row, ['video', 'booth']), cancelledBy: row.cancelled_by, receivedAt: toInstant(row.received_at), erasedOn: dayOf(row.expires_at), staffNote: openNote(services, row),
  }
}

/** The bookings that a blocked time leaves without a place: nobody cancels them, somebody has to call. */
export async function readAffected(services: BookingServices, { districtId, mode, date, from, to }: { districtId: string; mode: string | null; date: CalendarDate; from: string; to: string }): Promise<StaffBookingLine[]> {
  const text = `${SELECT} and status in ('booked', 'offered') and district_id = $1 and mode = coalesce($2, mode) and starts_at < $4 and starts_at + make_interval(mins => minutes) > $3 order by starts_at, id`
  const { rows } = await services.pool.query<StaffRow>(text, [districtId, mode, `${date}T${from}:00+09:00`, `${date}T${to}:00+09:00`])
  return rows.map((row) => toLine(services, row))
}

/** Says what came of a booking; false when it is none any more that something could come of. */
export async function setOutcome({ pool, clock }: BookingServices, id: string, state: string): Promise<boolean> {
  const text = `update bookings set status = $2, updated_at = $3 where id = $1 and status in ('booked', 'attended', 'noShow')`
  return (await pool.query(text, [id, state, new Date(clock())])).rowCount === 1
}
