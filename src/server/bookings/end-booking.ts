import { type BookingRow, callForWord, findBooking } from './booking-rows.ts'
import { hashSecret, isSame } from './booking-secrets.ts'
import { type BookingServices, withTimetable } from './booking-services.ts'
import { toInstant } from './instants.ts'

/** Who ended a booking; null when nobody did: an offer or all wishes passed. */
type By = 'resident' | 'staff' | null
const ENDING = ['booked', 'waiting', 'offered'] as const

/** Ends a booking, erases what the resident wrote if the resident ended it, and offers the slot to who waits. False when it is no longer as `row` says. */
export async function endBooking(services: BookingServices, row: BookingRow, to: 'cancelled' | 'withdrawn', by: By): Promise<boolean> {
  const done = await withTimetable(services, row.district_id, async (timetable) => {
    const slot = row.starts_at && timetable?.find(row.mode, toInstant(row.starts_at))
    const values = [
      new Date(services.clock()), row.id, row.district_id, timetable?.revision ?? (await services.timetables.revisionOf(row.district_id)), row.mode, row.starts_at, row.status, to, by, by === 'resident', slot?.minutes ?? row.minutes, slot?.places ?? 0,
    ]
    const word = await callForWord<'done' | 'stale'>(services.pool, 'release_booking', values)
    if (word === 'done') return 'done'
    const present = await findBooking(services.pool, row.id)
    return present && isAsBefore(present, row) ? 'stale' : 'changed'
  })
  return done === 'done'
}

const isAsBefore = (one: BookingRow, other: BookingRow): boolean => one.status === other.status && one.mode === other.mode && one.starts_at?.getTime() === other.starts_at?.getTime()

/** Cancels whatever the booking has become meanwhile; null when there is none. Done again it changes nothing. */
export async function cancelBooking(services: BookingServices, id: string, by: 'resident' | 'staff'): Promise<BookingRow | null> {
  for (;;) {
    const row = await findBooking(services.pool, id)
    if (row === null) return row
    if (!isEnding(row)) {
      if (by === 'resident') await eraseWords(services, row)
      return row
    }
    await endBooking(services, row, 'cancelled', by)
  }
}

/** Whoever cancels what the counter had cancelled before is not to be called any more either. */
async function eraseWords({ pool }: BookingServices, { id }: BookingRow): Promise<void> {
  await pool.query({ name: 'erase-words', text: `update bookings set sealed = null, staff_note = null where id = $1 and status = 'cancelled' and (sealed is not null or staff_note is not null)`, values: [id] })
}

const isEnding = ({ status }: BookingRow): boolean => ENDING.some((one) => one === status)

/** Whether the talk has taken place, or its time is past: there is nothing left to cancel. */
export const isOver = ({ status, starts_at: startsAt, minutes }: BookingRow, now: number): boolean =>
  status === 'attended' || status === 'noShow' || (status === 'booked' && startsAt !== null && startsAt.getTime() + minutes * 60_000 <= now)

/** Takes a request back by the secret of the phone that made it. Where the request was never seen it is kept as withdrawn, so that it cannot arrive later. */
export async function withdrawBooking(services: BookingServices, id: string, secret: string): Promise<'done' | 'unknownCode' | 'alreadyPast'> {
  for (;;) {
    const row = await findBooking(services.pool, id)
    if (row === null) {
      if (await insertWithdrawn(services, id, secret)) return 'done'
      continue
    }
    if (!isSame(row.secret_hash, hashSecret(services.keys.find(row.key_id), secret))) return 'unknownCode'
    if (isOver(row, services.clock())) return 'alreadyPast'
    if (!isEnding(row)) await eraseWords(services, row)
    if (!isEnding(row) || (await endBooking(services, row, 'withdrawn', 'resident'))) return 'done'
  }
}

const WITHDRAWN = `insert into bookings (id, district_id, mode, status, minutes, wishes, wish_until, key_id, seal_key_id, digest, code_try, code_hash, secret_hash, cancelled_by, received_at, updated_at, expires_at)
  values ($1, '', 'phone', 'withdrawn', 0, '{}', '{}', $2, $2, '', 0, $3, $4, 'resident', $5, $5, booking_expiry($5)) on conflict (id) do nothing`

async function insertWithdrawn({ pool, keys, clock }: BookingServices, id: string, secret: string): Promise<boolean> {
  const key = keys.newest
  // It never had a code: the hash is of nothing that anybody could type.
  const values = [id, key.id, key.digest('booking without code', id), hashSecret(key, secret), new Date(clock())]
  return (await pool.query({ name: 'insert-withdrawn', text: WITHDRAWN, values })).rowCount === 1
}
