import { addDays, weekdayOf } from '../../domain/calendar.ts'
import type { CalendarDate } from '../../domain/fact.ts'

/** The month so many months later, `YYYY-MM`. */
export function monthAfter(month: string, months: number): string {
  const [year = 0, number = 1] = month.split('-').map(Number)
  const sum = year * 12 + number - 1 + months
  return `${String(Math.floor(sum / 12)).padStart(4, '0')}-${String((sum % 12) + 1).padStart(2, '0')}`
}

export const firstOf = (month: string): CalendarDate => `${month}-01`
export const lastOf = (month: string): CalendarDate => addDays(firstOf(monthAfter(month, 1)), -1)

/** The weeks of a month from Sunday on, null where a day belongs to another month. */
export function weeksOf(month: string): (CalendarDate | null)[][] {
  const [first, last] = [firstOf(month), lastOf(month)]
  const weeks: (CalendarDate | null)[][] = []
  for (let sunday = addDays(first, -weekdayOf(first)); sunday <= last; sunday = addDays(sunday, 7)) {
    weeks.push([0, 1, 2, 3, 4, 5, 6].map((day) => addDays(sunday, day)).map((day) => (day >= first && day <= last ? day : null)))
  }
  return weeks
}

const STEPS: Record<string, number> = { ArrowLeft: -1, ArrowRight: 1, ArrowUp: -7, ArrowDown: 7 }

/** Which day a key leads to from another, as in every calendar: by day, week, to the ends of the week, by month. */
export function dayByKey(key: string, day: CalendarDate): CalendarDate | null {
  const step = STEPS[key]
  if (step !== undefined) return addDays(day, step)
  if (key === 'Home') return addDays(day, -weekdayOf(day))
  if (key === 'End') return addDays(day, 6 - weekdayOf(day))
  if (key !== 'PageUp' && key !== 'PageDown') return null
  const month = monthAfter(day.slice(0, 7), key === 'PageUp' ? -1 : 1)
  const same = `${month}-${day.slice(8)}`
  return same <= lastOf(month) ? same : lastOf(month)
}
