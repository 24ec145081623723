import type { Mode } from '../../domain/consultation.ts'
import { type BookingRow, callForWord, COLUMNS, findBooking } from './booking-rows.ts'
import { type BookingServices, unlessStale, withTimetable } from './booking-services.ts'
import { endBooking } from './end-booking.ts'
import { toInstant } from './instants.ts'

/** Any number, the same for every server that shares a database. */
const WAITING_LOCK = 530_435
const ENDED = `select ${COLUMNS} from bookings where (status = 'offered' and offer_ends_at <= $1) or (status = 'waiting' and not exists (select from unnest(wish_until) until where until > $1))`
const WANTED = `select distinct district_id, mode, wish from bookings, unnest(wishes, wish_until) wished(wish, until) where status = 'waiting' and until > $1 and district_id = coalesce($2, district_id) order by district_id, mode, wish`
const ACCEPT = { name: 'accept-offer', text: `select case when hold_schedule($3) <> $4 then 'stale' else accept_booking($1, $2) end as word` }

/** Ends the offers that nobody took and the waiting that came to nothing, and offers what has become free; one server at a time. */
export async function tendWaitingList(services: BookingServices): Promise<void> {
  const client = await services.pool.connect()
  let isUnlocked = false
  try {
    const { rows } = await client.query<{ mine: boolean }>('select pg_try_advisory_lock($1) as mine', [WAITING_LOCK])
    if (rows[0]?.mine) {
      await tend(services)
      await client.query('select pg_advisory_unlock($1)', [WAITING_LOCK])
    }
    isUnlocked = true
  } finally {
    // Closing the connection frees the lock, whatever went wrong.
    client.release(!isUnlocked)
  }
}

async function tend(services: BookingServices) {
  const now = new Date(services.clock())
  const ended = await services.pool.query<BookingRow>(ENDED, [now])
  await forEach(ended.rows, (row) => endBooking(services, row, 'cancelled', null))
  await offerToWaiting(services, null)
}

/** Offers what has become free at a counter, or at all of them, to those who wait for it. */
export async function offerToWaiting(services: BookingServices, district: string | null): Promise<void> {
  const wanted = await services.pool.query<{ district_id: string; mode: Mode; wish: Date }>(WANTED, [new Date(services.clock()), district])
  await forEach(wanted.rows, ({ district_id: id, mode, wish }) => offerWhatIsFree(services, id, mode, wish))
}

/** One after the other; where one fails the rest is done all the same. */
async function forEach<T>(all: T[], run: (one: T) => Promise<unknown>) {
  const faults: unknown[] = []
  for (const one of all) await run(one).catch((fault: unknown) => faults.push(fault))
  if (faults.length > 0) throw faults[0]
}

async function offerWhatIsFree(services: BookingServices, district: string, mode: Mode, start: Date) {
  await withTimetable(services, district, async (timetable) => {
    const slot = timetable?.find(mode, toInstant(start))
    if (!timetable || !slot) return unlessStale(services, timetable, 'done')
    const values = [new Date(services.clock()), district, timetable.revision, mode, start, slot.minutes, slot.places]
    return callForWord<'done' | 'stale'>(services.pool, 'offer_free_slot', values)
  })
}

/** Makes an offer a booking, unless the counter has taken its time away meanwhile. */
export async function acceptOffer(services: BookingServices, row: BookingRow): Promise<'done' | 'offerEnded'> {
  return withTimetable(services, row.district_id, async (timetable) => {
    const slot = row.starts_at && timetable?.find(row.mode, toInstant(row.starts_at))
    if (row.status === 'offered' && !slot) {
      const no = await unlessStale(services, timetable, 'offerEnded' as const)
      if (no !== 'stale') await endBooking(services, row, 'cancelled', null)
      return no
    }
    const revision = timetable?.revision ?? (await services.timetables.revisionOf(row.district_id))
    const { rows } = await services.pool.query<{ word: 'stale' | 'done' | 'offerEnded' }>({ ...ACCEPT, values: [new Date(services.clock()), row.id, row.district_id, revision] })
    return rows[0]?.word ?? 'offerEnded'
  })
}

/** A booking as it is by now: an offer that has run out is ended by whoever looks first. */
export async function settleOffer(services: BookingServices, row: BookingRow): Promise<BookingRow> {
  if (row.status !== 'offered' || row.offer_ends_at === null || row.offer_ends_at.getTime() > services.clock()) return row
  await endBooking(services, row, 'cancelled', null)
  return (await findBooking(services.pool, row.id)) ?? row
}
