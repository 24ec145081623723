import { desc, eq, lt, sql } from 'drizzle-orm'
import type { ReceivedReport, Report, ReportReceipt } from '../../domain/report.ts'
import type { Database } from '../database/open-database.ts'
import { reports } from '../database/report-schema.ts'
import type { Keyring } from '../secrets/keyring.ts'

const MOST_REPORTS = 2_000

type Row = typeof reports.$inferSelect
export type KeptReport = { outcome: 'new' | 'again'; receipt: ReportReceipt } | { outcome: 'idTaken'; receipt: null }

/** Keeps a report once: sent again as it was it gets the same receipt, sent again with other words it is refused. */
export async function keepReport(database: Database, keys: Keyring, report: Report): Promise<KeptReport> {
  const { id } = report
  const words = JSON.stringify(report)
  // Touching the row that is there already makes one statement answer both cases, in any race.
  const [kept] = await database.insert(reports).values({ id, sealKeyId: keys.newest.id, sealed: keys.newest.seal(words, id) }).onConflictDoUpdate({ target: reports.id, set: { id } })
    .returning({ isNew: sql<boolean>`xmax = 0`, sealKeyId: reports.sealKeyId, sealed: reports.sealed, receivedAt: reports.receivedAt, expiresAt: reports.expiresAt })
  if (!kept) throw new Error('a report was neither kept nor found')
  if (wordsOf(keys, { id, ...kept }) !== words) return { outcome: 'idTaken', receipt: null }
  return { outcome: kept.isNew ? 'new' : 'again', receipt: receiptOf({ id, ...kept }) }
}

/** The reports, opened for the staff, newest first. */
export async function readReports(database: Database, keys: Keyring): Promise<ReceivedReport[]> {
  const rows = await database.select().from(reports).orderBy(desc(reports.receivedAt), desc(reports.id)).limit(MOST_REPORTS)
  return rows.map((row) => ({ ...(JSON.parse(wordsOf(keys, row)) as Report), ...receiptOf(row), doneAt: row.doneAt && row.doneAt.toISOString() }))
}

/** Says that a report has been dealt with; false when there is none of this id. */
export async function setReportDone(database: Database, id: string): Promise<boolean> {
  const found = await database.update(reports).set({ doneAt: sql`coalesce(${reports.doneAt}, now())` }).where(eq(reports.id, id)).returning({ id: reports.id })
  return found.length > 0
}

/** Erases what has been kept long enough; says how many rows went. */
export async function eraseExpiredReports(database: Database): Promise<number> {
  return (await database.delete(reports).where(lt(reports.expiresAt, sql`now()`)).returning({ id: reports.id })).length
}

const wordsOf = (keys: Keyring, { id, sealKeyId, sealed }: Pick<Row, 'id' | 'sealKeyId' | 'sealed'>): string => keys.find(sealKeyId).open(sealed, id)
const receiptOf = ({ id, receivedAt, expiresAt }: Pick<Row, 'id' | 'receivedAt' | 'expiresAt'>): ReportReceipt => ({ id, receivedAt: receivedAt.toISOString(), erasedAt: expiresAt.toISOString() })
