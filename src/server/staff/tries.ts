import { sql } from 'drizzle-orm'
import type { Database } from '../database/open-database.ts'

const MOST = 10
const FIFTEEN_MINUTES = 15 * 60 * 1000

/** Counts a try to get in, in the database, for all servers together; false once there were too many within a quarter of an hour. */
export async function mayTry(database: Database, name: string, most = MOST): Promise<boolean> {
  const now = Date.now()
  const { rows } = await database.execute<{ count: number }>(sql`
    insert into staff_rate_limits as limits (id, key, count, last_request) values (${name}, ${name}, 1, ${now})
    on conflict (key) do update set
      count = case when limits.last_request < ${now - FIFTEEN_MINUTES} then 1 else limits.count + 1 end,
      last_request = case when limits.last_request < ${now - FIFTEEN_MINUTES} then ${now} else limits.last_request end
    returning count`)
  return (rows[0]?.count ?? 0) <= most
}

export async function forgetTries(database: Database, name: string): Promise<void> {
  await database.execute(sql`delete from staff_rate_limits where key = ${name}`)
}
