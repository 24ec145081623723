import { toTokyo } from './calendar.ts'

/** A weekday of a rule, 0 = Sunday … 6 = Saturday; `nth` counts within the month, from its end if negative, null is every one. */
export interface RuleDay { nth: number | null; day: number }

/** The part of an RFC 5545 RRULE that is understood; weeks begin on Monday; `until` is a day or a local `YYYY-MM-DDTHH:MM`, included. */
export interface Rule {
  freq: 'DAILY' | 'WEEKLY' | 'MONTHLY' | 'YEARLY'
  interval: number
  byDay: RuleDay[]
  byMonthDay: number[]
  byMonth: number[]
  count: number | null
  until: string | null
}

/** A rule, or the part of the text that is not understood. */
export type ParsedRule = { ok: true; rule: Rule } | { ok: false; part: string }

const WEEKDAYS = ['SU', 'MO', 'TU', 'WE', 'TH', 'FR', 'SA']
const FREQUENCIES = ['DAILY', 'WEEKLY', 'MONTHLY', 'YEARLY'] as const

const whole = (text: string, min: number, max: number): number | null => {
  const value = /^[+-]?\d{1,4}$/.test(text) ? Number(text) : NaN
  return value >= min && value <= max && value !== 0 ? value : null
}

function list<T>(text: string, read: (item: string) => T | null): T[] | null {
  const items = text.split(',').map(read)
  return items.includes(null) ? null : (items as T[])
}

function readDay(text: string): RuleDay | null {
  const [, nth, name] = /^([+-]?[1-5])?(SU|MO|TU|WE|TH|FR|SA)$/.exec(text) ?? []
  return name === undefined ? null : { nth: nth === undefined ? null : Number(nth), day: WEEKDAYS.indexOf(name) }
}

function readUntil(text: string): string | null {
  const [, year, month, day, hour, minute, zone] = /^(\d{4})(\d\d)(\d\d)(?:T(\d\d)(\d\d)\d\d(Z?))?$/.exec(text) ?? []
  if (year === undefined) return null
  const date = `${year}-${month}-${day}`
  if (hour === undefined) return date
  if (zone !== 'Z') return `${date}T${hour}:${minute}`
  const local = toTokyo(`${date}T${hour}:${minute}:00Z`)
  return `${local.date}T${local.time}`
}

/** How each part fills the rule; false if its value is not understood. */
const parts: Record<string, (value: string, rule: Rule) => boolean> = {
  FREQ: (value, rule) => {
    const freq = FREQUENCIES.find((one) => one === value)
    if (freq) rule.freq = freq
    return freq !== undefined
  },
  INTERVAL: (value, rule) => (rule.interval = whole(value, 1, 999) ?? 0) > 0,
  COUNT: (value, rule) => (rule.count = whole(value, 1, 9999)) !== null,
  UNTIL: (value, rule) => (rule.until = readUntil(value)) !== null,
  BYDAY: (value, rule) => (rule.byDay = list(value, readDay) ?? []).length > 0,
  BYMONTHDAY: (value, rule) => (rule.byMonthDay = list(value, (item) => whole(item, -31, 31)) ?? []).length > 0,
  BYMONTH: (value, rule) => (rule.byMonth = list(value, (item) => whole(item, 1, 12)) ?? []).length > 0,
  WKST: (value) => value === 'MO',
}

/** Combinations that RFC 5545 forbids or that no plain sentence says. */
function strangePart({ freq, byDay, byMonthDay, byMonth, count, until }: Rule): string | null {
  if (count !== null && until !== null) return 'COUNT;UNTIL'
  if (freq === 'WEEKLY' && byMonthDay.length > 0) return 'BYMONTHDAY'
  const counted = byDay.filter(({ nth }) => nth !== null).length
  if (counted > 0 && (freq === 'DAILY' || freq === 'WEEKLY' || counted < byDay.length)) return 'BYDAY'
  return freq === 'YEARLY' && byDay.length > 0 && byMonth.length === 0 ? 'BYDAY' : null
}

/** Reads the value of an RRULE (`FREQ=MONTHLY;BYDAY=1WE`); anything not understood is refused, never passed over. */
export function parseRule(text: string): ParsedRule {
  const rule: Rule = { freq: 'DAILY', interval: 1, byDay: [], byMonthDay: [], byMonth: [], count: null, until: null }
  const seen = new Set<string>()
  for (const part of text.split(';')) {
    const [name = '', value = '', ...rest] = part.split('=')
    if (rest.length > 0 || seen.has(name) || !Object.hasOwn(parts, name) || !parts[name]?.(value, rule)) return { ok: false, part }
    seen.add(name)
  }
  if (!seen.has('FREQ')) return { ok: false, part: 'FREQ' }
  const strange = strangePart(rule)
  return strange === null ? { ok: true, rule } : { ok: false, part: strange }
}
