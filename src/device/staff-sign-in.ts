import * as v from 'valibot'
import { type Answer, ask, send } from './staff-answer.ts'

const AUTH = '/api/staff/auth'

const SignedIn = v.object({ twoFactorRedirect: v.optional(v.boolean()) })
const Enrolment = v.object({ totpURI: v.string(), backupCodes: v.array(v.string()) })
export type Enrolment = v.InferOutput<typeof Enrolment>

/** What the sign-in library calls a fault, in our words. */
const CODES: Record<string, string> = {
  INVALID_EMAIL_OR_PASSWORD: 'wrongPassword', INVALID_PASSWORD: 'wrongPassword', INVALID_EMAIL: 'wrongPassword', INVALID_CODE: 'wrongCode', INVALID_BACKUP_CODE: 'wrongCode',
  TOTP_NOT_ENABLED: 'notEnrolled', BACKUP_CODES_NOT_ENABLED: 'notEnrolled', TWO_FACTOR_NOT_ENABLED: 'notEnrolled', INVALID_TWO_FACTOR_COOKIE: 'codeExpired', TOO_MANY_ATTEMPTS_REQUEST_NEW_CODE: 'tooMany', ACCOUNT_TEMPORARILY_LOCKED: 'tooMany', PASSWORD_TOO_SHORT: 'weakPassword', PASSWORD_TOO_LONG: 'weakPassword',
}

async function post<S extends v.GenericSchema>(schema: S, path: string, body: unknown): Promise<Answer<v.InferOutput<S>>> {
  const response = await send('POST', `${AUTH}${path}`, body)
  if (response === null) return { ok: false, code: 'unreachable' }
  const json: unknown = await response.json().catch(() => null)
  if (response.status === 429) return { ok: false, code: 'tooMany' }
  if (!response.ok) {
    const fault = v.safeParse(v.object({ code: v.string() }), json)
    return { ok: false, code: fault.success ? CODES[fault.output.code] ?? fault.output.code : response.status === 401 ? 'signIn' : 'internal' }
  }
  const parsed = v.safeParse(schema, json)
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, code: 'internal' }
}

/** Whether the municipality's own sign-in can be used as well. */
export const fetchSignInWays = () => ask(v.object({ oidc: v.boolean() }), 'GET', `${AUTH}/options`)

export const signIn = (email: string, password: string) => post(SignedIn, '/sign-in/email', { email, password })
export const verifyTotp = (code: string) => post(v.unknown(), '/two-factor/verify-totp', { code })
export const verifyBackupCode = (code: string) => post(v.unknown(), '/two-factor/verify-backup-code', { code })
export const enrol = (password: string) => post(Enrolment, '/two-factor/enable', { password })
export const signOut = () => post(v.unknown(), '/sign-out', {})
export const changePassword = (currentPassword: string, newPassword: string) => post(v.unknown(), '/change-password', { currentPassword, newPassword, revokeOtherSessions: true })

/** Leads to the municipality's own sign-in; resolves with the address to go to. */
export const startOidc = () => post(v.object({ url: v.string() }), '/sign-in/oauth2', {})
