import { spawn } from 'node:child_process'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { expect, test } from 'vitest'
import { openTestDatabase } from '../support/database.ts'

const ROOT = join(import.meta.dirname, '../..')

test('the server says where it is, answers there, and stops when told to', async () => {
  const store = await openTestDatabase()
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], { cwd: ROOT, env: { ...process.env, PORT: '0', DATABASE_URL: store.url } })
  const lines = createInterface(server.stdout)[Symbol.asyncIterator]()
  const url = /http:\/\/localhost:\d+$/.exec((await lines.next()).value ?? '')?.[0] ?? ''
  expect(await (await fetch(`${url}/api/v1/health`)).json()).toEqual({ status: 'ok' })
  expect(JSON.parse((await lines.next()).value ?? '')).toMatchObject({ method: 'GET', route: '/api/v1/health', status: 200 })
  const ended = new Promise((resolve) => server.once('exit', resolve))
  server.kill('SIGTERM')
  expect(await ended).toBe(0)
  await store.close()
}, 20_000)
