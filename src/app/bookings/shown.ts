import type { BookingEntry } from '../../device/outbox.ts'
import type { Booking, BookingView } from '../../domain/booking.ts'
import { type Truth, truthOf } from '../../domain/booking-truth.ts'
import { toSeconds } from '../../domain/calendar.ts'
import type { Mode } from '../../domain/consultation.ts'
import { joiningOf } from './join-times.ts'

/** A booking as the pages show it, whether it waits on this device, was answered, or was only looked up by its code (then `entry` is null). */
export interface Shown {
  id: string
  entry: BookingEntry | null
  view: BookingView | null
  body: Booking | null
  truth: Truth
  /** Asks nothing of anybody any longer. */
  isPast: boolean
  districtId: string
  mode: Mode
  /** The settled time; null while there is none. */
  startsAt: string | null
  minutes: number | null
  wishes: string[]
  /** Orders bookings by when they are to be. */
  sortBy: string
}

export function shownOf(entry: BookingEntry, now: string): Shown {
  const view = 'receipt' in entry ? entry.receipt : null
  const { body } = entry
  const of = view ?? body
  if (of === null) throw new TypeError(`the entry ${entry.id} has neither answers nor receipt`)
  const truth = truthOf(entry, now)
  const shown = common(of, view, truth, now)
  // Cancelled by the counter or by whoever else has the code: that must be read before it is put away.
  const isNews = truth === 'cancelled' && entry.state === 'sent' && shown.startsAt !== null && toSeconds(shown.startsAt) > toSeconds(now)
  return { ...shown, isPast: shown.isPast && !isNews, entry, body }
}

/** Whether nothing is booked by it, and nothing will be. */
export const isNone = ({ truth }: Shown): boolean => truth === 'refused' || truth === 'cancelled'

/** A booking looked up by its code. */
export function shownByCode(view: BookingView, now: string): Shown {
  return { ...common(view, view, truthOf({ state: 'sent', receipt: view }, now), now), entry: null, body: null }
}

function common({ id, districtId, mode, wishes }: Pick<Booking, 'id' | 'districtId' | 'mode' | 'wishes'>, view: BookingView | null, truth: Truth, now: string) {
  const startsAt = view?.startsAt ?? null
  // A talk may take longer than planned: as long as its room is open it is not put away.
  const isGoingOn = view !== null && joiningOf(view, now)?.state === 'open'
  const isPast = truth === 'cancelled' || truth === 'gone' || (truth === 'over' && !isGoingOn) || (truth === 'refused' && wishes.every((wish) => toSeconds(wish) <= toSeconds(now)))
  return { id, view, truth, isPast, districtId, mode, startsAt, minutes: view?.minutes ?? null, wishes, sortBy: startsAt ?? wishes[0] ?? '' }
}
