import { addDays, fromDayNumber, toDayNumber, weekdayOf } from '../../domain/calendar.ts'
import { MODES, type Mode } from '../../domain/consultation.ts'
import type { CalendarDate } from '../../domain/fact.ts'

export const VIEWS = ['day', 'week', 'waiting'] as const
const WAITING_DAYS = 61

/** What of the bookings is on the screen; it stands in the address, so that "back" works and a day can be kept as a bookmark. */
export interface Desk {
  view: (typeof VIEWS)[number]
  date: CalendarDate
  district: string | null
  mode: Mode | null
  open: string | null
}

const isDay = (text: string): boolean => /^\d{4}-\d\d-\d\d$/.test(text) && fromDayNumber(toDayNumber(text)) === text

/** Reads the query; what makes no sense is as if it were not there. */
export function readDesk(query: Readonly<Record<string, string>>, today: CalendarDate, districts: readonly string[]): Desk {
  const { view, date = '', district = '', mode, open = '' } = query
  return {
    view: VIEWS.find((one) => one === view) ?? 'day', date: isDay(date) ? date : today, district: districts.includes(district) ? district : null,
    mode: MODES.find((one) => one === mode) ?? null, open: /^[0-9a-f-]{36}$/.test(open) ? open : null,
  }
}

export function deskHref(desk: Desk, patch: Partial<Desk> = {}): string {
  const { view, date, district, mode, open } = { ...desk, ...patch }
  const query = new URLSearchParams({ ...(view === 'day' ? {} : { view }), date, ...(district === null ? {} : { district }), ...(mode === null ? {} : { mode }), ...(open === null ? {} : { open }) })
  return `/staff?${query.toString()}`
}

export const mondayOf = (date: CalendarDate): CalendarDate => addDays(date, -((weekdayOf(date) + 6) % 7))

/** The days that a view shows: the waiting list is that of all days that can be booked. */
export function daysOf({ view, date }: Desk, today: CalendarDate): { from: CalendarDate; through: CalendarDate } {
  if (view === 'day') return { from: date, through: date }
  if (view === 'waiting') return { from: today, through: addDays(today, WAITING_DAYS) }
  return { from: mondayOf(date), through: addDays(mondayOf(date), 6) }
}
