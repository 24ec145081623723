import { readdir } from 'node:fs/promises'
import { DrizzleQueryError, sql } from 'drizzle-orm'
import { type Context, Hono } from 'hono'
import { PAGES } from '../domain/pages.ts'
import { createApi } from './api.ts'
import { DEFAULT_ROOM, makeBookingServices } from './bookings/booking-services.ts'
import type { Database } from './database/open-database.ts'
import { createFeedRoutes, createOpenDataRoutes } from './feeds/feed-routes.ts'
import { createFileStore, type StoredFile } from './file-store.ts'
import { createPackReader, neverNone, NoPacksError } from './pack-reader.ts'
import { problem } from './problem.ts'
import { rememberFor } from './remember.ts'
import { type LogLine, logRequests } from './request-log.ts'
import { contentSecurityPolicy, securityHeaders } from './security-headers.ts'
import type { Keyring } from './secrets/keyring.ts'
import { sendFile } from './send-file.ts'
import type { OidcOptions } from './staff/sign-in-options.ts'
import { makeStaffServices } from './staff/staff-services.ts'

const FOREVER = 'public, max-age=31536000, immutable'
const ASK_EACH_TIME = 'no-cache'
const A_SECOND = 1_000
/** What `pg` says when every connection was in use for too long. */
const POOL_IS_FULL = 'timeout exceeded when trying to connect'

export interface AppOptions {
  /** The built app. */
  dist: string
  /** The compiled packs, served from where they are built: new data needs no new app. */
  packs: string
  database: Database
  keys: Keyring
  /** Whether a proxy of our own stands in front and says who asks. */
  isBehindProxy?: boolean
  /** Where video consultations are held; see `BookingOptions`. */
  room?: string
  /** Whether mails can be sent. */
  hasMail?: boolean
  /** Whether a booking must come with some work done by the phone. */
  proofOfWork?: boolean
  clock?: () => number
  /** Where the app is reached, when that is fixed: `https://…`. Otherwise it is what each request says. */
  origin?: string | null
  /** A provider by which the staff may sign in, besides their passwords. */
  oidc?: OidcOptions | null
  log: (line: LogLine) => void
}

/** The whole site on one port: the app's files, the packs and the API. */
export function createApp({ dist, packs, database, keys, isBehindProxy = false, room = DEFAULT_ROOM, hasMail = false, proofOfWork = true, clock = Date.now, origin = null, oidc = null, log }: AppOptions): Hono {
  const app = new Hono()
  const appFile = createFileStore(dist)
  const packFile = createFileStore(packs)
  const policies = new WeakMap<StoredFile, string>()

  app.use(logRequests(log))
  app.use(securityHeaders(rememberFor(A_SECOND, policy)))
  app.onError((error, c) => {
    // A failed query would print its values, and PostgreSQL's own error some of the row.
    const fault = error instanceof DrizzleQueryError ? error.cause : error
    console.error(fault?.stack)
    return problem(c, fault?.message === POOL_IS_FULL || error instanceof NoPacksError ? 'notReady' : 'internal')
  })

  const readPacks = createPackReader(packs)
  const somePacks = neverNone(readPacks)
  const hasDistrict = async (id: string) => (await somePacks()).some(({ core }) => core.districts.some((district) => district.id === id))
  const bookings = makeBookingServices({ database, keys, readPacks, room, hasMail, clock })
  const staff = makeStaffServices({ database, keys, bookings, readPacks, oidc, isBehindProxy, originOf })
  app.route('/api', createApi({ isReady, hasDistrict, database, keys, isBehindProxy, bookings, proofOfWork, staff }))

  app.on(['POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'], '*', (c) => {
    c.header('Allow', 'GET, HEAD')
    return problem(c, 'methodNotAllowed')
  })

  app.route('/feeds', createFeedRoutes({ readPacks, originOf }))
  app.route('/open-data', createOpenDataRoutes({ readPacks }))
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

  function originOf(c: Context) {
    if (origin !== null) return origin
    const url = new URL(c.req.url)
    if (isBehindProxy && c.req.header('X-Forwarded-Proto') === 'https') url.protocol = 'https:'
    return url.origin
  }
  async function isReady() {
    const hasPack = (await readdir(packs).catch(() => [])).some((name) => name.endsWith('.json'))
    if (!hasPack || (await appFile('/index.html')) === null) return false
    return database.execute(sql`select 1`).then(() => true, () => false)
  }
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
