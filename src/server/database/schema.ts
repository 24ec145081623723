import { sql } from 'drizzle-orm'
import { index, pgTable, smallint, text, timestamp, uuid } from 'drizzle-orm/pg-core'
import { bytes } from './columns.ts'

/** Offers to take part: what the coordinator must find is plain, all that a person wrote is in `sealed`, which goes when it is withdrawn; `seal_key_id` is null as long as it is the key of `key_id`. */
export const offers = pgTable(
  'offers',
  {
    id: uuid().primaryKey(),
    kind: text().notNull(),
    districtId: text('district_id').notNull(),
    activityId: text('activity_id'),
    interests: text().array().notNull(),
    days: smallint().array().notNull(),
    language: text().notNull(),
    keyId: text('key_id').notNull(),
    sealKeyId: text('seal_key_id'),
    sealed: bytes(),
    digest: bytes().notNull(),
    codeTry: smallint('code_try').notNull(),
    codeHash: bytes('code_hash').notNull().unique(),
    receivedAt: timestamp('received_at', { withTimezone: true }).notNull().defaultNow(),
    expiresAt: timestamp('expires_at', { withTimezone: true }).notNull().default(sql`now() + interval '180 days'`),
    withdrawnAt: timestamp('withdrawn_at', { withTimezone: true }),
  },
  (table) => [index('offers_district').on(table.districtId, table.receivedAt), index('offers_expiry').on(table.expiresAt)],
)
