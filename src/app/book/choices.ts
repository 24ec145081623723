import { addDays, toDayNumber, toTokyo, weekdayOf } from '../../domain/calendar.ts'
import type { SlotList } from '../../domain/booking.ts'
import type { BookingDraft } from '../../domain/booking-draft.ts'
import type { ConsultationPack, Mode, Schedule } from '../../domain/consultation.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { barOf, type DaysOff, type Slot, type SlotBar, slotsBetween } from '../../domain/slots.ts'

/** A time that may be asked for; `free` is null while nobody has said how many places are left. */
export interface Choice { startsAt: string; minutes: number; free: number | null }

const LONGEST_LOOK = 62

/** The rows of a counter's schedule for one manner of talking. */
export const schedulesOf = (pack: ConsultationPack, districtId: string | null, mode: Mode | null): Schedule[] =>
  pack.schedules.filter((one) => one.districtId === districtId && (mode === null || one.mode === mode))

/** From today to the last day that may be booked. */
export function spanOf(schedules: readonly Schedule[], now: string): { from: CalendarDate; through: CalendarDate } {
  const from = toTokyo(now).date
  return { from, through: addDays(from, Math.min(LONGEST_LOOK, Math.max(0, ...schedules.map(({ daysAhead }) => daysAhead)))) }
}

/** All times that may still be asked for: as the server listed them, or as planned where it can't be heard. */
export function choicesOf(pack: ConsultationPack, daysOff: DaysOff, { districtId, mode, needs }: Pick<BookingDraft, 'districtId' | 'mode' | 'needs'>, live: SlotList | null, now: string): Choice[] {
  if (districtId === null || mode === null) return []
  const planned = slotsBetween(pack, daysOff, [], { districtId, mode, ...spanOf(schedulesOf(pack, districtId, mode), now) })
  const byStart = new Map(planned.map((slot) => [slot.startsAt, slot]))
  const slots: (Slot & { free: number | null })[] = live === null
    ? planned.map((slot) => ({ ...slot, free: null }))
    : live.slots.map((slot) => ({ ...slot, places: slot.free, schedule: byStart.get(slot.startsAt)?.schedule ?? null }))
  return slots.filter((slot) => barOf(slot, needs, mode, pack, daysOff, now) === null).map(({ startsAt, minutes, free }) => ({ startsAt, minutes, free }))
}

/** Why a chosen time can be asked for no longer; what the plan does not know was added by the staff. */
export function barOfWish(startsAt: string, { districtId, mode, needs }: Pick<BookingDraft, 'districtId' | 'mode' | 'needs'>, pack: ConsultationPack, daysOff: DaysOff, now: string): SlotBar | null {
  if (districtId === null || mode === null) return null
  const date = startsAt.slice(0, 10)
  const slot = slotsBetween(pack, daysOff, [], { districtId, mode, from: date, through: date }).find((one) => one.startsAt === startsAt)
  return barOf(slot ?? { startsAt, minutes: 0, places: 1, schedule: null }, needs, mode, pack, daysOff, now)
}

export interface DayOfChoices { date: CalendarDate; choices: Choice[] }
export interface WeekOfDays { monday: CalendarDate; days: DayOfChoices[] }

/** Times by day, and days by week from Monday. */
export function weeksOf(choices: readonly Choice[]): WeekOfDays[] {
  const weeks: WeekOfDays[] = []
  for (const choice of choices) {
    const date = choice.startsAt.slice(0, 10)
    const monday = addDays(date, -((weekdayOf(date) + 6) % 7))
    if (weeks.at(-1)?.monday !== monday) weeks.push({ monday, days: [] })
    const days = weeks.at(-1)?.days ?? []
    if (days.at(-1)?.date !== date) days.push({ date, choices: [] })
    days.at(-1)?.choices.push(choice)
  }
  return weeks
}

/** How many weeks from this one: 0 is this week. */
export const weeksAway = (monday: CalendarDate, today: CalendarDate): number => Math.ceil((toDayNumber(monday) - toDayNumber(today)) / 7)
