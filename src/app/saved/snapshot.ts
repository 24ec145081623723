import type { SavedActivity, Snapshot } from '../../device/saved.ts'
import type { Activity } from '../../domain/activity.ts'

export function snapshotOf({ name, status, sequence, when, venue, phone, recurrence }: Activity): Snapshot {
  return {
    name, status, sequence, when: when?.value ?? null, venue: venue?.value ?? null, phone: phone?.value ?? null,
    changes: (recurrence?.exceptions ?? []).map(({ date, to }) => `${date}/${to ?? ''}`),
  }
}

export const savedNow = (activity: Activity, now: string): SavedActivity => ({ id: activity.id, savedAt: now, snapshot: snapshotOf(activity) })

/** What is otherwise than when it was saved; `from` and `to` are null where nothing was or is known. */
export type Change =
  | { of: 'gone' }
  | { of: 'status'; to: Activity['status'] }
  | { of: 'name' | 'when' | 'venue' | 'phone'; from: string | null; to: string | null }
  | { of: 'cancelled' | 'moved'; date: string; to: string | null }
  | { of: 'other' }

/** Compares a saved activity with the newest data; days that are over are no news. */
export function changesSince({ snapshot: old }: SavedActivity, activity: Activity | undefined, today: string): Change[] {
  if (activity === undefined) return [{ of: 'gone' }]
  const current = snapshotOf(activity)
  const changes: Change[] = old.status === current.status ? [] : [{ of: 'status', to: activity.status }]
  for (const of of ['name', 'when', 'venue', 'phone'] as const) {
    if (old[of] !== current[of]) changes.push({ of, from: old[of], to: current[of] })
  }
  for (const { date, to } of activity.recurrence?.exceptions ?? []) {
    const isNews = !old.changes.includes(`${date}/${to ?? ''}`) && (to ?? date).slice(0, 10) >= today
    if (isNews) changes.push({ of: to === null ? 'cancelled' : 'moved', date, to: to?.slice(0, 10) ?? null })
  }
  return changes.length === 0 && current.sequence > old.sequence ? [{ of: 'other' }] : changes
}
