import { sql } from 'drizzle-orm'
import { index, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** Reports of mistakes and difficulties: all that a person said is in `sealed`. */
export const reports = pgTable(
  'reports',
  {
    id: uuid().primaryKey(),
    sealKeyId: text('seal_key_id').notNull(),
    sealed: bytes().notNull(),
    receivedAt: instant('received_at').notNull().defaultNow(),
    expiresAt: instant('expires_at').notNull().default(sql`now() + interval '180 days'`),
    doneAt: instant('done_at'),
  },
  (table) => [index('reports_received').on(table.receivedAt), index('reports_expiry').on(table.expiresAt)],
)
