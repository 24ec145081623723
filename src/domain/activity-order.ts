import type { Activity } from './activity.ts'
import type { ActivityIndex } from './activity-index.ts'
import { distanceMetres } from './distance.ts'
import type { Point } from './pack.ts'
import { endOf, minuteOf, nextOccurrences, type Occurrence } from './recurrence.ts'

/** When and from where is asked: `now` an ISO instant with offset. */
export interface Context { now: string; from: Point | null }

/** An activity with what changes by time and place: `away` is metres to its place, or roughly to its districts. */
export interface Entry { activity: Activity; position: number; next: Occurrence | null; until: number; metres: number | null; away: number }

/** All activities, best first, and for which minutes and place that is true. */
export interface Order { entries: Entry[]; since: number; until: number; from: string | null }

const STATUS_RANK = { active: 0, unknown: 1, paused: 2, onceHeld: 3 }

/** Nothing is in order before the first question. */
export const newOrder = (activities: readonly Activity[]): Order => ({
  entries: activities.map((activity, position) => ({ activity, position, next: null, until: -Infinity, metres: null, away: Infinity })),
  since: Infinity, until: -Infinity, from: null,
})

/** Whether its days count: what rests or is only known to have been once has no next one. */
export const takesPlace = ({ status, recurrence }: Activity): boolean => recurrence !== null && (status === 'active' || status === 'unknown')

function refresh(entry: Entry, { core }: ActivityIndex, now: string): void {
  const { activity } = entry
  entry.next = activity.recurrence !== null && takesPlace(activity) ? (nextOccurrences(activity.recurrence, core, now, 1)[0] ?? null) : null
  entry.until = entry.next === null ? Infinity : endOf(entry.next)
}

function measure(entry: Entry, from: Point | null, awayOf: Map<string, number>): void {
  const { activity: { point, districts } } = entry
  entry.metres = from === null || point === null ? null : distanceMetres(from, point)
  entry.away = entry.metres ?? districts.reduce((least, id) => Math.min(least, awayOf.get(id) ?? Infinity), Infinity)
}

const keyOf = ({ next }: Entry): string => (next === null ? '9' : `${next.date}${next.time ?? ''}`)

/** The entries in their order for this moment and place; sorted anew only when an occurrence has ended or the place has changed. */
export function readyOrder(index: ActivityIndex, { now, from }: Context): Entry[] {
  const { order } = index
  const minute = minuteOf(now)
  const place = from?.join() ?? null
  const isSamePlace = place === order.from
  if (minute >= order.since && minute < order.until && isSamePlace) return order.entries
  const isEarlier = minute < order.since
  const awayOf = from === null ? new Map<string, number>() : new Map([...index.areasOf].map(([id, points]) => [id, Math.min(...points.map((point) => distanceMetres(from, point)))]))
  for (const entry of order.entries) {
    if (isEarlier || minute >= entry.until) refresh(entry, index, now)
    if (!isSamePlace) measure(entry, from, awayOf)
  }
  const ranked = order.entries.map((entry) => ({ entry, key: keyOf(entry), status: STATUS_RANK[entry.activity.status] }))
  ranked.sort((a, b) => (from === null ? 0 : a.entry.away - b.entry.away || 0) || (a.key < b.key ? -1 : a.key > b.key ? 1 : 0) || a.status - b.status || a.entry.position - b.entry.position)
  order.entries = ranked.map(({ entry }) => entry)
  order.since = minute
  order.until = order.entries.reduce((least, entry) => Math.min(least, entry.until), Infinity)
  order.from = place
  return order.entries
}
