import type pg from 'pg'
import { addDays, fromDayNumber, toDayNumber } from '../../domain/calendar.ts'
import type { ConsultationPack, Mode } from '../../domain/consultation.ts'
import type { DaysOff, Slot } from '../../domain/slots.ts'
import { slotsBetween } from '../../domain/slots.ts'
import type { ScheduleChange } from '../../domain/staff.ts'
import { neverNone, type ReadPack } from '../pack-reader.ts'
import { rememberFor } from '../remember.ts'
import { dayOf } from './instants.ts'

const MOST_DAYS_KEPT = 600
const DAYS_AHEAD = 400
const PACKS_FOR_MS = 2_000

/** When a counter can be booked, with the staff's changes up to `revision`. */
export interface Timetable {
  districtId: string
  revision: number
  pack: ConsultationPack
  daysOff: DaysOff
  isOffered: (mode: Mode) => boolean
  slotsOn: (mode: Mode, date: string) => Slot[]
  find: (mode: Mode, startsAt: string) => Slot | null
}

export interface Timetables {
  /** null where no consultation is offered. A kept timetable may be behind the staff's changes; then the database says `stale`, and `reload` reads it anew. */
  read: (districtId: string) => Promise<Timetable | null>
  reload: (districtId: string) => Promise<Timetable | null>
  /** Where there is no timetable any more, the changes of its time are still counted. */
  revisionOf: (districtId: string) => Promise<number>
}

const REVISION = { name: 'schedule-revision', text: 'select revision from schedule_revisions where district_id = $1' }
const CHANGES = {
  name: 'schedule-changes',
  text: `select coalesce((select revision from schedule_revisions where district_id = $1), 0) as revision, coalesce((select json_agg(json_build_object(
    'id', id, 'kind', kind, 'districtId', district_id, 'mode', mode, 'date', to_char(date, 'YYYY-MM-DD'), 'from', from_time, 'to', to_time, 'minutes', minutes, 'places', places, 'reason', reason
  )) from schedule_changes where district_id = $1 and date >= $2), '[]') as changes`,
}

export function createTimetables(pool: pg.Pool, readPacks: () => Promise<ReadPack[]>, clock: () => number): Timetables {
  const kept = new Map<string, { consultation: ConsultationPack; core: ReadPack['core']; timetable: Promise<Timetable> }>()
  const packs = rememberFor(PACKS_FOR_MS, neverNone(readPacks))

  async function find(districtId: string, isFresh: boolean): Promise<Timetable | null> {
    const found = (await packs()).find(({ core, consultation }) => consultation !== null && core.districts.some(({ id }) => id === districtId))
    if (!found?.consultation) return null
    const { consultation, core } = found
    const before = kept.get(districtId)
    if (before && !isFresh && before.consultation === consultation && before.core === core) return before.timetable
    const timetable = loadTimetable(pool, districtId, consultation, core, clock)
    timetable.catch(() => kept.delete(districtId))
    kept.set(districtId, { consultation, core, timetable })
    return timetable
  }
  return {
    read: (districtId) => find(districtId, false),
    reload: (districtId) => find(districtId, true),
    revisionOf: async (districtId) => (await pool.query<{ revision: number }>({ ...REVISION, values: [districtId] })).rows[0]?.revision ?? 0,
  }
}

async function loadTimetable(pool: pg.Pool, districtId: string, pack: ConsultationPack, daysOff: DaysOff, clock: () => number): Promise<Timetable> {
  const { rows } = await pool.query<{ revision: number; changes: ScheduleChange[] }>({ ...CHANGES, values: [districtId, addDays(dayOf(clock()), -1)] })
  const { revision = 0, changes = [] } = rows[0] ?? {}
  const days = new Map<string, Slot[]>()

  function slotsOn(mode: Mode, date: string): Slot[] {
    const last = addDays(dayOf(clock()), DAYS_AHEAD)
    if (date > last || fromDayNumber(toDayNumber(date)) !== date) return []
    const key = `${mode} ${date}`
    let slots = days.get(key)
    if (slots === undefined) {
      if (days.size >= MOST_DAYS_KEPT) days.clear()
      days.set(key, (slots = slotsBetween(pack, daysOff, changes, { districtId, mode, from: date, through: date })))
    }
    return slots
  }
  return {
    districtId, revision, pack, daysOff, slotsOn,
    isOffered: (mode) => pack.schedules.some((one) => one.districtId === districtId && one.mode === mode) || changes.some((one) => one.kind === 'extra' && one.mode === mode && one.date >= dayOf(clock())),
    find: (mode, startsAt) => slotsOn(mode, startsAt.slice(0, 10)).find((slot) => slot.startsAt === startsAt) ?? null,
  }
}
