import { eraseExpiredOffers } from '../offers/keep-offers.ts'
import { eraseExpiredReports } from '../reports/keep-reports.ts'
import type { BookingServices } from './booking-services.ts'

export interface Erased {
  bookings: number
  offers: number
  reports: number
  others: number
}

const EXPIRED = 'delete from bookings where expires_at <= $1'
/** Who ended the wait by doing nothing, or was cancelled by the counter, may still be called for two weeks. */
const CANCELLED = `update bookings set sealed = null, staff_note = null where status = 'cancelled' and (sealed is not null or staff_note is not null) and updated_at <= $1::timestamptz - interval '14 days'`
/** A mail that could not be sent for so long is not sent any more: no mail server is set up, or it is gone. */
const MAILS = `delete from mail_queue where sealed is not null and due_at <= $1::timestamptz - interval '2 days'`
const HOLDS = 'delete from booking_holds where ends_at <= $1'
/** No data of anybody: only the count of a slot that is over. */
const SLOTS = `delete from booking_slots where starts_at <= $1::timestamptz - interval '2 days'`
/** Each day's first run is written down, and each that took something away. */
const RUN = `insert into erasure_runs (at, bookings, offers, reports, others) select $1, $2, $3, $4, $5
  where $2::integer + $3::integer + $4::integer + $5::integer > 0 or not exists (select from erasure_runs where at > $1::timestamptz - interval '20 hours')`

/** Erases what has been kept long enough, and keeps a record of how much went. */
export async function eraseExpired({ pool, database, clock }: Pick<BookingServices, 'pool' | 'database' | 'clock'>): Promise<Erased> {
  const now = new Date(clock())
  const count = async (statement: string) => (await pool.query(statement, [now])).rowCount ?? 0
  const bookings = await count(EXPIRED)
  const others = (await count(CANCELLED)) + (await count(MAILS)) + (await count(HOLDS))
  await count(SLOTS)
  const offers = await eraseExpiredOffers(database)
  const reports = await eraseExpiredReports(database)
  await pool.query(RUN, [now, bookings, offers, reports, others])
  return { bookings, offers, reports, others }
}
