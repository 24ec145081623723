import type { BookingView } from './booking.ts'
import { toTokyo } from './calendar.ts'
import { dateValue, escapeText, instantValue, joinLines, TIMEZONE_LINES } from './ics-lines.ts'

/** What a calendar entry says besides the time: the instant `now` it is written, its words, and the page's `url`; nothing but `summary` need be told. */
export interface BookingIcsOptions { now: string; summary: string; description: string | null; location: string | null; url: string | null }

/** When a calendar reminds: a day and half an hour before. */
const ALARMS = ['-P1D', '-PT30M'] as const

const STATUS = { booked: 'CONFIRMED', offered: 'TENTATIVE', cancelled: 'CANCELLED', waiting: null } as const

const alarmLines = (trigger: string, summary: string): string[] => ['BEGIN:VALARM', 'ACTION:DISPLAY', `TRIGGER:${trigger}`, `DESCRIPTION:${escapeText(summary)}`, 'END:VALARM']

/** The iCalendar file of a booking (RFC 5545), private and with alarms; a later one of a higher SEQUENCE moves it or takes it out of the calendar; null while there is no slot. */
export function bookingToIcs(view: Pick<BookingView, 'id' | 'state' | 'startsAt' | 'minutes' | 'sequence'>, { now, summary, description, location, url }: BookingIcsOptions): string | null {
  const status = STATUS[view.state]
  if (view.startsAt === null || status === null) return null
  const { date, time } = toTokyo(view.startsAt)
  return joinLines([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Machi no Madoguchi//madoguchi//JA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH', ...TIMEZONE_LINES,
    'BEGIN:VEVENT', `UID:${view.id}@madoguchi`, `SEQUENCE:${view.sequence}`, `DTSTAMP:${instantValue(now)}`, `STATUS:${status}`, 'CLASS:PRIVATE',
    `DTSTART${dateValue(`${date}T${time}`)}`, `DURATION:PT${view.minutes}M`, `SUMMARY:${escapeText(summary)}`,
    ...(description === null ? [] : [`DESCRIPTION:${escapeText(description)}`]),
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(url === null ? [] : [`URL:${url}`]),
    ...(view.state === 'cancelled' ? [] : ALARMS.flatMap((trigger) => alarmLines(trigger, summary))),
    'END:VEVENT', 'END:VCALENDAR',
  ])
}
