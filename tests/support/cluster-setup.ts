import { TEST_CLUSTER } from './database.ts'
import { joinCluster } from '../../src/server/database/cluster.ts'

/** Holds the tests' PostgreSQL for a whole run, so that no file waits for it or stops it under another. */
export default async function holdCluster(): Promise<() => Promise<void>> {
  const cluster = await joinCluster(TEST_CLUSTER)
  return cluster.leave
}
