import { readdir } from 'node:fs/promises'
import { Hono } from 'hono'
import { createApi } from './api.ts'
import { createFileStore, type StoredFile } from './file-store.ts'
import { PAGES } from './pages.ts'
import { problem } from './problem.ts'
import { type LogLine, logRequests } from './request-log.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import { sendFile } from './send-file.ts'

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'

export interface AppOptions {
  /** The built app. */
  dist: string
  /** The compiled packs, served from where they are built: new data needs no new app. */
  packs: string
  log: (line: LogLine) => void
}

/** The whole site on one port: the app's files, the packs and the API. */
export function createApp({ dist, packs, log }: AppOptions): Hono {
  const app = new Hono()
  const appFile = createFileStore(dist)
  const packFile = createFileStore(packs)
  const policies = new WeakMap<StoredFile, string>()

  app.use(logRequests(log))
  app.use(securityHeaders(policy))
  app.onError((error, c) => {
    console.error(error)
    return problem(c, 'internal')
  })

  app.route('/api', createApi(async () => (await appFile('/index.html')) !== null && (await readdir(packs).catch(() => [])).some((name) => name.endsWith('.json'))))

  app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', (c) => {
    c.header('Allow', 'GET, HEAD')
    return problem(c, 'methodNotAllowed')
  })

  app.get('/packs/:file', async (c) => {
    const name = c.req.param('file')
    const file = await packFile(`/${name}`)
    return file ? sendFile(c, file, name.split('.').length > 2 ? FOREVER : ASK_EACH_TIME) : problem(c, 'notFound')
  })
  app.get('/assets/:file', async (c) => {
    const file = await appFile(`/assets/${c.req.param('file')}`)
    return file ? sendFile(c, file, FOREVER) : problem(c, 'notFound')
  })
  for (const page of PAGES) app.get(page, (c) => sendIndex(c, 200))
  app.get('*', async (c) => {
    const file = await appFile(c.req.path)
    return file ? sendFile(c, file, ASK_EACH_TIME) : sendIndex(c, 404)
  })

  async function policy() {
    const index = await appFile('/index.html')
    const known = index && policies.get(index)
    if (known) return known
    const worked = contentSecurityPolicy(index ? new TextDecoder().decode(index.bodies.identity) : '')
    if (index) policies.set(index, worked)
    return worked
  }
  async function sendIndex(c: Parameters<typeof sendFile>[0], status: 200 | 404) {
    const index = await appFile('/index.html')
    return index ? sendFile(c, index, ASK_EACH_TIME, status) : problem(c, 'notReady')
  }
  return app
}
