import pg from 'pg'
import { joinTestCluster } from './database.ts'

/** Holds the tests' PostgreSQL for a whole run, so that no file waits for it or stops it under another. */
export default async function holdCluster(): Promise<() => Promise<void>> {
  const cluster = await joinTestCluster()
  await dropLeftovers(cluster.url)
  return cluster.leave
}

/** Databases of runs that were cut off; left alone while another run is at work. */
async function dropLeftovers(url: string) {
  const client = new pg.Client({ connectionString: url })
  await client.connect()
  const { rows } = await client.query<{ datname: string }>(
    "select datname from pg_database where datname like 'test!_%' escape '!' and (select count(*) from pg_stat_activity where backend_type = 'client backend') = 2",
  )
  for (const { datname } of rows) await client.query(`drop database ${datname}`)
  await client.end()
}
