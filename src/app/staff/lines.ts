import { addDays, toTokyo } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import type { ScheduleChange, StaffBookingLine } from '../../domain/staff.ts'
import { tokyoNow } from '../language/dates.ts'

export type Line = StaffBookingLine
/** A booking with its slot in Japanese time. */
export interface Timed { line: Line; date: CalendarDate; from: string; to: string }

export function timesOf({ startsAt, minutes }: Pick<Line, 'startsAt' | 'minutes'>): { date: CalendarDate; from: string; to: string } | null {
  if (startsAt === null) return null
  const { date, time } = toTokyo(startsAt)
  return { date, from: time, to: tokyoNow(Date.parse(startsAt) + minutes * 60_000).slice(11, 16) }
}

export const timed = (lines: readonly Line[]): Timed[] =>
  lines.flatMap((line) => {
    const times = timesOf(line)
    return times === null ? [] : [{ line, ...times }]
  }).sort((a, b) => (a.line.startsAt ?? '').localeCompare(b.line.startsAt ?? '') || a.line.id.localeCompare(b.line.id))

/** Whether a booking lies in a time that was blocked after it was made, so that its person must be told. */
export function isBlocked({ line, date, from, to }: Timed, changes: readonly ScheduleChange[]): boolean {
  return line.state !== 'cancelled' && changes.some((one) => one.kind === 'blocked' && one.districtId === line.districtId && (one.mode === null || one.mode === line.mode) && one.date === date && from < one.to && to > one.from)
}

export const daysBetween = (from: CalendarDate, through: CalendarDate): CalendarDate[] => {
  const days: CalendarDate[] = []
  for (let day = from; day <= through; day = addDays(day, 1)) days.push(day)
  return days
}

/** The days of a week to draw: Saturday and Sunday only when something stands there. */
export const drawnDays = (days: readonly CalendarDate[], bookings: readonly Timed[], changes: readonly ScheduleChange[]): CalendarDate[] =>
  days.filter((day, i) => i < 5 || bookings.some(({ date }) => date === day) || changes.some(({ date }) => date === day))
