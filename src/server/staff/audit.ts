import { and, arrayOverlaps, desc, gte } from 'drizzle-orm'
import type { AuditLine, StaffMe } from '../../domain/staff.ts'
import { toInstant } from '../bookings/instants.ts'
import type { Database } from '../database/open-database.ts'
import { staffAudit } from '../database/staff-schema.ts'

const MOST_LINES = 2_000

/** What somebody of the staff may do that is written down. */
export type Deed = 'list' | 'open' | 'outcome' | 'cancel' | 'note' | 'change' | 'export' | 'offers' | 'reports' | 'reportDone'

/** Writes down who saw or did what, before it is shown or done. */
export async function writeDown(database: Database, { id, name, email }: StaffMe, what: Deed, districts: string[], bookingId: string | null = null): Promise<void> {
  await database.insert(staffAudit).values({ userId: id, who: `${name} <${email}>`, what, districts, bookingId })
}

/** What was seen or done in these districts since a day, the latest first. */
export async function readAudit(database: Database, districts: string[], from: string): Promise<AuditLine[]> {
  if (districts.length === 0) return []
  const rows = await database.select().from(staffAudit)
    .where(and(arrayOverlaps(staffAudit.districts, districts), gte(staffAudit.at, new Date(`${from}T00:00:00+09:00`)))).orderBy(desc(staffAudit.id)).limit(MOST_LINES)
  return rows.map(({ at, who, what, districts: concerned, bookingId }) => ({
    at: toInstant(at), who, what, districtId: concerned.length === 1 ? concerned[0] ?? null : null, bookingId,
  }))
}
