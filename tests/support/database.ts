import { randomBytes } from 'node:crypto'
import { join } from 'node:path'
import pg from 'pg'
import { type Cluster, joinCluster } from '../../src/server/database/cluster.ts'
import { openDatabase, type OpenDatabase } from '../../src/server/database/open-database.ts'
import { makeKeyring } from '../../src/server/secrets/keyring.ts'

const TEST_CLUSTER = join(import.meta.dirname, '../../.cache/test-database')

/** The PostgreSQL of `TEST_DATABASE_URL`, whose user may create databases, or one of our own. */
export async function joinTestCluster(): Promise<Cluster> {
  const { TEST_DATABASE_URL: url } = process.env
  return url ? { url, leave: async () => {} } : joinCluster(TEST_CLUSTER)
}

export interface TestDatabase extends OpenDatabase {
  url: string
}

/** An empty database of its own, with the newest schema, on a real PostgreSQL; dropped when closed. */
export async function openTestDatabase(): Promise<TestDatabase> {
  const cluster = await joinTestCluster()
  const name = `test_${randomBytes(6).toString('hex')}`
  await run(cluster.url, `create database ${name}`)
  const url = cluster.url.replace(/[^/?]+(\?.*)?$/, (_all, query: string | undefined) => name + (query ?? ''))
  const { database, close } = await openDatabase('', url)
  return {
    url,
    database,
    async close() {
      await close()
      await run(cluster.url, `drop database ${name} with (force)`)
      await cluster.leave()
    },
  }
}

async function run(url: string, statement: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  await client.query(statement)
  await client.end()
}

export const testKeys = makeKeyring([Buffer.alloc(32, 1)])
