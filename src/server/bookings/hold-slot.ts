import type { Hold, HoldRequest } from '../../domain/booking.ts'
import { type BookingServices, unlessStale, withTimetable } from './booking-services.ts'
import { toInstant } from './instants.ts'
import type { Refusal } from './keep-booking.ts'
import { offerToWaiting } from './waiting-list.ts'
import { judgeWish } from './wishes.ts'

const LEAVING_MS = 60_000
const HOLD = { name: 'hold', text: 'select outcome, ends, extensions from hold_slot($1, $2, $3, $4, $5, $6, $7)' }
type Answer = { outcome: 'stale' | 'slotTaken' | 'idTaken' } | { outcome: 'done'; ends: Date; extensions: number }

/** Keeps a slot while the form is filled in; asked again, longer. */
export async function holdSlot(services: BookingServices, id: string, { districtId, mode, startsAt, needs }: HoldRequest): Promise<Hold | Refusal | 'idTaken'> {
  return withTimetable<Hold | Refusal | 'idTaken'>(services, districtId, async (timetable) => {
    if (!timetable?.isOffered(mode)) return unlessStale(services, timetable, 'notOffered')
    const now = services.clock()
    const wish = judgeWish(timetable, mode, needs, startsAt, now)
    if (typeof wish === 'string') return unlessStale(services, timetable, wish)
    const { rows: [answer] } = await services.pool.query<Answer>({ ...HOLD, values: [new Date(now), id, districtId, timetable.revision, mode, startsAt, wish.slot.places] })
    if (!answer) throw new Error('a slot was neither held nor refused')
    return answer.outcome === 'done' ? { startsAt, mode, endsAt: toInstant(answer.ends), extensions: answer.extensions, asOf: toInstant(new Date(now)) } : answer.outcome
  })
}

/** Gives a slot back: to those who wait for it, before anybody else. */
export async function releaseHold(services: BookingServices, id: string): Promise<void> {
  const { rows: [held] } = await services.pool.query<{ district_id: string }>({ name: 'release-hold', text: 'delete from booking_holds where booking_id = $1 returning district_id', values: [id] })
  if (held) await offerToWaiting(services, held.district_id)
}

/** The page was left: whoever comes back within a minute asks again and keeps the slot. */
export async function leaveHold({ pool, clock }: BookingServices, id: string): Promise<void> {
  await pool.query({ name: 'leave-hold', text: 'update booking_holds set ends_at = least(ends_at, $2) where booking_id = $1', values: [id, new Date(clock() + LEAVING_MS)] })
}
