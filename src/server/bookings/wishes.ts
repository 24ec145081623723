import { addDays } from '../../domain/calendar.ts'
import type { Mode, Need } from '../../domain/consultation.ts'
import { barOf, firstDayFor, type Slot, startOf } from '../../domain/slots.ts'
import { dayOf, toInstant } from './instants.ts'
import type { Timetable } from './timetable.ts'

/** Why a wish cannot be met, whoever else has booked. */
export type WishBar = 'slotGone' | 'tooLate' | 'tooSoonForNeeds' | 'tooEarly'

/** A slot that may be booked, and the last moment at which it may. */
export interface OpenWish {
  slot: Slot
  until: number
}

export function judgeWish(timetable: Timetable, mode: Mode, needs: readonly Need[], startsAt: string, now: number): OpenWish | WishBar {
  const slot = timetable.find(mode, startsAt)
  if (slot === null) return 'slotGone'
  const bar = barOf(slot, needs, mode, timetable.pack, timetable.daysOff, toInstant(now))
  if (bar !== null) return bar === 'past' ? 'tooLate' : bar
  return { slot, until: untilWhen(timetable, mode, needs, slot, now) }
}

function untilWhen({ pack, daysOff }: Timetable, mode: Mode, needs: readonly Need[], slot: Slot, now: number): number {
  const closes = Date.parse(slot.startsAt) - (slot.schedule?.leadMinutes ?? 0) * 60_000
  if (needs.length === 0) return closes
  const day = slot.startsAt.slice(0, 10)
  const today = dayOf(now)
  let last = day
  while (last > today && firstDayFor(needs, pack, daysOff, mode, last, slot.schedule) > day) last = addDays(last, -1)
  return Math.min(closes, Date.parse(startOf(addDays(last, 1), 0)))
}
