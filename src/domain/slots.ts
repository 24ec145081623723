import { addDays, toSeconds, toTokyo, weekdayOf } from './calendar.ts'
import { isHoliday, isInNewYear } from './closed-days.ts'
import type { ConsultationPack, Mode, Need, Schedule } from './consultation.ts'
import type { CalendarDate } from './fact.ts'
import type { CorePack } from './pack.ts'
import type { NewScheduleChange } from './staff.ts'

/** The days off that a pack knows. */
export type DaysOff = Pick<CorePack, 'holidays' | 'holidaysThrough' | 'newYear'>

/** A slot of a counter: `startsAt` an ISO instant of Japan, `places` how many it takes, `schedule` the row it comes from, null for one that the staff added. */
export interface Slot { startsAt: string; minutes: number; places: number; schedule: Schedule | null }

/** What `slotsBetween` looks at. */
export interface SlotQuery { districtId: string; mode: Mode; from: CalendarDate; through: CalendarDate }

const minutesOf = (time: string): number => Number(time.slice(0, 2)) * 60 + Number(time.slice(3, 5))
const two = (value: number): string => String(value).padStart(2, '0')

/** The instant of a minute of a day in Japan. */
export const startOf = (date: CalendarDate, minute: number): string => `${date}T${two(Math.floor(minute / 60))}:${two(minute % 60)}:00+09:00`

const isDayOff = (date: CalendarDate, daysOff: DaysOff): boolean => date > daysOff.holidaysThrough || isHoliday(date, daysOff) || isInNewYear(date, daysOff)

function* startsWithin(date: CalendarDate, from: string, to: string, minutes: number): Generator<string> {
  for (let minute = minutesOf(from); minute + minutes <= minutesOf(to); minute += minutes) yield startOf(date, minute)
}

/** The slots of a counter and mode in order, without days off, with the staff's changes: what is blocked goes, what is extra is added; a slot both scheduled and extra has the places of both. */
export function slotsBetween(pack: ConsultationPack, daysOff: DaysOff, changes: readonly NewScheduleChange[], { districtId, mode, from, through }: SlotQuery): Slot[] {
  const schedules = pack.schedules.filter((one) => one.districtId === districtId && one.mode === mode)
  const mine = changes.filter((one) => one.districtId === districtId && (one.mode === null || one.mode === mode))
  const found: Slot[] = []
  for (let date = from; date <= through; date = addDays(date, 1)) {
    const today = mine.filter((one) => one.date === date)
    const slots = new Map<string, Slot>()
    if (!isDayOff(date, daysOff)) {
      for (const schedule of schedules.filter((one) => one.days.includes(weekdayOf(date)) && (one.lastDate === null || date <= one.lastDate))) {
        for (const startsAt of startsWithin(date, schedule.from, schedule.to, schedule.minutes)) {
          if (!slots.has(startsAt)) slots.set(startsAt, { startsAt, minutes: schedule.minutes, places: schedule.places, schedule })
        }
      }
    }
    for (const extra of today.filter(({ kind }) => kind === 'extra')) {
      for (const startsAt of startsWithin(date, extra.from, extra.to, extra.minutes)) {
        const before = slots.get(startsAt)
        slots.set(startsAt, before ? { ...before, places: before.places + extra.places } : { startsAt, minutes: extra.minutes, places: extra.places, schedule: null })
      }
    }
    const blocks = today.filter(({ kind }) => kind === 'blocked')
    found.push(...[...slots.values()].filter((slot) => !blocks.some((block) => overlaps(slot, block))).sort((a, b) => (a.startsAt < b.startsAt ? -1 : 1)))
  }
  return found
}

function overlaps({ startsAt, minutes }: Slot, { from, to }: NewScheduleChange): boolean {
  const start = minutesOf(startsAt.slice(11, 16))
  return start < minutesOf(to) && start + minutes > minutesOf(from)
}

/** The first day on which what somebody needs can be there: so many working days after `today` (Monday to Friday, no days off). */
export function firstDayFor(needs: readonly Need[], pack: ConsultationPack, daysOff: DaysOff, mode: Mode, today: CalendarDate, atHand: Pick<Schedule, 'signLanguage'> | null): CalendarDate {
  let left = Math.max(0, ...needs.map((need) => leadOf(need, pack, mode, atHand)))
  let date = today
  while (left > 0 && date <= daysOff.holidaysThrough) {
    date = addDays(date, 1)
    if (![0, 6].includes(weekdayOf(date)) && !isDayOff(date, daysOff)) left -= 1
  }
  return date
}

function leadOf(need: Need, pack: ConsultationPack, mode: Mode, atHand: Pick<Schedule, 'signLanguage'> | null): number {
  if (need === 'signLanguage' && atHand?.signLanguage) return 0
  return pack.needs.find((one) => one.need === need && one.modes.includes(mode))?.workingDays ?? 0
}

/** Why a slot cannot be booked at `now` (an ISO instant with offset): it has begun, it is too close for the counter, too close for what is needed, or too far away; null when it can. */
export type SlotBar = 'past' | 'tooLate' | 'tooSoonForNeeds' | 'tooEarly'

/** Says whether somebody with these needs may book a slot at `now`; a slot that the staff added has no lead time of its own. */
export function barOf(slot: Slot, needs: readonly Need[], mode: Mode, pack: ConsultationPack, daysOff: DaysOff, now: string): SlotBar | null {
  const begins = toSeconds(slot.startsAt)
  const at = toSeconds(now)
  if (begins <= at) return 'past'
  if (begins - at < (slot.schedule?.leadMinutes ?? 0) * 60) return 'tooLate'
  const { date: today } = toTokyo(now)
  const day = slot.startsAt.slice(0, 10)
  if (day < firstDayFor(needs, pack, daysOff, mode, today, slot.schedule)) return 'tooSoonForNeeds'
  return slot.schedule && day > addDays(today, slot.schedule.daysAhead) ? 'tooEarly' : null
}
