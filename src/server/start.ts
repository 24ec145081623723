import { join } from 'node:path'
import { serve } from '@hono/node-server'
import { createApp } from './app.ts'

const root = join(import.meta.dirname, '../..')
const port = Number(process.env.PORT ?? 3000)
const app = createApp({
  dist: join(root, 'dist'),
  packs: join(root, 'public/packs'),
  log: (line) => console.log(JSON.stringify(line)),
})

const server = serve({ fetch: app.fetch, port, serverOptions: { requestTimeout: 15_000, headersTimeout: 10_000, maxHeaderSize: 16_384 } }, (address) => {
  console.log(`まちの窓口 http://localhost:${address.port}`)
})

function stop() {
  server.close(() => process.exit(0))
  // Whoever still downloads gets a few seconds to finish.
  setTimeout(() => process.exit(0), 5_000).unref()
  if ('closeIdleConnections' in server) server.closeIdleConnections()
}
process.once('SIGTERM', stop)
process.once('SIGINT', stop)
