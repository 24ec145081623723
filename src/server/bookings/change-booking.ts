import type { BookingChange } from '../../domain/booking.ts'
import { type BookingRow, callForWord, findBooking } from './booking-rows.ts'
import { openPersonal } from './booking-secrets.ts'
import { type BookingServices, unlessStale, withTimetable } from './booking-services.ts'
import { toInstant } from './instants.ts'
import type { Refusal } from './keep-booking.ts'
import { judgeWish } from './wishes.ts'

export type ChangeOutcome = 'done' | 'changedMeanwhile' | 'alreadyPast' | Refusal

/** Moves a booking to another slot of its counter; the old slot is kept until the new one is sure. */
export async function changeBooking(services: BookingServices, row: BookingRow, change: BookingChange): Promise<ChangeOutcome> {
  let seen = row
  return withTimetable<ChangeOutcome>(services, row.district_id, async (timetable) => {
    if (isRepeat(seen, change)) return 'done'
    if (!['booked', 'waiting', 'offered'].includes(seen.status)) return seen.status === 'cancelled' || seen.status === 'withdrawn' ? 'changedMeanwhile' : 'alreadyPast'
    const now = services.clock()
    if (seen.status === 'booked' && seen.starts_at !== null && seen.starts_at.getTime() <= now) return 'alreadyPast'
    if (seen.sequence !== change.sequence || seen.sealed === null) return 'changedMeanwhile'
    const { needs, address } = openPersonal(services.keys, seen.id, seen.sealed, seen.seal_key_id)
    if (!timetable?.isOffered(change.mode) || (change.mode === 'visit' && address === '')) return unlessStale(services, timetable, 'notOffered')
    const wish = judgeWish(timetable, change.mode, needs, change.startsAt, now)
    if (typeof wish === 'string') return unlessStale(services, timetable, wish)
    const old = seen.starts_at && timetable.find(seen.mode, toInstant(seen.starts_at))
    const word = await callForWord<ChangeOutcome | 'stale'>(services.pool, 'change_booking', [
      new Date(now), seen.id, seen.district_id, timetable.revision, change.sequence, change.mode, change.startsAt, wish.slot.minutes, wish.slot.places,
      seen.mode, seen.starts_at, old?.minutes ?? seen.minutes, old?.places ?? 0,
    ])
    if (word === 'stale') seen = (await findBooking(services.pool, seen.id)) ?? seen
    return word
  })
}

/** The very same change, sent again because its answer was lost. */
const isRepeat = ({ status, sequence, mode, starts_at: startsAt }: BookingRow, change: BookingChange): boolean =>
  status === 'booked' && sequence === change.sequence + 1 && mode === change.mode && startsAt?.getTime() === Date.parse(change.startsAt)
