import type { Activity } from '../../domain/activity.ts'
import { takesPlace } from '../../domain/activity-order.ts'
import { addDays } from '../../domain/calendar.ts'
import { type CalendarDate, trustOf, YEARS_AN_ACTIVITY_LASTS } from '../../domain/fact.ts'
import { type Calendar, type Occurrence, nextOccurrences, occurrencesBetween } from '../../domain/recurrence.ts'

export interface Dated { activity: Activity; occurrence: Occurrence }

/** How its state is told: what another source says goes on is told as that. */
export const shownStatus = ({ status, fact }: Activity, now: string): Activity['status'] | 'reported' =>
  status === 'active' && trustOf(fact, now.slice(0, 10), YEARS_AN_ACTIVITY_LASTS) !== 'current' ? 'reported' : status

/** Only what the office itself told lately, on a day that is no holiday, may be said without a doubt. */
export function isSure({ status, recurrence }: Activity, { uncertain, date }: Occurrence, now: string): boolean {
  if (recurrence === null || status !== 'active' || uncertain) return false
  const today = now.slice(0, 10)
  return trustOf(recurrence.fact, date > today ? date : today, YEARS_AN_ACTIVITY_LASTS) === 'current'
}

/** What takes place from one day through another, by day and time. */
export function datesOf(activities: readonly Activity[], calendar: Calendar, from: CalendarDate, to: CalendarDate): Map<CalendarDate, Dated[]> {
  const all = activities.filter(takesPlace).flatMap((activity) =>
    activity.recurrence === null ? [] : occurrencesBetween(activity.recurrence, calendar, from, to).map((occurrence) => ({ activity, occurrence })))
  const key = ({ occurrence: { date, time } }: Dated) => `${date}${time ?? ''}`
  const days = new Map<CalendarDate, Dated[]>()
  for (const dated of all.sort((a, b) => (key(a) < key(b) ? -1 : key(a) > key(b) ? 1 : 0))) {
    const day = days.get(dated.occurrence.date) ?? []
    days.set(dated.occurrence.date, [...day, dated])
  }
  return days
}

export const nextOf = (activity: Activity, calendar: Calendar, now: string): Occurrence | null =>
  activity.recurrence !== null && takesPlace(activity) ? nextOccurrences(activity.recurrence, calendar, now, 1)[0] ?? null : null

const DAYS_OF_CHANGES = 62

/** The next dates, and between them those that were cancelled: nobody should stand before a closed door. */
export function comingDates(activity: Activity, calendar: Calendar, now: string, count: number): Occurrence[] {
  const { recurrence } = activity
  if (recurrence === null || !takesPlace(activity)) return []
  const today = now.slice(0, 10)
  const next = nextOccurrences(recurrence, calendar, now, count)
  const soon = addDays(today, DAYS_OF_CHANGES)
  const last = next.at(-1)?.date ?? soon
  const cancelled = occurrencesBetween(recurrence, calendar, today, last > soon ? last : soon).filter(({ state }) => state === 'cancelled')
  return [...next, ...cancelled].sort((a, b) => (a.date < b.date ? -1 : 1))
}
