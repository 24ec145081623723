import type { AddressInfo } from 'node:net'
import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from '../../src/server/app.ts'
import { openTestDatabase, type TestDatabase, testKeys } from './database.ts'

const ROOT = join(import.meta.dirname, '../..')
export const BUILT = { dist: join(ROOT, 'dist'), packs: join(ROOT, 'public/packs') }

export interface Site {
  url: string
  dist: string
  packs: string
  database: TestDatabase
  /** What the server's own log says. */
  log: string[]
  /** Everything that reached the server: method, URL, headers and body. */
  heard: string[]
  /** The server goes away; what is in the database stays. */
  pause: () => Promise<void>
  /** The server comes back at the same address. */
  resume: () => Promise<void>
  stop: () => Promise<void>
}

/** The built app on the real server, with a database of its own. */
export async function openSite(folders: { dist: string; packs: string } = BUILT): Promise<Site> {
  const log: string[] = []
  const heard: string[] = []
  const database = await openTestDatabase()
  const app = createApp({ ...folders, database: database.database, keys: testKeys, log: (line) => log.push(JSON.stringify(line)) })
  const hear: typeof app.fetch = async (request, env) => {
    const headers = JSON.stringify(Object.fromEntries(request.headers))
    heard.push(`${request.method} ${request.url} ${headers} ${await request.clone().text()}`)
    return app.fetch(request, env)
  }
  const listen = async (port: number) => {
    const server = serve({ fetch: hear, port, hostname: '127.0.0.1' })
    await new Promise((resolve) => server.once('listening', resolve))
    return server
  }
  let server: Awaited<ReturnType<typeof listen>> | null = await listen(0)
  const { port } = server.address() as AddressInfo
  const pause = async () => {
    const running = server
    server = null
    if (running === null) return
    const closed = new Promise((resolve) => running.close(resolve))
    if ('closeAllConnections' in running) running.closeAllConnections()
    await closed
  }
  const close = async () => {
    await pause()
    await database.close()
  }
  let stopping: Promise<void> | null = null
  return {
    url: `http://localhost:${port}`, database, log, heard, pause, ...folders,
    async resume() {
      server ??= await listen(port)
    },
    stop: () => (stopping ??= close()),
  }
}
