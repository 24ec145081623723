import { bigint, boolean, index, integer, pgTable, text, uuid } from 'drizzle-orm/pg-core'
import { instant } from './columns.ts'

const ownId = () => text().primaryKey()
const touched = () => ({ createdAt: instant('created_at').notNull().defaultNow(), updatedAt: instant('updated_at').notNull().defaultNow() })

/** Who may sign in at /staff, and what is in sight: `scopeId` is a district or region, null for the whole municipality. */
export const staffUsers = pgTable('staff_users', {
  id: ownId(), name: text().notNull(), email: text().notNull().unique(), emailVerified: boolean('email_verified').notNull().default(true), image: text(),
  role: text().notNull(), scopeId: text('scope_id'), twoFactorEnabled: boolean('two_factor_enabled').default(false), ...touched(),
})

const ofUser = () => text('user_id').notNull().references(() => staffUsers.id, { onDelete: 'cascade' })

/** `secondFactor` is true once this very session has passed it. */
export const staffSessions = pgTable(
  'staff_sessions',
  {
    id: ownId(), token: text().notNull().unique(), expiresAt: instant('expires_at').notNull(), ipAddress: text('ip_address'), userAgent: text('user_agent'),
    secondFactor: boolean('second_factor').notNull().default(false), userId: ofUser(), ...touched(),
  },
  (table) => [index('staff_sessions_user').on(table.userId)],
)

export const staffAccounts = pgTable(
  'staff_accounts',
  {
    id: ownId(), accountId: text('account_id').notNull(), providerId: text('provider_id').notNull(), userId: ofUser(), password: text(), scope: text(),
    accessToken: text('access_token'), refreshToken: text('refresh_token'), idToken: text('id_token'),
    accessTokenExpiresAt: instant('access_token_expires_at'), refreshTokenExpiresAt: instant('refresh_token_expires_at'), ...touched(),
  },
  (table) => [index('staff_accounts_user').on(table.userId)],
)

/** Steps of a sign-in that are under way. */
export const staffVerifications = pgTable(
  'staff_verifications',
  { id: ownId(), identifier: text().notNull(), value: text().notNull(), expiresAt: instant('expires_at').notNull(), ...touched() },
  (table) => [index('staff_verifications_identifier').on(table.identifier)],
)

/** Secrets and backup codes, encrypted. */
export const staffTwoFactors = pgTable(
  'staff_two_factors',
  {
    id: ownId(), secret: text().notNull(), backupCodes: text('backup_codes').notNull(), userId: ofUser(), verified: boolean().default(true),
    failedVerificationCount: integer('failed_verification_count').default(0), lockedUntil: instant('locked_until'),
  },
  (table) => [index('staff_two_factors_user').on(table.userId), index('staff_two_factors_secret').on(table.secret)],
)

export const staffRateLimits = pgTable('staff_rate_limits', {
  id: ownId(), key: text().notNull().unique(), count: integer().notNull(), lastRequest: bigint('last_request', { mode: 'number' }).notNull(),
})

/** Who saw or did what; nothing of what was seen. `districts` are those it concerned. */
export const staffAudit = pgTable(
  'staff_audit',
  {
    id: bigint({ mode: 'number' }).primaryKey().generatedAlwaysAsIdentity(), at: instant('at').notNull().defaultNow(), userId: text('user_id').notNull(), who: text().notNull(),
    what: text().notNull(), districts: text().array().notNull(), bookingId: uuid('booking_id'),
  },
  (table) => [index('staff_audit_at').on(table.at)],
)
