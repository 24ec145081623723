import { sql } from 'drizzle-orm'
import { bigint, boolean, date, index, integer, pgTable, primaryKey, smallint, text, uuid } from 'drizzle-orm/pg-core'
import { bytes, instant } from './columns.ts'

/** Bookings: what the slots need is plain, all that a person wrote is in `sealed`. `key_id` made the digests and the code, `seal_key_id` sealed; `wish_until` says until when each wish can be met. */
export const bookings = pgTable(
  'bookings',
  {
    id: uuid().primaryKey(),
    districtId: text('district_id').notNull(),
    mode: text().notNull(),
    status: text().notNull(),
    reason: text(),
    startsAt: instant('starts_at'),
    minutes: smallint().notNull(),
    wishes: instant('wishes').array().notNull(),
    wishUntil: instant('wish_until').array().notNull(),
    keyId: text('key_id').notNull(),
    sealKeyId: text('seal_key_id').notNull(),
    sealed: bytes(),
    digest: bytes().notNull(),
    codeTry: smallint('code_try').notNull(),
    codeHash: bytes('code_hash').notNull().unique(),
    secretHash: bytes('secret_hash').notNull(),
    sequence: integer().notNull().default(0),
    cancelledBy: text('cancelled_by'),
    offerEndsAt: instant('offer_ends_at'),
    byMail: boolean('by_mail').notNull().default(false),
    receivedAt: instant('received_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    expiresAt: instant('expires_at').notNull(),
    staffNote: bytes('staff_note'),
  },
  (table) => [
    index('bookings_district').on(table.districtId, table.startsAt),
    index('bookings_expiry').on(table.expiresAt),
    index('bookings_waiting').on(table.districtId, table.mode, table.receivedAt).where(sql`status = 'waiting'`),
    index('bookings_offered').on(table.offerEndsAt).where(sql`status = 'offered'`),
  ],
)

/** How many places of a slot are taken (booked or offered); its row is the lock of the slot. */
export const bookingSlots = pgTable(
  'booking_slots',
  { districtId: text('district_id').notNull(), mode: text().notNull(), startsAt: instant('starts_at').notNull(), taken: integer().notNull() },
  (table) => [primaryKey({ columns: [table.districtId, table.mode, table.startsAt] })],
)

/** Slots kept while somebody fills in the form. */
export const bookingHolds = pgTable(
  'booking_holds',
  {
    bookingId: uuid('booking_id').primaryKey(),
    districtId: text('district_id').notNull(),
    mode: text().notNull(),
    startsAt: instant('starts_at').notNull(),
    firstAt: instant('first_at').notNull(),
    endsAt: instant('ends_at').notNull(),
  },
  (table) => [index('booking_holds_slot').on(table.districtId, table.mode, table.startsAt)],
)

/** What the staff changed in a counter's schedule. */
export const scheduleChanges = pgTable(
  'schedule_changes',
  {
    id: uuid().primaryKey().defaultRandom(),
    districtId: text('district_id').notNull(),
    mode: text(),
    kind: text().notNull(),
    date: date({ mode: 'string' }).notNull(),
    fromTime: text('from_time').notNull(),
    toTime: text('to_time').notNull(),
    minutes: smallint().notNull(),
    places: smallint().notNull(),
    reason: text().notNull(),
  },
  (table) => [index('schedule_changes_day').on(table.districtId, table.date)],
)

/** Grows with every change of a counter's schedule, so that a booking worked out with an older one is noticed. */
export const scheduleRevisions = pgTable('schedule_revisions', { districtId: text('district_id').primaryKey(), revision: integer().notNull() })

/** Mails to send, queued by the same transaction as what they tell; `sealed` is a copy for a booking whose own goes, erased once sent. */
export const mailQueue = pgTable(
  'mail_queue',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
    bookingId: uuid('booking_id').notNull().references(() => bookings.id, { onDelete: 'cascade' }),
    kind: text().notNull(),
    dueAt: instant('due_at').notNull(),
    tries: smallint().notNull().default(0),
    sentAt: instant('sent_at'),
    sealed: bytes(),
    sealKeyId: text('seal_key_id'),
  },
  (table) => [index('mail_queue_booking').on(table.bookingId), index('mail_queue_due').on(table.dueAt).where(sql`sent_at is null`)],
)

/** What each run of the erasure took away. */
export const erasureRuns = pgTable('erasure_runs', {
  id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(),
  at: instant('at').notNull(),
  bookings: integer().notNull(),
  offers: integer().notNull(),
  reports: integer().notNull().default(0),
  others: integer().notNull(),
})
