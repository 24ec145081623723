import type { Context, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { type StaffMe, StaffRole } from '../../domain/staff.ts'
import { problem } from '../problem.ts'
import { districtsOf } from './scope.ts'
import type { StaffServices } from './staff-services.ts'

export type StaffEnv = { Variables: { me: StaffMe } }
export type StaffContext = Context<StaffEnv>

const Account = v.object({ id: v.string(), name: v.string(), email: v.string(), role: StaffRole, scopeId: v.optional(v.nullable(v.string()), null) })

export type SignInNeed = 'password' | 'enrolment' | 'code' | null

async function findSession({ authFor, originOf }: StaffServices, c: Context) {
  if (!c.req.header('Cookie')?.includes('staff.session_token=')) return null
  const auth = await authFor(originOf(c))
  return auth.api.getSession({ headers: c.req.raw.headers })
}

const hasPassed = ({ session, user }: { session: { secondFactor?: boolean | null | undefined }; user: { twoFactorEnabled?: boolean | null | undefined } }) =>
  session.secondFactor === true && user.twoFactorEnabled === true

/** What whoever asks has still to do before anything is shown. */
export async function needOf(services: StaffServices, c: Context): Promise<SignInNeed> {
  const found = await findSession(services, c)
  if (!found) return 'password'
  return hasPassed(found) ? null : found.user.twoFactorEnabled === true ? 'code' : 'enrolment'
}

/** Lets those pass who are signed in and have shown their second factor in this very session; asked of the database each time, so that whoever is removed is out at once. */
export function signedInOnly(services: StaffServices): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    const found = await findSession(services, c)
    if (!found) return problem(c, 'signIn')
    if (!hasPassed(found)) return problem(c, 'secondFactor')
    const { id, name, email, role, scopeId } = v.parse(Account, found.user)
    c.set('me', { id, name, email, role, scopeId, districts: districtsOf(role, scopeId, await services.readPacks()), secondFactor: true })
    return next()
  }
}

/** The districts asked for: the one named, if it is in sight, or all in sight; null when it is not. */
export function districtsAskedFor({ districts }: StaffMe, named: string | undefined): string[] | null {
  if (named === undefined) return districts
  return districts.includes(named) ? [named] : null
}
