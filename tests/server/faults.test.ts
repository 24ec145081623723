import { mkdir, readFile, rm } from 'node:fs/promises'
import { join } from 'node:path'
import { setTimeout as sleep } from 'node:timers/promises'
import { afterAll, beforeAll, expect, test } from 'vitest'
import type { Booking, BookingView } from '../../src/domain/booking.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { dayOf } from '../../src/server/bookings/instants.ts'
import { openDatabase } from '../../src/server/database/open-database.ts'
import { makeBooking, talkTo } from '../support/bookings.ts'
import { startServerProcess } from '../support/server-process.ts'

/** `npm run test:faults` kills 200 times. */
const KILLS = Number(process.env.FAULT_KILLS ?? 4)
const FOLDER = join(import.meta.dirname, `../../.cache/faults-${process.pid}`)
const CLIENTS = 12
const DAYS = 20
const PLACES = 100

beforeAll(() => mkdir(FOLDER, { recursive: true }))
afterAll(() => rm(FOLDER, { recursive: true, force: true }))

const acknowledged = new Map<string, { booking: Booking; view: BookingView }>()
const unanswered = new Map<string, Booking>()
const dates = Array.from({ length: DAYS }, (_, i) => addDays(dayOf(Date.now()), i + 3))
const random = (most: number) => Math.floor(Math.random() * most)
const startOf = () => `${dates[random(DAYS)]}T${String(18 + random(5))}:${['00', '10', '20', '30', '40', '50'][random(6)]}:00+09:00`

/** Sends what was never answered again, and new requests, until the server is gone. */
async function load(url: string, isOver: () => boolean) {
  const phone = talkTo({ request: (path, init) => fetch(url + path, init) })
  while (!isOver()) {
    const again = random(3) === 0 ? unanswered.values().next().value : undefined
    if (again) unanswered.delete(again.id)
    const booking = again ?? makeBooking({ wishes: [...new Set([startOf(), startOf()])] })
    try {
      const response = await phone.put(booking)
      const view = (await response.json()) as BookingView
      if (response.ok) acknowledged.set(booking.id, { booking, view })
    } catch {
      unanswered.set(booking.id, booking)
    }
  }
}
const postmaster = async () => Number((await readFile(join(FOLDER, 'postgres/postmaster.pid'), 'utf8')).split('\n')[0])

async function withRows<T>(run: (query: (text: string) => Promise<Record<string, unknown>[]>) => Promise<T>): Promise<T> {
  const { database, close } = await openDatabase(FOLDER, undefined)
  return run(async (text) => (await database.$client.query(text)).rows).finally(close)
}

test(`${KILLS} kills of the server and its database under load: what was acknowledged is kept, nothing is kept twice, every start is clean`, async () => {
  await withRows((query) => query(`insert into schedule_changes (district_id, kind, mode, date, from_time, to_time, minutes, places, reason)
    select 'ikejiri', 'extra', 'video', day::date, '18:00', '23:00', 10, ${PLACES}, '' from unnest(array[${dates.map((date) => `'${date}'`).join()}]) day`))
  for (let kill = 0; kill < KILLS; kill += 1) {
    const { server, url, said, end } = await startServerProcess({ MADOGUCHI_DATA: FOLDER }).catch((cause: unknown) => {
      throw new Error(`after ${kill} kills`, { cause })
    })
    expect(said()).toBe('')
    let isOver = false
    const loads = Array.from({ length: CLIENTS }, () => load(url, () => isOver))
    await sleep(300 + random(400))
    const gone = kill % 2 === 0 ? [await postmaster()] : []
    for (const pid of gone) process.kill(pid, 'SIGKILL')
    isOver = true
    await end('SIGKILL')
    await Promise.all(loads)
    expect(server.signalCode).toBe('SIGKILL')
  }

  const { url, end } = await startServerProcess({ MADOGUCHI_DATA: FOLDER })
  const phone = talkTo({ request: (path, init) => fetch(url + path, init) })
  for (const { booking, view } of [...acknowledged.values()].slice(-50)) {
    const again = await phone.put(booking)
    expect([again.status, await again.json()]).toEqual([200, { ...view, asOf: expect.any(String) as string }])
  }
  await end('SIGTERM')

  await withRows(async (query) => {
    const kept = new Map((await query('select id, status, starts_at from bookings')).map((row) => [row.id, row]))
    const lost = [...acknowledged.values()].filter(({ view }) => (kept.get(view.id)?.starts_at as Date | undefined)?.getTime() !== Date.parse(view.startsAt ?? ''))
    expect(lost).toEqual([])
    expect(await query(`select slot.starts_at, taken from booking_slots slot left join bookings on bookings.starts_at = slot.starts_at and status = 'booked'
      group by slot.starts_at, taken having taken <> count(bookings.id) or taken > ${PLACES}`)).toEqual([])
  })
  console.log(`${acknowledged.size} bookings acknowledged over ${KILLS} kills, ${unanswered.size} never answered`)
  expect(acknowledged.size).toBeGreaterThan(KILLS * 5)
}, 20_000 + KILLS * 15_000)
