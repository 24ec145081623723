import * as v from 'valibot'
import { addDays } from './calendar.ts'
import type { Mode } from './consultation.ts'
import type { CalendarDate } from './fact.ts'
import { NewScheduleChange } from './staff.ts'

const MOST_DAYS = 31

/** From and to of a whole day. */
export const ALL_DAY = { from: '00:00', to: '23:59' }

/** A change of the schedule while it is typed; `through` repeats it on each day up to that one. */
export interface ChangeDraft {
  kind: 'blocked' | 'extra'
  districtId: string | null
  mode: Mode | null
  date: CalendarDate
  through: CalendarDate
  isAllDay: boolean
  from: string
  to: string
  minutes: string
  places: string
  reason: string
}

/** What stands in the way of a draft: the field, named as its words are. */
export type ChangeField = 'districtId' | 'mode' | 'date' | 'through' | 'to' | 'minutes' | 'places' | 'reason'

/** A change for each day, or what stands in the way first. */
export type CheckedChange = { ok: true; changes: NewScheduleChange[] } | { ok: false; wrong: ChangeField }

/** Makes one change a day of a draft. */
export function checkChange(draft: ChangeDraft, today: CalendarDate): CheckedChange {
  const { kind, districtId, mode, date, isAllDay, reason } = draft
  const through = draft.through < date ? date : draft.through
  if (districtId === null) return { ok: false, wrong: 'districtId' }
  if (kind === 'extra' && mode === null) return { ok: false, wrong: 'mode' }
  if (date < today) return { ok: false, wrong: 'date' }
  if (through > addDays(date, MOST_DAYS - 1)) return { ok: false, wrong: 'through' }
  const changes: NewScheduleChange[] = []
  for (let day = date; day <= through; day = addDays(day, 1)) {
    const times = kind === 'blocked' && isAllDay ? ALL_DAY : { from: draft.from, to: draft.to }
    const sizes = kind === 'extra' ? { minutes: Number(draft.minutes), places: Number(draft.places) } : { minutes: 30, places: 1 }
    const checked = v.safeParse(NewScheduleChange, { kind, districtId, mode, date: day, ...times, ...sizes, reason })
    if (!checked.success) return { ok: false, wrong: fieldOf(checked.issues[0]) }
    changes.push(checked.output)
  }
  const [first] = changes
  if (first && kind === 'extra' && !holdsOne(first)) return { ok: false, wrong: 'to' }
  return { ok: true, changes }
}

function fieldOf(issue: v.BaseIssue<unknown>): ChangeField {
  const key = v.getDotPath(issue)
  return key === 'minutes' || key === 'places' || key === 'reason' || key === 'mode' || key === 'date' ? key : 'to'
}

/** Whether at least one slot fits between the two times. */
function holdsOne({ from, to, minutes }: NewScheduleChange): boolean {
  const minuteOf = (time: string) => Number(time.slice(0, 2)) * 60 + Number(time.slice(3))
  return minuteOf(from) + minutes <= minuteOf(to)
}
