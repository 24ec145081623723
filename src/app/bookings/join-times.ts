import type { BookingView } from '../../domain/booking.ts'

const MINUTE = 60_000
const OPENS_BEFORE = 10 * MINUTE
const CLOSES_AFTER = 60 * MINUTE

/** Whether the video room may be entered: `opensAt` is in milliseconds; null where there is no room, or none that is safe to open. */
export type Joining = { state: 'early' | 'open' | 'over'; opensAt: number; room: string } | null

export function joiningOf({ state, room, startsAt, minutes }: BookingView, now: string): Joining {
  if (state !== 'booked' || startsAt === null || room === null || !isSafe(room)) return null
  const opensAt = Date.parse(startsAt) - OPENS_BEFORE
  const at = Date.parse(now)
  const closesAt = Date.parse(startsAt) + minutes * MINUTE + CLOSES_AFTER
  return { state: at < opensAt ? 'early' : at <= closesAt ? 'open' : 'over', opensAt, room }
}

const isSafe = (room: string): boolean => URL.canParse(room) && new URL(room).protocol === 'https:'
