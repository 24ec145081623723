import type { Context, MiddlewareHandler } from 'hono'
import * as v from 'valibot'
import { type StaffMe, StaffRole } from '../../domain/staff.ts'
import { problem } from '../problem.ts'
import { districtsOf } from './scope.ts'
import type { StaffServices } from './staff-services.ts'

export type StaffEnv = { Variables: { me: StaffMe } }
export type StaffContext = Context<StaffEnv>

const Account = v.object({ id: v.string(), name: v.string(), email: v.string(), role: StaffRole, scopeId: v.optional(v.nullable(v.string()), null) })

/** Lets those pass who are signed in and have shown their second factor in this very session; asked of the database each time, so that whoever is removed is out at once. */
export function signedInOnly({ authFor, originOf, readPacks }: StaffServices): MiddlewareHandler<StaffEnv> {
  return async (c, next) => {
    if (!c.req.header('Cookie')?.includes('staff.session_token=')) return problem(c, 'signIn')
    const auth = await authFor(originOf(c))
    const found = await auth.api.getSession({ headers: c.req.raw.headers })
    if (!found) return problem(c, 'signIn')
    const { id, name, email, role, scopeId } = v.parse(Account, found.user)
    if (found.session.secondFactor !== true || found.user.twoFactorEnabled !== true) return problem(c, 'secondFactor')
    c.set('me', { id, name, email, role, scopeId, districts: districtsOf(role, scopeId, await readPacks()), secondFactor: true })
    return next()
  }
}

/** The districts asked for: the one named, if it is in sight, or all in sight; null when it is not. */
export function districtsAskedFor({ districts }: StaffMe, named: string | undefined): string[] | null {
  if (named === undefined) return districts
  return districts.includes(named) ? [named] : null
}
