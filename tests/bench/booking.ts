import { execFile } from 'node:child_process'
import { randomUUID } from 'node:crypto'
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises'
import { connect } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { promisify } from 'node:util'
import pg from 'pg'
import { addDays } from '../../src/domain/calendar.ts'
import { dayOf } from '../../src/server/bookings/instants.ts'
import { openTestDatabase } from '../support/database.ts'
import { makeBooking } from '../support/bookings.ts'
import { startServerProcess } from '../support/server-process.ts'
import { percentile, print } from './figures.ts'

const SECONDS = 8
const WARM_UP = 3
const CLIENTS = 32
const DAYS = 20
const PLACES = 30_000
const SLOTS_A_DAY = 30
const execute = promisify(execFile)

const dates = Array.from({ length: DAYS }, (_, i) => addDays(dayOf(Date.now()), i + 3))
const slots = dates.flatMap((date) => Array.from({ length: SLOTS_A_DAY }, (_, i) => `${date}T${String(18 + Math.floor(i / 6))}:${(i % 6) * 10 || '00'}:00+09:00`))

/** Bookings by phones that each keep one connection and send the next as soon as they have the answer; milliseconds of each. */
async function book(url: string, seconds: number): Promise<number[]> {
  const { hostname, port } = new URL(url)
  const until = performance.now() + seconds * 1000
  const times: number[] = []
  let sent = 0
  const phone = () => new Promise<void>((resolve, reject) => {
    const socket = connect(Number(port), hostname)
    let begun = 0
    let answer = ''
    const send = () => {
      if (performance.now() > until) {
        socket.end(resolve)
        return
      }
      const booking = makeBooking({ id: randomUUID(), secret: randomUUID(), wishes: [slots[sent % slots.length] ?? ''], note: '介護のことで相談したいです。' })
      const body = JSON.stringify(booking)
      const client = `10.${(sent >> 16) & 255}.${(sent >> 8) & 255}.${sent & 255}`
      sent += 1
      begun = performance.now()
      answer = ''
      socket.write(`PUT /api/v1/bookings/${booking.id} HTTP/1.1\r\nHost: localhost\r\nX-Forwarded-For: ${client}\r\nContent-Type: application/json\r\nContent-Length: ${Buffer.byteLength(body)}\r\n\r\n${body}`)
    }
    socket.setNoDelay(true).setEncoding('latin1').on('error', reject).on('connect', send).on('data', (text: string) => {
      answer += text
      const head = answer.indexOf('\r\n\r\n')
      if (head < 0 || answer.length < head + 4 + Number(/content-length: (\d+)/i.exec(answer)?.[1])) return
      if (!answer.startsWith('HTTP/1.1 201')) return reject(new Error(answer))
      times.push(performance.now() - begun)
      send()
    })
  })
  await Promise.all(Array.from({ length: CLIENTS }, phone))
  return times
}

/** The same call by itself, over and over, with new ids. */
const CALL = (place: string) => `select outcome from book(now(), gen_random_uuid(), 'ikejiri', 'video', 0, array[timestamptz '${dates[0]}T00:00:00+09:00' + ${place} * interval '1 hour'], array[10], array[${PLACES}], array[now()], false, null, now(), 'aaaaaaaaaaaa',
  decode(repeat('5a', 340), 'hex'), sha256('x'), 0, sha256(gen_random_uuid()::text::bytea), sha256('y'), false)`

async function findPgbench(): Promise<string | null> {
  const folder = '/usr/lib/postgresql'
  const versions = (await readdir(folder).catch(() => [])).map((version) => join(folder, version, 'bin/pgbench'))
  for (const program of [...versions.toReversed(), 'pgbench']) if (await execute(program, ['--version']).catch(() => null)) return program
  return null
}

/** Transactions a second of pgbench, or of a bare loop over `pg` where there is none. */
async function timePeer(url: string, clients: number): Promise<number> {
  const pgbench = await findPgbench()
  if (pgbench === null) return timeLoop(url, clients)
  const folder = await mkdtemp(join(tmpdir(), 'madoguchi-bench-'))
  await writeFile(join(folder, 'book.sql'), `\\set place random(0, ${slots.length - 1})\n${CALL(':place').replaceAll('\n', ' ')};\n`)
  const { stdout } = await execute(pgbench, ['-n', '-M', 'prepared', '-c', String(clients), '-j', '2', '-T', String(SECONDS), '-f', join(folder, 'book.sql'), url], { env: { ...process.env, PGOPTIONS: '' } })
  await rm(folder, { recursive: true })
  return Number(/tps = ([\d.]+)/.exec(stdout)?.[1])
}

async function timeLoop(url: string, clients: number): Promise<number> {
  const pool = new pg.Pool({ connectionString: url, max: clients })
  const until = performance.now() + SECONDS * 1000
  let many = 0
  await Promise.all(Array.from({ length: clients }, async () => {
    for (; performance.now() < until; many += 1) await pool.query({ name: 'peer', text: CALL('$1::integer'), values: [many % slots.length] })
  }))
  await pool.end()
  return many / SECONDS
}

const memoryOf = async (pid: number | undefined): Promise<number> => Number((await execute('ps', ['-o', 'rss=', '-p', String(pid)])).stdout) / 1024

/** Bookings through the real server, against the same transaction straight into the same PostgreSQL; commits are durable in both. */
export async function run(): Promise<void> {
  const store = await openTestDatabase()
  const query = (text: string) => store.database.$client.query(text)
  await query(`insert into schedule_changes (district_id, kind, mode, date, from_time, to_time, minutes, places, reason)
    select 'ikejiri', 'extra', 'video', day::date, '18:00', '23:00', 10, ${PLACES}, '' from unnest(array[${dates.map((date) => `'${date}'`).join()}]) day`)
  const { server, url, end } = await startServerProcess({ DATABASE_URL: store.url })
  await book(url, WARM_UP)
  let memory = 0
  const watch = setInterval(() => void memoryOf(server.pid).then((now) => (memory = Math.max(memory, now))), 500)
  const times = await book(url, SECONDS)
  clearInterval(watch)
  await end('SIGTERM')
  await query('truncate bookings, booking_slots cascade')
  const peers = [await timePeer(store.url, 10), await timePeer(store.url, CLIENTS)]
  await store.close()
  const ours = times.length / SECONDS
  print('booking-clients', CLIENTS, 'clients')
  print('booking', ours, 'bookings/s')
  print('booking-median', percentile(times, 50), 'ms')
  print('booking-p99', percentile(times, 99), 'ms')
  print('booking-memory', memory, 'MiB')
  print('peer-10', peers[0] ?? NaN, 'transactions/s')
  print(`peer-${CLIENTS}`, peers[1] ?? NaN, 'transactions/s')
  print('booking-ratio', ours / Math.max(...peers), '×')
}
