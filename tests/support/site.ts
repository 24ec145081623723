import { cp, mkdtemp, rm } from 'node:fs/promises'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { test as base } from '@playwright/test'
import { createApp } from '../../src/server/app.ts'
import { openTestDatabase, type TestDatabase, testKeys } from './database.ts'

const ROOT = join(import.meta.dirname, '../..')
const BUILT = { dist: join(ROOT, 'dist'), packs: join(ROOT, 'public/packs') }

interface Site {
  url: string
  dist: string
  packs: string
  database: TestDatabase
  /** What the server's own log says. */
  log: string[]
  /** Everything that reached the server: method, URL, headers and body. */
  heard: string[]
  stop: () => Promise<void>
}

async function startSite(folders: { dist: string; packs: string }): Promise<Site> {
  const log: string[] = []
  const heard: string[] = []
  const database = await openTestDatabase()
  const app = createApp({ ...folders, database: database.database, keys: testKeys, log: (line) => log.push(JSON.stringify(line)) })
  const listen: typeof app.fetch = async (request, env) => {
    const headers = JSON.stringify(Object.fromEntries(request.headers))
    heard.push(`${request.method} ${request.url} ${headers} ${await request.clone().text()}`)
    return app.fetch(request, env)
  }
  const server = serve({ fetch: listen, port: 0, hostname: '127.0.0.1' })
  await new Promise((resolve) => server.once('listening', resolve))
  const { port } = server.address() as AddressInfo
  let stopping: Promise<void> | null = null
  const close = async () => {
    if ('closeAllConnections' in server) server.closeAllConnections()
    await new Promise((resolve) => server.close(resolve))
    await database.close()
  }
  const stop = () => (stopping ??= close())
  return { url: `http://localhost:${port}`, database, log, heard, stop, ...folders }
}

/** `site` is the built app on the real server, shared by a worker's tests; `ownSite` is a copy that a test may change. */
export const test = base.extend<{ ownSite: Site }, { site: Site }>({
  site: [
    // eslint-disable-next-line no-empty-pattern -- Playwright reads the fixture's needs from this pattern.
    async ({}, use) => {
      const site = await startSite(BUILT)
      await use(site)
      await site.stop()
    },
    { scope: 'worker' },
  ],
  // eslint-disable-next-line no-empty-pattern -- as above.
  ownSite: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'madoguchi-site-'))
    const copy = { dist: join(folder, 'dist'), packs: join(folder, 'packs') }
    await cp(BUILT.dist, copy.dist, { recursive: true })
    await cp(BUILT.packs, copy.packs, { recursive: true })
    const site = await startSite(copy)
    await use(site)
    await site.stop()
    await rm(folder, { recursive: true })
  },
  baseURL: async ({ site }, use) => use(site.url),
})
export { expect } from '@playwright/test'
