import { toDayNumber, fromDayNumber } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import type { StaffContext } from './who.ts'

const MOST_DAYS = 400

/** A day of the calendar, or null. */
export function readDay(text: string | undefined): CalendarDate | null {
  return text !== undefined && /^20\d\d-\d\d-\d\d$/.test(text) && fromDayNumber(toDayNumber(text)) === text ? text : null
}

/** The days asked for, both included; null when they are none or too many. */
export function readDays(c: StaffContext): { from: CalendarDate; through: CalendarDate } | null {
  const from = readDay(c.req.query('from'))
  const through = readDay(c.req.query('through'))
  if (from === null || through === null || from > through || toDayNumber(through) - toDayNumber(from) > MOST_DAYS) return null
  return { from, through }
}
