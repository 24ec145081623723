import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'
import { DEFAULT_ROOM, makeBookingServices } from './bookings/booking-services.ts'
import { openDatabase } from './database/open-database.ts'
import { startJobs } from './jobs.ts'
import { createLineLog } from './log-lines.ts'
import { mailOf } from './mail/mail-options.ts'
import { createPackReader } from './pack-reader.ts'
import { loadKeyring } from './secrets/keyring.ts'
import { oidcOf } from './staff/sign-in-options.ts'

const LONGEST_CLOSE_MS = 5_000
const root = join(import.meta.dirname, '../..')
const { PORT = '3000', MADOGUCHI_DATA = join(root, 'data'), MADOGUCHI_KEY, DATABASE_URL, BEHIND_PROXY, MADOGUCHI_ROOM: room = DEFAULT_ROOM, MADOGUCHI_PROOF_OF_WORK, MADOGUCHI_ORIGIN } = process.env
const packs = join(root, 'public/packs')
const origin = MADOGUCHI_ORIGIN ? new URL(MADOGUCHI_ORIGIN).origin : null
const mail = mailOf(process.env)
const { log, flush } = createLineLog((text) => process.stdout.write(text))

const { database, close } = await openDatabase(MADOGUCHI_DATA, DATABASE_URL).catch((error: unknown) => {
  console.error(`The database cannot be opened. ${error instanceof Error ? error.message : String(error)}`)
  process.exit(1)
})
const keys = await loadKeyring(MADOGUCHI_DATA, MADOGUCHI_KEY)
const app = createApp({
  dist: join(root, 'dist'),
  packs,
  database,
  keys,
  room,
  origin,
  oidc: oidcOf(process.env),
  hasMail: mail !== null,
  proofOfWork: MADOGUCHI_PROOF_OF_WORK !== 'off',
  isBehindProxy: BEHIND_PROXY === '1',
  log,
})

const bookings = makeBookingServices({ database, keys, readPacks: createPackReader(packs), room, hasMail: mail !== null, clock: Date.now })
startJobs(bookings, mail && { bookings, mail, origin, log })

const server = serve({ fetch: app.fetch, port: Number(PORT), serverOptions: { requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16_384 } }, (address) => {
  console.log(`まちの窓口 http://localhost:${address.port}`)
})
server.on('error', (error) => {
  console.error(error.message)
  void end(1)
})

let isStopping = false
function stop() {
  if (isStopping) return
  isStopping = true
  server.close(() => void end(0))
  // Whoever still downloads gets a few seconds to finish.
  setTimeout(() => void end(0), 5_000).unref()
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}
process.on('SIGTERM', stop)
process.on('SIGINT', stop)

let isEnding = false
async function end(code: number) {
  if (isEnding) return
  isEnding = true
  // A mail server that does not answer must not keep the process: what was not sent is sent by the next.
  await Promise.race([close().catch((error: unknown) => console.error(error)), sleep(LONGEST_CLOSE_MS)])
  flush()
  process.exit(code)
}
