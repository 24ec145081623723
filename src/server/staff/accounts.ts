import { randomInt, randomUUID } from 'node:crypto'
import { eq } from 'drizzle-orm'
import { hashPassword } from 'better-auth/crypto'
import type { StaffRole } from '../../domain/staff.ts'
import type { Database } from '../database/open-database.ts'
import { staffAccounts, staffSessions, staffTwoFactors, staffUsers } from '../database/staff-schema.ts'

const SIGNS = 'abcdefghijkmnpqrstuvwxyz23456789'
const GROUPS = 5
const GROUP = 4

export interface NewAccount {
  email: string
  name: string
  role: StaffRole
  scopeId: string | null
}
export type Account = NewAccount & { hasSecondFactor: boolean }

/** 100 random bits that can be read out and typed. */
function makePassword(): string {
  const group = () => Array.from({ length: GROUP }, () => SIGNS[randomInt(SIGNS.length)]).join('')
  return Array.from({ length: GROUPS }, group).join('-')
}

/** Makes an account; its password is told once and kept as a hash. Null when the address has one already. */
export async function addAccount(database: Database, { email, name, role, scopeId }: NewAccount): Promise<{ password: string } | null> {
  const id = randomUUID()
  const password = makePassword()
  const hash = await hashPassword(password)
  return database.transaction(async (step) => {
    const made = await step.insert(staffUsers).values({ id, email: email.toLowerCase(), name, role, scopeId }).onConflictDoNothing().returning({ id: staffUsers.id })
    if (made.length === 0) return null
    await step.insert(staffAccounts).values({ id: randomUUID(), accountId: id, providerId: 'credential', userId: id, password: hash })
    return { password }
  })
}

export async function listAccounts(database: Database): Promise<Account[]> {
  const rows = await database.select().from(staffUsers).orderBy(staffUsers.email)
  return rows.map(({ email, name, role, scopeId, twoFactorEnabled }) => ({ email, name, role: role as StaffRole, scopeId, hasSecondFactor: twoFactorEnabled === true }))
}

/** Takes an account away, and with it every session; what the person saw stays written down. */
export async function removeAccount(database: Database, email: string): Promise<boolean> {
  return (await database.delete(staffUsers).where(eq(staffUsers.email, email.toLowerCase())).returning({ id: staffUsers.id })).length > 0
}

/** Gives an account a new password and lets a new second factor be set up; whoever is signed in with it is signed out. */
export async function resetAccount(database: Database, email: string): Promise<{ password: string } | null> {
  const password = makePassword()
  const hash = await hashPassword(password)
  return database.transaction(async (step) => {
    const [user] = await step.update(staffUsers).set({ twoFactorEnabled: false, updatedAt: new Date() }).where(eq(staffUsers.email, email.toLowerCase())).returning({ id: staffUsers.id })
    if (!user) return null
    await step.delete(staffTwoFactors).where(eq(staffTwoFactors.userId, user.id))
    await step.delete(staffSessions).where(eq(staffSessions.userId, user.id))
    await step.delete(staffAccounts).where(eq(staffAccounts.userId, user.id))
    await step.insert(staffAccounts).values({ id: randomUUID(), accountId: user.id, providerId: 'credential', userId: user.id, password: hash })
    return { password }
  })
}
