import { addDays, toTokyo, weekdayOf } from './calendar.ts'
import { isHoliday, isInNewYear } from './closed-days.ts'
import { trustOf, type CalendarDate, type Known } from './fact.ts'
import type { CorePack, Hours } from './pack.ts'

/** Why an office is closed: outside its hours, on a day it never opens, on a holiday, over the New Year. */
type ClosedBecause = 'hours' | 'weekday' | 'holiday' | 'newYear'

/** Open until a time, closed with the next opening if one is known, or unknown when the hours cannot be relied on. */
export type OpeningState =
  | { state: 'open'; until: string }
  | { state: 'closed'; because: ClosedBecause; opens: { date: CalendarDate; time: string } | null }
  | { state: 'unknown' }

type Calendar = Pick<CorePack, 'holidays' | 'holidaysThrough' | 'newYear'>

const DAYS_LOOKED_AHEAD = 31

/** Whether it depends on the New Year's rest if an office opens that day, and nobody has confirmed when that is. */
function isUnsure(date: CalendarDate, week: Hours[], calendar: Calendar): boolean {
  return isInNewYear(date, calendar) && week.some((hours) => hours.closedOverNewYear) && trustOf(calendar.newYear.fact, date) !== 'current'
}

function slotsOn(date: CalendarDate, week: Hours[], calendar: Calendar): Hours[] {
  return week
    .filter((hours) => hours.days.includes(weekdayOf(date)))
    .filter((hours) => !(hours.closedOnHolidays && isHoliday(date, calendar)) && !(hours.closedOverNewYear && isInNewYear(date, calendar)))
    .sort((a, b) => (a.open < b.open ? -1 : 1))
}

function nextOpening(date: CalendarDate, time: string, week: Hours[], calendar: Calendar): { date: CalendarDate; time: string } | null {
  for (let days = 0; days <= DAYS_LOOKED_AHEAD; days++) {
    const day = addDays(date, days)
    if (day > calendar.holidaysThrough || isUnsure(day, week, calendar)) return null
    const slot = slotsOn(day, week, calendar).find((hours) => days > 0 || hours.open > time)
    if (slot) return { date: day, time: slot.open }
  }
  return null
}

function whyClosed(date: CalendarDate, week: Hours[], calendar: Calendar): ClosedBecause {
  if (slotsOn(date, week, calendar).length > 0) return 'hours'
  if (isInNewYear(date, calendar) && week.every((hours) => hours.closedOverNewYear)) return 'newYear'
  return week.some((hours) => hours.days.includes(weekdayOf(date))) ? 'holiday' : 'weekday'
}

/** Says whether an office is open at `now` (an ISO instant with offset); unknown unless the hours were verified lately and the days off around it are known. */
export function openingState(hours: Known<Hours[]> | null, core: Calendar, now: string): OpeningState {
  const { date, time } = toTokyo(now)
  if (hours === null || hours.value.length === 0 || date > core.holidaysThrough || trustOf(hours.fact, date) !== 'current' || isUnsure(date, hours.value, core))
    return { state: 'unknown' }
  const today = slotsOn(date, hours.value, core)
  const opens = today.find((slot) => slot.open <= time && time < slot.close)
  if (!opens) return { state: 'closed', because: whyClosed(date, hours.value, core), opens: nextOpening(date, time, hours.value, core) }
  let until = opens.close
  for (const slot of today) if (slot.open <= until && slot.close > until) until = slot.close
  return { state: 'open', until }
}
