import { randomUUID } from 'node:crypto'
import { drizzleAdapter } from 'better-auth/adapters/drizzle'
import { APIError, createAuthMiddleware, getSessionFromCtx } from 'better-auth/api'
import { betterAuth } from 'better-auth/minimal'
import { genericOAuth } from 'better-auth/plugins/generic-oauth'
import { twoFactor } from 'better-auth/plugins/two-factor'
import type { Database } from '../database/open-database.ts'
import * as tables from '../database/staff-schema.ts'
import type { Keyring } from '../secrets/keyring.ts'
import { passSecondFactor } from './second-factor.ts'
import { CLIENT_HEADER, type OidcOptions, SHORTEST_PASSWORD } from './sign-in-options.ts'
import { mayTry } from './tries.ts'

const A_DAY_AT_THE_COUNTER = 8 * 60 * 60
const VERIFYING = new Set(['/two-factor/verify-totp', '/two-factor/verify-backup-code'])
/** What would let somebody who has not shown the second factor make one, or lock the owner out. */
const GUARDED = new Set(['/two-factor/enable', '/two-factor/generate-backup-codes', '/change-password'])
const A_MINUTE = { window: 60, max: 30 }

export interface AuthOptions {
  database: Database
  keys: Keyring
  origin: string
  oidc: OidcOptions | null
}

export type Auth = ReturnType<typeof makeAuth>

/** Sign-in of the staff. It is loaded when somebody asks for it: a server that only takes bookings does without. */
export function makeAuth({ database, keys, origin, oidc }: AuthOptions) {
  return betterAuth({
    appName: 'まちの窓口',
    baseURL: origin,
    basePath: '/api/staff/auth',
    trustedOrigins: [origin],
    secrets: keys.all.map((key) => ({ version: Number.parseInt(key.id, 16), value: key.digest('staff auth', 'secret').toString('base64') })),
    database: drizzleAdapter(database, {
      provider: 'pg',
      schema: {
        user: tables.staffUsers, session: tables.staffSessions, account: tables.staffAccounts, verification: tables.staffVerifications,
        twoFactor: tables.staffTwoFactors, rateLimit: tables.staffRateLimits,
      },
    }),
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: SHORTEST_PASSWORD, maxPasswordLength: 128 },
    user: {
      additionalFields: { role: { type: 'string', input: false, required: true }, scopeId: { type: 'string', input: false, required: false } },
      // The provider vouches for an address, unless it says itself that it does not.
      validateUserInfo: ({ source }) => (source.oauth?.profile?.email_verified === false ? { error: 'email_not_verified' } : undefined),
    },
    session: {
      expiresIn: A_DAY_AT_THE_COUNTER, disableSessionRefresh: true,
      additionalFields: { secondFactor: { type: 'boolean', input: false, required: false, defaultValue: false } },
    },
    account: { encryptOAuthTokens: true, updateAccountOnSignIn: false, accountLinking: { enabled: true, trustedProviders: ['oidc'] } },
    verification: { storeIdentifier: 'hashed' },
    rateLimit: {
      // The longest window is also how long our own counts of tries are kept.
      enabled: true, storage: 'database', window: 900, max: 900,
      customRules: { '/sign-in/email': A_MINUTE, '/sign-in/social': A_MINUTE, '/change-password': A_MINUTE, '/two-factor/*': A_MINUTE },
    },
    advanced: {
      disableOriginCheck: false, disableCSRFCheck: false, cookiePrefix: 'staff', useSecureCookies: origin.startsWith('https:'),
      defaultCookieAttributes: { sameSite: 'strict', httpOnly: true },
      // The way back from the provider is a visit from another site.
      cookies: { state: { attributes: { sameSite: 'lax' } } },
      ipAddress: { ipAddressHeaders: [CLIENT_HEADER], ipv6Subnet: 128 },
      database: { generateId: () => randomUUID() },
    },
    // The library would print a failed query with its values: addresses and tokens. Ours are caught where all faults are.
    onAPIError: { throw: true, errorURL: `${origin}/staff?refused=1` },
    logger: { level: 'error', log: (level, message) => console.error(`staff sign-in, ${level}: ${message.split('\n')[0]?.replace(/\S+@\S+/g, '…')}`) },
    telemetry: { enabled: false },
    hooks: {
      before: createAuthMiddleware(async (ctx) => {
        if (GUARDED.has(ctx.path)) {
          const found = await getSessionFromCtx(ctx)
          if (found?.user.twoFactorEnabled === true && found.session.secondFactor !== true) throw new APIError('FORBIDDEN', { code: 'secondFactor', message: 'A second factor is needed' })
        }
        if (!VERIFYING.has(ctx.path)) return
        // Within a session the library itself counts no wrong codes.
        const session = await getSessionFromCtx(ctx)
        if (session && !(await mayTry(database, `code ${session.user.id}`))) throw new APIError('TOO_MANY_REQUESTS', { code: 'tooMany', message: 'Too many wrong codes' })
      }),
      after: createAuthMiddleware(async (ctx) => {
        if (!VERIFYING.has(ctx.path) || ctx.context.returned instanceof Error) return
        const token = ctx.context.newSession?.session.token ?? (await getSessionFromCtx(ctx))?.session.token
        if (token !== undefined) await passSecondFactor(database, token)
      }),
    },
    databaseHooks: {
      session: {
        create: {
          before: async (session, ctx) => {
            const hasPassed = VERIFYING.has(ctx?.path ?? '') || (ctx?.path === '/change-password' && ctx.context.session?.session.secondFactor === true)
            // Whoever asks not to be remembered would get a whole day.
            const expiresAt = new Date(Math.min(session.expiresAt.getTime(), Date.now() + A_DAY_AT_THE_COUNTER * 1000))
            return { data: { ...session, expiresAt, secondFactor: hasPassed } }
          },
        },
      },
    },
    plugins: [
      twoFactor({ issuer: 'まちの窓口', trustDeviceMaxAge: 1 }),
      ...(oidc
        ? [genericOAuth({
            config: [{
              providerId: 'oidc', discoveryUrl: `${oidc.issuer.replace(/\/$/, '')}/.well-known/openid-configuration`, requireIdTokenVerification: true,
              clientId: oidc.clientId, clientSecret: oidc.clientSecret, scopes: ['openid', 'email', 'profile'], disableSignUp: true, disableImplicitSignUp: true,
            }],
          })]
        : []),
    ],
  })
}
