import { once } from 'node:events'
import { type AddressInfo, createServer, type Socket } from 'node:net'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { openBookingSite } from '../support/bookings.ts'
import { startServerProcess } from '../support/server-process.ts'

vi.setConfig({ testTimeout: 120_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
const sockets: Socket[] = []
const silent = createServer((socket) => sockets.push(socket.on('error', () => {})))
beforeAll(async () => {
  site = await openBookingSite({ hasMail: true })
  silent.listen(0, '127.0.0.1')
  await once(silent, 'listening')
})
afterAll(async () => {
  for (const socket of sockets) socket.destroy()
  silent.close()
  await site.close()
})

test('a mail server that says nothing does not keep a server from stopping', async () => {
  await site.book({ contact: { kind: 'email', value: 'hanako@example.jp' } })
  await site.store.database.$client.query('update mail_queue set due_at = now()')
  const called = once(silent, 'connection')
  const server = await startServerProcess({
    DATABASE_URL: site.store.url, MADOGUCHI_KEY: Buffer.alloc(32, 1).toString('base64'), SMTP_URL: `smtp://127.0.0.1:${(silent.address() as AddressInfo).port}`, MAIL_FROM: 'madoguchi@ward.example',
  })
  await called
  const start = performance.now()
  await server.end('SIGTERM')
  expect(performance.now() - start).toBeLessThan(9_000)
  expect((await site.store.database.$client.query('select sent_at from mail_queue where kind = $1', ['booked'])).rows).toEqual([{ sent_at: null }])
})
