import { eq } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'
import { staffSessions } from '../database/staff-schema.ts'

/** Marks a session in which the second factor was shown; nothing of residents is told to any other. */
export async function passSecondFactor(database: Database, token: string): Promise<void> {
  await database.update(staffSessions).set({ secondFactor: true }).where(eq(staffSessions.token, token))
}
