import type { Activity, Recurrence } from './activity.ts'
import { toTokyo } from './calendar.ts'
import { trustOf, type CalendarDate, YEARS_AN_ACTIVITY_LASTS } from './fact.ts'
import { dateValue, escapeText, instantValue, joinLines, TIMEZONE_LINES, utcValue } from './ics-lines.ts'
import { isDayOff, occurrencesBetween, ruleDates, ruleOf, type Calendar } from './recurrence.ts'

/** What a calendar entry tells besides the activity: the page's `url`, the instant `now` it is written, the `place` in words; `language` chooses the description, `note` follows it. */
export interface IcsOptions { url: string; now: string; place: string | null; language?: string; note?: string | null }

/** So far are days off over the New Year written as EXDATE behind the last known holiday. */
const YEARS_AHEAD = 10

/** UNTIL must be a day for a series of days, and UTC for one with a time (RFC 5545, 3.3.10). */
function ruleValue(recurrence: Recurrence): string | null {
  const rule = ruleOf(recurrence)
  if (rule === null || recurrence.rrule === null) return null
  if (rule.until === null) return recurrence.rrule
  const isTimed = recurrence.dtstart.length > 10
  const day = rule.until.slice(0, 10)
  const until = isTimed ? (rule.until.length > 10 ? utcValue(rule.until) : utcValue(`${day}T23:59`, '59')) : day.replaceAll('-', '')
  return recurrence.rrule.replace(/UNTIL=[^;]*/, `UNTIL=${until}`)
}

/** Only what is known to go on, lately and from the office itself, is told as certain; what rests or once was is taken out of calendars. */
function statusOf({ status, fact }: Activity, recurrence: Recurrence, today: CalendarDate): string {
  if (status === 'paused' || status === 'onceHeld') return 'CANCELLED'
  return status === 'active' && [fact, recurrence.fact].every((one) => trustOf(one, today, YEARS_AN_ACTIVITY_LASTS) === 'current') ? 'CONFIRMED' : 'TENTATIVE'
}

/** Days to come on a holiday or over the New Year about which nobody said anything, as far as holidays are known. */
const uncertainDates = (recurrence: Recurrence, calendar: Calendar, today: CalendarDate): CalendarDate[] =>
  occurrencesBetween(recurrence, calendar, today, calendar.holidaysThrough).filter((one) => one.uncertain).map(({ date }) => date)

const withTime = (date: string, { dtstart }: Recurrence): string => date + dtstart.slice(10)

/** What all entries of an activity share: the series and each single change of it. */
function commonLines(activity: Activity, recurrence: Recurrence, { url, now, place, language = 'ja', note = null }: IcsOptions): string[] {
  const what = activity.what?.[language] ?? activity.what?.ja ?? null
  const text = [what?.replace(/\{([^|}]*)\|[^}]*\}/g, '$1') ?? null, activity.when?.value ?? null, recurrence.rain, note].filter((one) => one !== null)
  const location = place ?? activity.venue?.value ?? null
  return [
    `UID:${escapeText(activity.uid)}`, `SEQUENCE:${activity.sequence}`, `DTSTAMP:${instantValue(now)}`, `SUMMARY:${escapeText(activity.name)}`,
    ...(text.length > 0 ? [`DESCRIPTION:${escapeText(text.join('\n'))}`] : []),
    ...(location === null ? [] : [`LOCATION:${escapeText(location)}`]),
    ...(activity.point !== null && activity.precision === 'point' ? [`GEO:${activity.point[1]};${activity.point[0]}`] : []),
    ...(activity.phone === null ? [] : [`CONTACT:${escapeText(activity.phone.value)}`]),
    `URL:${url}`,
  ]
}

const lengthLines = ({ minutes }: Recurrence, start: string): string[] => (minutes === null || start.length === 10 ? [] : [`DURATION:PT${minutes}M`])

/** The VEVENTs of an activity: none without a recurrence, else the series and one override for each cancelled, moved or uncertain day. */
function eventLines(activity: Activity, calendar: Calendar, options: IcsOptions): string[] {
  const { recurrence } = activity
  if (recurrence === null) return []
  const today = toTokyo(options.now).date
  const status = statusOf(activity, recurrence, today)
  const uncertain = status === 'CONFIRMED' ? uncertainDates(recurrence, calendar, today) : []
  const common = commonLines(activity, recurrence, options)
  const rule = ruleValue(recurrence)
  const changes = recurrence.exceptions.filter(({ date }) => ruleDates(recurrence, date, date).length > 0)
  const event = (start: string, state: string, rest: string[]): string[] => [
    'BEGIN:VEVENT', ...common, `STATUS:${state}`, `DTSTART${dateValue(start)}`, ...lengthLines(recurrence, start), ...rest, 'END:VEVENT',
  ]
  const recurrenceId = (date: string): string => `RECURRENCE-ID${dateValue(withTime(date, recurrence))}`
  const movedTo = (date: string, to: string | null): string => (to === null ? withTime(date, recurrence) : to.length > 10 ? to : withTime(to, recurrence))
  if (rule === null) {
    const [change] = changes
    return event(change ? movedTo(change.date, change.to) : recurrence.dtstart, change?.to === null ? 'CANCELLED' : uncertain.length > 0 ? 'TENTATIVE' : status, [])
  }
  const horizon = `${Number(calendar.holidaysThrough.slice(0, 4)) + YEARS_AHEAD}-12-31`
  const off = recurrence.skipHolidays || recurrence.skipNewYear
    ? ruleDates(recurrence, recurrence.dtstart.slice(0, 10), horizon).filter((date) => isDayOff(date, recurrence, calendar) && !changes.some((one) => one.date === date))
    : []
  return [
    ...event(recurrence.dtstart, status, [`RRULE:${rule}`, ...(off.length > 0 ? [`EXDATE${dateValue(...off.map((date) => withTime(date, recurrence)))}`] : [])]),
    ...changes.flatMap(({ date, to, reason }) =>
      event(movedTo(date, to), to === null ? 'CANCELLED' : status, [
        recurrenceId(date), ...(reason === null ? [] : [`COMMENT:${escapeText(reason)}`]),
      ])),
    ...uncertain.flatMap((date) => event(withTime(date, recurrence), 'TENTATIVE', [recurrenceId(date)])),
  ]
}

/** A whole iCalendar file (RFC 5545) of these activities, those without a recurrence left out; `name` is shown by calendar apps. */
export function calendarToIcs(entries: { activity: Activity; options: IcsOptions }[], calendar: Calendar, name: string | null): string {
  return joinLines([
    'BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Machi no Madoguchi//madoguchi//JA', 'CALSCALE:GREGORIAN', 'METHOD:PUBLISH',
    ...(name === null ? [] : [`NAME:${escapeText(name)}`, `X-WR-CALNAME:${escapeText(name)}`, 'REFRESH-INTERVAL;VALUE=DURATION:P1D']),
    'X-WR-TIMEZONE:Asia/Tokyo', ...TIMEZONE_LINES, ...entries.flatMap(({ activity, options }) => eventLines(activity, calendar, options)), 'END:VCALENDAR',
  ])
}

/** The iCalendar file of one activity; without a recurrence it holds no event. */
export function activityToIcs(activity: Activity, calendar: Calendar, options: IcsOptions): string {
  return calendarToIcs([{ activity, options }], calendar, null)
}
