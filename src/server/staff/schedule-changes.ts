import { and, between, eq, inArray, sql } from 'drizzle-orm'
import type { NewScheduleChange, ScheduleChange } from '../../domain/staff.ts'
import { scheduleChanges } from '../database/booking-schema.ts'
import type { Database } from '../database/open-database.ts'

type Row = typeof scheduleChanges.$inferSelect
type Step = Parameters<Parameters<Database['transaction']>[0]>[0]

const toChange = ({ id, districtId, mode, kind, date, fromTime, toTime, minutes, places, reason }: Row): ScheduleChange =>
  ({ id, districtId, mode, kind, date, from: fromTime, to: toTime, minutes, places, reason }) as ScheduleChange

/** The changes of some counters from day to day, both included. */
export async function readChanges(database: Database, districts: string[], from: string, through: string): Promise<ScheduleChange[]> {
  const rows = await database.select().from(scheduleChanges)
    .where(and(inArray(scheduleChanges.districtId, districts), between(scheduleChanges.date, from, through))).orderBy(scheduleChanges.date, scheduleChanges.fromTime)
  return rows.map(toChange)
}

export async function findChange(database: Database, id: string): Promise<ScheduleChange | null> {
  const [row] = await database.select().from(scheduleChanges).where(eq(scheduleChanges.id, id))
  return row ? toChange(row) : null
}

/** Changes a counter's schedule. Nobody books between the change and its revision: what was worked out before is worked out anew. */
export async function addChange(database: Database, { districtId, mode, kind, date, from, to, minutes, places, reason }: NewScheduleChange): Promise<ScheduleChange> {
  return database.transaction(async (step) => {
    await renewSchedule(step, districtId)
    const [row] = await step.insert(scheduleChanges).values({ districtId, mode, kind, date, fromTime: from, toTime: to, minutes, places, reason }).returning()
    if (!row) throw new Error('a change of the schedule was not kept')
    return toChange(row)
  })
}

export async function removeChange(database: Database, { id, districtId }: ScheduleChange): Promise<void> {
  await database.transaction(async (step) => {
    await renewSchedule(step, districtId)
    await step.delete(scheduleChanges).where(eq(scheduleChanges.id, id))
  })
}

async function renewSchedule(step: Step, districtId: string): Promise<void> {
  await step.execute(sql`select revise_schedule(${districtId})`)
}
