import type { Booking, BookingView } from './booking.ts'
import { toSeconds } from './calendar.ts'

/** A booking as the phone keeps it: `tries` counts how often sending began, `body` is missing for a booking made elsewhere, `receipt` is the server's last word. */
export interface KeptBooking {
  state: 'waiting' | 'sending' | 'sent' | 'refused' | 'withdrawing' | 'withdrawn' | 'gone'
  tries?: number
  body?: Pick<Booking, 'wishes'> | null
  receipt?: BookingView | null
}

/** What may be said of a booking without knowing more than the phone does:
 * - `notYet`: not booked as far as anybody has said; it may still be sent, or have been sent without an answer
 * - `notYetPassed`: every wish has passed and nothing was ever sent, so it is surely not booked
 * - `unknownPassed`: every wish has passed, and whether it was booked was never answered
 * - `booked`, `waitingList`, `offered`: as of the server's last word, and its time is still to come
 * - `offerEnded`: the freed slot was offered until a time that is past, and no answer was heard since
 * - `refused`: the server said no, for ever
 * - `withdrawing`: taken back here, but the server has not heard of it yet
 * - `cancelled`: taken back or cancelled, and the server has said so
 * - `over`: its time, or that of every wish on the waiting list, has passed
 * - `gone`: the server knows nothing of it any longer */
export const TRUTHS = ['notYet', 'notYetPassed', 'unknownPassed', 'booked', 'waitingList', 'offered', 'offerEnded', 'refused', 'withdrawing', 'cancelled', 'over', 'gone'] as const
export type Truth = (typeof TRUTHS)[number]

const havePassed = (starts: readonly string[], now: string): boolean => starts.every((startsAt) => toSeconds(startsAt) <= toSeconds(now))

/** What a screen may say of a booking at `now` (an ISO instant with offset). */
export function truthOf({ state, tries, body, receipt }: KeptBooking, now: string): Truth {
  if (state === 'refused' || state === 'withdrawing' || state === 'gone') return state
  if (state === 'withdrawn') return 'cancelled'
  if (state === 'sent' && receipt) return truthOfReceipt(receipt, now)
  if (!havePassed(body?.wishes ?? [], now)) return 'notYet'
  return tries === 0 ? 'notYetPassed' : 'unknownPassed'
}

function truthOfReceipt({ state, startsAt, minutes, wishes, offerEndsAt }: BookingView, now: string): Truth {
  if (state === 'cancelled') return 'cancelled'
  if (state === 'waiting') return havePassed(wishes, now) ? 'over' : 'waitingList'
  if (state === 'offered' && offerEndsAt !== null && toSeconds(offerEndsAt) <= toSeconds(now)) return 'offerEnded'
  if (startsAt !== null && toSeconds(startsAt) + minutes * 60 <= toSeconds(now)) return 'over'
  return state
}
