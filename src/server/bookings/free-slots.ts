import type { FreeSlot } from '../../domain/booking.ts'
import { addDays } from '../../domain/calendar.ts'
import type { Mode, Need } from '../../domain/consultation.ts'
import { type BookingServices, unlessStale, withTimetable } from './booking-services.ts'
import { dayOf, toInstant } from './instants.ts'
import { judgeWish } from './wishes.ts'

const DAYS_AROUND = 21
/** Further ahead than most counters can be booked. */
const DAYS_AHEAD = 60
const MOST_NEAR = 6

const TAKEN = {
  name: 'slots-taken',
  text: `select starts_at, sum(taken)::integer as taken, coalesce((select revision from schedule_revisions where district_id = $2), 0) as revision from (
      select starts_at, taken from booking_slots where district_id = $2 and mode = $3 and starts_at >= $4 and starts_at < $5
      union all select starts_at, 1 from booking_holds where district_id = $2 and mode = $3 and starts_at >= $4 and starts_at < $5 and ends_at > $1
      union all select null, 0
    ) all_taken group by starts_at`,
}

export interface SlotSearch {
  districtId: string
  mode: Mode
  from: string
  through: string
}

/** The slots to come of a counter and mode with their free places; null where none are offered. */
export async function listSlots(services: BookingServices, { districtId, mode, from, through }: SlotSearch): Promise<FreeSlot[] | null> {
  return withTimetable(services, districtId, async (timetable) => {
    if (!timetable?.isOffered(mode)) return unlessStale(services, timetable, null)
    const now = services.clock()
    const values = [new Date(now), districtId, mode, `${from}T00:00:00+09:00`, `${addDays(through, 1)}T00:00:00+09:00`]
    const { rows } = await services.pool.query<{ starts_at: Date | null; taken: number; revision: number }>({ ...TAKEN, values })
    if (rows[0]?.revision !== timetable.revision) return 'stale'
    const taken = new Map(rows.flatMap((row) => (row.starts_at ? [[toInstant(row.starts_at), row.taken] as const] : [])))
    const found: FreeSlot[] = []
    for (let day = from > dayOf(now) ? from : dayOf(now); day <= through; day = addDays(day, 1)) {
      for (const { startsAt, minutes, places } of timetable.slotsOn(mode, day)) {
        if (Date.parse(startsAt) > now) found.push({ startsAt, minutes, free: Math.max(0, places - (taken.get(startsAt) ?? 0)) })
      }
    }
    return found
  })
}

/** Free slots that somebody with these needs may book, the nearest to a wish, in order of time. */
export async function findNearby(services: BookingServices, { districtId, mode, needs, wish }: { districtId: string; mode: Mode; needs: readonly Need[]; wish: string }): Promise<FreeSlot[]> {
  const now = services.clock()
  const [today, last] = [dayOf(now), addDays(dayOf(now), DAYS_AHEAD)]
  const day = [today, wish.slice(0, 10), last].sort((a, b) => (a < b ? -1 : 1))[1] ?? today
  const slots = await listTogether(services, { districtId, mode, from: addDays(day, -DAYS_AROUND), through: addDays(day, DAYS_AROUND) })
  const timetable = await services.timetables.read(districtId)
  if (!slots || !timetable) return []
  const wished = Date.parse(wish)
  const nearest = slots.filter(({ free }) => free > 0).map((slot) => ({ slot, distance: Math.abs(Date.parse(slot.startsAt) - wished) })).sort((a, b) => a.distance - b.distance)
  const found: FreeSlot[] = []
  for (const { slot } of nearest) {
    if (found.length === MOST_NEAR) break
    if (typeof judgeWish(timetable, mode, needs, slot.startsAt, now) !== 'string') found.push(slot)
  }
  return found.sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1))
}

const asked = new WeakMap<BookingServices, Map<string, Promise<FreeSlot[] | null>>>()

/** When many are refused at one moment, the database is asked once for all of them. */
function listTogether(services: BookingServices, search: SlotSearch): Promise<FreeSlot[] | null> {
  const underway = asked.get(services) ?? new Map<string, Promise<FreeSlot[] | null>>()
  asked.set(services, underway)
  const key = Object.values(search).join(' ')
  const before = underway.get(key)
  if (before) return before
  const slots = listSlots(services, search).finally(() => underway.delete(key))
  underway.set(key, slots)
  return slots
}
