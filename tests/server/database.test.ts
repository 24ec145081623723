import { type ChildProcess, spawn } from 'node:child_process'
import { mkdir, readFile, rm, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { openDatabase } from '../../src/server/database/open-database.ts'
import { readOffers } from '../../src/server/offers/keep-offers.ts'
import { loadKeyring } from '../../src/server/secrets/keyring.ts'
import { makeOffer } from '../support/offers.ts'

const ROOT = join(import.meta.dirname, '../..')
const FOLDER = join(ROOT, `.cache/killed-${process.pid}`)
const ENV = { ...process.env, PORT: '0', MADOGUCHI_DATA: FOLDER, DATABASE_URL: '' }

beforeAll(() => mkdir(FOLDER, { recursive: true }))
afterAll(() => rm(FOLDER, { recursive: true, force: true }))

async function startServer(): Promise<{ server: ChildProcess; url: string }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], { cwd: ROOT, env: ENV, stdio: ['ignore', 'pipe', 'inherit'] })
  for await (const line of createInterface(server.stdout)) {
    const url = /http:\/\/localhost:\d+$/.exec(line)?.[0]
    if (url) return { server, url }
  }
  throw new Error('the server ended')
}
const postmaster = async () => Number((await readFile(join(FOLDER, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])
const ended = (server: ChildProcess) => new Promise((resolve) => server.once('exit', resolve))

test('server and database killed again and again: every acknowledged offer is kept', async () => {
  const acknowledged: string[] = []
  for (const whatIsKilled of ['both', 'server', 'both']) {
    const { server, url } = await startServer()
    const sending = Array.from({ length: 40 }, async () => {
      const offer = makeOffer()
      const response = await fetch(`${url}/api/v1/offers/${offer.id}`, { method: 'PUT', headers: { 'Content-Type': 'application/json' }, body: JSON.stringify(offer) }).catch(() => null)
      if (response?.status === 201 && (await response.json().catch(() => null))) acknowledged.push(offer.id)
      if (acknowledged.length % 40 === 20) {
        if (whatIsKilled === 'both') process.kill(await postmaster(), 'SIGKILL')
        server.kill('SIGKILL')
      }
    })
    await Promise.all([...sending, ended(server)])
  }
  expect(acknowledged.length).toBeGreaterThanOrEqual(60)

  const { database, close } = await openDatabase(FOLDER, undefined)
  const kept = new Set((await readOffers(database, await loadKeyring(FOLDER, undefined), null)).map(({ id }) => id))
  expect(acknowledged.filter((id) => !kept.has(id))).toEqual([])
  await close()
  await expect(stat(join(FOLDER, 'postgres/postmaster.pid'))).rejects.toThrow('ENOENT')
}, 60_000)

test('the password of the database is for its owner alone', async () => {
  expect((await stat(join(FOLDER, 'database-password'))).mode & 0o777).toBe(0o600)
  expect((await stat(join(FOLDER, 'key'))).mode & 0o777).toBe(0o600)
})

test('a database that cannot be opened is said in one line, and the server ends', async () => {
  const server = spawn(process.execPath, ['--import', 'tsx', 'src/server/start.ts'], { cwd: ROOT, env: { ...ENV, DATABASE_URL: 'postgres://nobody@127.0.0.1:1/none' } })
  let said = ''
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()))
  expect(await ended(server)).toBe(1)
  expect(said.trim().split('\n')).toEqual([expect.stringMatching(/^The database cannot be opened\./)])
}, 20_000)

test('the coordinator’s command lists and exports beside a running server', async () => {
  const { server, url } = await startServer()
  const run = (...args: string[]) => new Promise<string>((resolve) => {
    const command = spawn(process.execPath, ['--import', 'tsx', 'src/server/offers/cli.ts', ...args], { cwd: ROOT, env: ENV })
    let text = ''
    command.stdout.on('data', (chunk: Buffer) => (text += chunk.toString()))
    command.once('close', () => resolve(text))
  })
  const [list, csv, none] = [await run('list', 'ikejiri'), await run('export', 'all'), await run('export', 'kyodo')]
  expect(list).toMatch(/\t[2-9A-Z]{9}\tikejiri\thelp/)
  expect(list).not.toContain('花子')
  expect(csv).toContain('世田谷 花子')
  expect(none.trim().split('\n')).toHaveLength(1)
  expect((await fetch(`${url}/api/v1/ready`)).status).not.toBe(500)
  const end = ended(server)
  server.kill('SIGTERM')
  expect(await end).toBe(0)
}, 30_000)
