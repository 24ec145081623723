import { desc, lt, sql } from 'drizzle-orm'
import type { ErasureRun } from '../../domain/staff.ts'
import { toInstant } from '../bookings/instants.ts'
import { erasureRuns } from '../database/booking-schema.ts'
import type { Database } from '../database/open-database.ts'
import { staffAudit, staffSessions, staffVerifications } from '../database/staff-schema.ts'

const MOST_RUNS = 400

/** The runs of the erasure, the latest first. */
export async function readErasures(database: Database): Promise<ErasureRun[]> {
  const rows = await database.select().from(erasureRuns).orderBy(desc(erasureRuns.id)).limit(MOST_RUNS)
  return rows.map(({ at, bookings, offers, reports, others }) => ({ at: toInstant(at), bookings, offers, reports, others }))
}

/** Erases sessions and sign-ins that have ended, and what was written down of the staff three years ago; says how many rows went. */
export async function eraseStaffTraces(database: Database): Promise<number> {
  const gone = await Promise.all([
    database.delete(staffSessions).where(lt(staffSessions.expiresAt, sql`now()`)),
    database.delete(staffVerifications).where(lt(staffVerifications.expiresAt, sql`now()`)),
    database.delete(staffAudit).where(lt(staffAudit.at, sql`now() - interval '3 years'`)),
  ])
  return gone.reduce((total, { rowCount }) => total + (rowCount ?? 0), 0)
}
