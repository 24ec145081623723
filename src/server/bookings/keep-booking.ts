import type { Booking, BookingView } from '../../domain/booking.ts'
import { constraintOf } from '../database/constraint.ts'
import type { Key } from '../secrets/keyring.ts'
import type { BookCall, Told } from './book-together.ts'
import { codeOf, digestBooking, hashCode, hashSecret, isSame, sealPersonal } from './booking-secrets.ts'
import { type BookingServices, withTimetable } from './booking-services.ts'
import { viewOf } from './booking-view.ts'
import type { Timetable } from './timetable.ts'
import { judgeWish, type OpenWish, type WishBar } from './wishes.ts'

const CODE_TRIES = 3

/** Why a booking was refused, for ever. */
export type Refusal = WishBar | 'slotTaken' | 'notOffered'
export type KeptBooking = { outcome: 'new' | 'again'; view: BookingView } | { outcome: 'refused'; reason: Refusal } | { outcome: 'idTaken' } | { outcome: 'withdrawn' }

/** Books the first wish that is free, or keeps that none was: once for each id, however often it is sent. */
export async function keepBooking(services: BookingServices, booking: Booking): Promise<KeptBooking> {
  const key = services.keys.newest
  const made = { key, digest: digestBooking(key, booking), sealed: sealPersonal(key, booking), secretHash: hashSecret(key, booking.secret) }
  for (let codeTry = 0; ; codeTry += 1) {
    const codeHash = hashCode(key, codeOf(key, booking.id, codeTry))
    try {
      const row = await withTimetable(services, booking.districtId, async (timetable) => {
        const revision = timetable?.revision ?? (await services.timetables.revisionOf(booking.districtId))
        const answer = await services.book({ ...toCall(services, booking, timetable, { ...made, codeTry, codeHash }), revision })
        return answer.outcome === 'stale' ? answer.outcome : answer
      })
      return settle(services, booking, row)
    } catch (error) {
      // Two bookings drew the same code: one in 500 thousand million.
      if (codeTry === CODE_TRIES || constraintOf(error) !== 'bookings_code_hash_unique') throw error
    }
  }
}

interface Made { key: Key; digest: Buffer; sealed: Buffer; secretHash: Buffer; codeTry: number; codeHash: Buffer }

function toCall({ clock, hasMail }: BookingServices, booking: Booking, timetable: Timetable | null, { key, digest, sealed, secretHash, codeTry, codeHash }: Made): Omit<BookCall, 'revision'> {
  const now = clock()
  const { open, reason } = judgeWishes(booking, timetable, now)
  const last = Math.max(now, ...open.map(({ slot }) => Date.parse(slot.startsAt) + slot.minutes * 60_000))
  return {
    now: new Date(now).toISOString(), id: booking.id, district: booking.districtId, mode: booking.mode,
    starts: open.map(({ slot }) => slot.startsAt), minutes: open.map(({ slot }) => slot.minutes), places: open.map(({ slot }) => slot.places), until: open.map(({ until }) => new Date(until).toISOString()),
    waits: booking.ifFull === 'wait', reason, last: new Date(last).toISOString(), key: key.id, sealed, digest, code_try: codeTry, code_hash: codeHash, secret_hash: secretHash,
    by_mail: hasMail && booking.contact.kind === 'email',
  }
}

/** The wishes that can be met, in the person's order, and why the first cannot when none can. */
function judgeWishes({ mode, needs, wishes }: Booking, timetable: Timetable | null, now: number): { open: OpenWish[]; reason: Refusal | null } {
  if (!timetable?.isOffered(mode)) return { open: [], reason: 'notOffered' }
  const judged = wishes.map((startsAt) => judgeWish(timetable, mode, needs, startsAt, now))
  const open = judged.filter((one) => typeof one !== 'string')
  const [first] = judged
  return { open, reason: open.length === 0 && typeof first === 'string' ? first : null }
}

function settle(services: BookingServices, booking: Booking, row: Told): KeptBooking {
  if (row.outcome === 'again') {
    if (row.status === 'withdrawn') return { outcome: 'withdrawn' }
    if (!isSame(row.digest, digestBooking(services.keys.find(row.key_id), booking))) return { outcome: 'idTaken' }
  }
  if (row.status === 'refused') return { outcome: 'refused', reason: row.reason as Refusal }
  return { outcome: row.outcome, view: viewOf(services, row, services.clock()) }
}
