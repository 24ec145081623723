import { expect, test, vi } from 'vitest'
import type { Activity } from '../../src/domain/activity.ts'
import { EMPTY_FILTER, buildActivityIndex, filterActivities } from '../../src/domain/activity-filter.ts'
import { takesPlace } from '../../src/domain/activity-order.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { calendarToIcs } from '../../src/domain/ics.ts'
import { occurrencesBetween } from '../../src/domain/recurrence.ts'
import { generateActivities } from '../support/activities.ts'
import { readIcs } from '../support/read-ics.ts'
import { compileSetagaya } from '../support/setagaya.ts'

vi.setConfig({ testTimeout: 120_000 })

const { core, activities: real } = compileSetagaya()
const FROM = '2026-01-01'
const TO = '2028-12-31'
/** Some days are called off or moved, over the end of a month and of a year too. */
const changed = (activity: Activity, position: number): Activity => {
  const { recurrence } = activity
  const days = recurrence === null ? [] : occurrencesBetween(recurrence, core, '2026-12-01', TO)
  const [first, second] = days
  if (recurrence === null || first === undefined || second === undefined || position % 2 === 0) return activity
  const exceptions = [{ date: first.date, to: null, reason: '雨' }, { date: second.date, to: `${addDays(second.date, 5)}T14:00`, reason: null }]
  return { ...activity, recurrence: { ...recurrence, exceptions } }
}
const activities = [...real, ...generateActivities(90, core).map(changed)]
const add = (days: Map<string, Set<string>>, day: string, id: string): void => void (days.get(day) ?? days.set(day, new Set()).get(day))?.add(id)
const sorted = (ids: Iterable<string> | undefined): string[] => [...new Set(ids)].sort()

test('list, calendar and calendar file tell the same for every day of three years', () => {
  const index = buildActivityIndex(activities, core)
  const calendar = new Map<string, Set<string>>()
  for (const { id, recurrence } of activities.filter(takesPlace)) {
    for (let year = 2026; year <= 2028; year++) {
      for (let month = 1; month <= 12; month++) {
        const first = `${year}-${String(month).padStart(2, '0')}-01`
        const last = addDays(month === 12 ? `${year + 1}-01-01` : `${year}-${String(month + 1).padStart(2, '0')}-01`, -1)
        const found = recurrence === null ? [] : occurrencesBetween(recurrence, core, first, last)
        for (const one of found) if (one.state !== 'cancelled') add(calendar, one.date, id)
      }
    }
  }
  const file = new Map<string, Set<string>>()
  const options = { url: 'https://example.jp/', now: '2026-01-01T00:00:00+09:00', place: null }
  const uids = new Map(activities.map(({ uid, id }) => [uid, id]))
  for (const { uid, start, status } of readIcs(calendarToIcs(activities.map((activity) => ({ activity, options })), core, null), FROM, TO)) {
    if (status !== 'CANCELLED') add(file, start.slice(0, 10), uids.get(uid) ?? uid)
  }
  let days = 0
  let told = 0
  for (let day = FROM; day <= TO; day = addDays(day, 1)) {
    const list = filterActivities(index, { ...EMPTY_FILTER, when: 'today' }, { now: `${day}T00:00:00+09:00`, from: null }).map(({ activity }) => activity.id)
    const expected = sorted(calendar.get(day))
    expect({ day, list: sorted(list), file: sorted(file.get(day)) }).toEqual({ day, list: expected, file: expected })
    days++
    told += list.length
  }
  expect(days).toBe(1096)
  expect(told).toBeGreaterThan(4000)
})
