import { ActivityCategory, Audience, type Activity } from './activity.ts'
import { readyOrder, type Context, type Entry } from './activity-order.ts'
import { findText } from './activity-text.ts'
import { addDays, toTokyo } from './calendar.ts'
import type { CalendarDate } from './fact.ts'
import { nextOccurrences, type Occurrence } from './recurrence.ts'
import type { ActivityIndex } from './activity-index.ts'

export { buildActivityIndex, type ActivityIndex } from './activity-index.ts'

/** What a person looks for; empty lists, false and null ask for nothing. What is not known never meets a condition. */
export interface ActivityFilter {
  text: string
  districts: string[]
  near: boolean
  categories: ActivityCategory[]
  when: 'any' | 'today' | 'week' | 'month'
  audience: Audience[]
  stepFree: boolean
  free: boolean
  dropIn: boolean
  volunteers: boolean
  language: string | null
  view: 'list' | 'map' | 'calendar' | 'agenda'
  month: string | null
}

/** A filter that leaves everything in. */
export const EMPTY_FILTER: ActivityFilter = {
  text: '', districts: [], near: false, categories: [], when: 'any', audience: [], stepFree: false, free: false, dropIn: false, volunteers: false, language: null, view: 'list', month: null,
}

/** An activity that meets the filter: its next occurrence (null if it has none or rests), and metres to its place if that is known. */
export interface ActivityHit { activity: Activity; next: Occurrence | null; metres: number | null }

/** "Near me" reaches so far: half an hour on foot. */
const NEAR_METRES = 2000
const DAYS_AHEAD = { today: 0, week: 6, month: 30 }
const FLAGS = ['near', 'stepFree', 'free', 'dropIn', 'volunteers'] as const

const oneOf = <const T extends readonly string[]>(values: T, value: string | null, other: T[number]): T[number] => values.find((one) => one === value) ?? other
const someOf = <T extends string>(values: readonly T[], list: string | null): T[] => values.filter((one) => (list ?? '').split(',').includes(one))

/** Reads a filter from a URL's query; what is not understood is left out. The free text comes apart, for it stays in the fragment. */
export function readFilter(query: { get: (name: string) => string | null }, text = ''): ActivityFilter {
  const flag = (name: string): boolean => query.get(name) === '1'
  const month = query.get('month')
  return {
    text, near: flag('near'), stepFree: flag('stepFree'), free: flag('free'), dropIn: flag('dropIn'), volunteers: flag('volunteers'),
    districts: (query.get('district') ?? '').split(',').filter((id) => /^[a-z0-9-]+$/.test(id)),
    categories: someOf(ActivityCategory.options, query.get('category')),
    audience: someOf(Audience.options, query.get('for')),
    when: oneOf(['any', 'today', 'week', 'month'], query.get('when'), 'any'),
    language: /^[a-z]{2,5}$/.exec(query.get('language') ?? '')?.[0] ?? null,
    view: oneOf(['list', 'map', 'calendar', 'agenda'], query.get('view'), 'list'),
    month: month !== null && /^\d{4}-(0[1-9]|1[0-2])$/.test(month) ? month : null,
  }
}

/** The query string of a filter, without its free text; empty for the empty filter. */
export function writeFilter(filter: ActivityFilter): string {
  const parts: [string, string][] = [
    ['district', filter.districts.join()], ['category', filter.categories.join()], ['when', filter.when === 'any' ? '' : filter.when], ['for', filter.audience.join()],
    ...FLAGS.map((name): [string, string] => [name, filter[name] ? '1' : '']),
    ['language', filter.language ?? ''], ['view', filter.view === 'list' ? '' : filter.view], ['month', filter.month ?? ''],
  ]
  return parts.filter(([, value]) => value !== '').map(([name, value]) => `${name}=${value}`).join('&')
}

/** The next occurrence from today through `last`; one that began yesterday is not today's. */
function isWithin({ activity, next }: Entry, today: CalendarDate, last: CalendarDate, context: Context, { core }: ActivityIndex): boolean {
  if (next === null || next.date > last) return false
  if (next.date >= today) return true
  const second = activity.recurrence === null ? undefined : nextOccurrences(activity.recurrence, core, context.now, 2)[1]
  return second !== undefined && second.date <= last
}

/** Whether an activity meets all conditions but the text. */
function meets(entry: Entry, filter: ActivityFilter, today: CalendarDate, last: CalendarDate | null, context: Context, index: ActivityIndex): boolean {
  const { activity } = entry
  return (filter.districts.length === 0 || activity.districts.length === 0 || activity.districts.some((id) => filter.districts.includes(id)))
    && (filter.categories.length === 0 || filter.categories.includes(activity.category))
    && (filter.audience.length === 0 || activity.audience.includes('anyone') || activity.audience.some((one) => filter.audience.includes(one)))
    && (!filter.stepFree || activity.stepFree === true) && (!filter.free || activity.free === true)
    && (!filter.dropIn || activity.dropIn === true) && (!filter.volunteers || activity.volunteers === true)
    && (filter.language === null || activity.languages.includes(filter.language))
    && (!filter.near || context.from === null || activity.districts.length === 0 || entry.away <= NEAR_METRES)
    && (last === null || isWithin(entry, today, last, context, index))
}

/** Activities that meet the filter, best first: those named by the text, then nearest if a place is given, else soonest. */
export function filterActivities(index: ActivityIndex, filter: ActivityFilter, context: Context): ActivityHit[] {
  const entries = readyOrder(index, context)
  const today = toTokyo(context.now).date
  const last = filter.when === 'any' ? null : addDays(today, DAYS_AHEAD[filter.when])
  const text = findText(index, filter.text)
  const named: ActivityHit[] = []
  const told: ActivityHit[] = []
  const isOpen = writeFilter({ ...filter, view: 'list', month: null }) === ''
  for (const entry of entries) {
    const rank = text === null ? 1 : text[entry.position]
    if (rank === 0 || rank === undefined || !(isOpen || meets(entry, filter, today, last, context, index))) continue
    const hit: ActivityHit = { activity: entry.activity, next: entry.next, metres: entry.metres }
    if (rank === 1) named.push(hit)
    else told.push(hit)
  }
  return told.length === 0 ? named : named.concat(told)
}

/** For a result that is empty: how many activities each single condition keeps away, most first; only those that help. */
export function filtersToDrop(index: ActivityIndex, filter: ActivityFilter, context: Context): { key: keyof ActivityFilter; hits: number }[] {
  const keys = (Object.keys(EMPTY_FILTER) as (keyof ActivityFilter)[]).filter((key) => key !== 'view' && key !== 'month' && String(filter[key] ?? '') !== String(EMPTY_FILTER[key] ?? ''))
  return keys
    .map((key) => ({ key, hits: filterActivities(index, { ...filter, [key]: EMPTY_FILTER[key] }, context).length }))
    .filter(({ hits }) => hits > 0)
    .sort((a, b) => b.hits - a.hits)
}
