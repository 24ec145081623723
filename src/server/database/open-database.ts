import { join } from 'node:path'
import { sql } from 'drizzle-orm'
import { drizzle, type NodePgDatabase } from 'drizzle-orm/node-postgres'
import { migrate } from 'drizzle-orm/node-postgres/migrator'
import pg from 'pg'
import { joinCluster } from './cluster.ts'

const MIGRATIONS = join(import.meta.dirname, '../migrations')
/** Any number, the same for every server that shares a database. */
const MIGRATION_LOCK = 530_433

/** `$client` is for what must be one call, prepared once: booking. */
export type Database = NodePgDatabase & { $client: pg.Pool }

export interface OpenDatabase {
  database: Database
  close: () => Promise<void>
}

/** The database of `DATABASE_URL`, or our own in `folder`; brought to the newest schema. */
export async function openDatabase(folder: string, url: string | undefined): Promise<OpenDatabase> {
  const cluster = url ? null : await joinCluster(folder)
  const pool = new pg.Pool({ connectionString: cluster ? cluster.url : url, max: 10, connectionTimeoutMillis: 10_000, statement_timeout: 10_000, application_name: 'madoguchi' })
  // A connection lost while idle is replaced by the next request.
  pool.on('error', (error) => console.error(error.message))
  const close = async () => {
    await pool.end()
    await cluster?.leave()
  }
  try {
    await migrateUnderLock(pool)
  } catch (error) {
    await close()
    throw error
  }
  return { database: drizzle(pool), close }
}

/** Two servers that start at once must not both migrate. */
async function migrateUnderLock(pool: pg.Pool) {
  const client = await pool.connect()
  const database = drizzle(client)
  try {
    await database.execute(sql`select pg_advisory_lock(${MIGRATION_LOCK})`)
    await migrate(database, { migrationsFolder: MIGRATIONS })
  } finally {
    // Closing the connection frees the lock, whatever went wrong.
    client.release(true)
  }
}
