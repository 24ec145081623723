import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BookingView } from '../../src/domain/booking.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { dayOf } from '../../src/server/bookings/instants.ts'
import { codeOf, hashCode } from '../../src/server/bookings/booking-secrets.ts'
import { openTestDatabase, testKeys } from '../support/database.ts'
import { LATER, LATEST, makeBooking, makeChange, openBookingSite, SLOT, talkTo } from '../support/bookings.ts'
import { startServerProcess } from '../support/server-process.ts'

const PLACES = 5
let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite({ places: PLACES })
})
afterAll(() => site.close())

const query = async (text: string, values: unknown[] = []) => (await site.store.database.$client.query(text, values)).rows
/** No slot holds more than it has places, and each count is that of its bookings. */
async function expectSoundSlots() {
  expect(await query(`select slot.starts_at, taken, count(bookings.id)::integer as booked from booking_slots slot
    left join bookings on bookings.district_id = slot.district_id and bookings.mode = slot.mode and bookings.starts_at = slot.starts_at and status in ('booked', 'offered')
    group by slot.district_id, slot.mode, slot.starts_at, taken having taken <> count(bookings.id) or taken > $1 or taken < 0`, [PLACES])).toEqual([])
}
const clear = () => query('truncate bookings, booking_slots, booking_holds, schedule_changes, schedule_revisions cascade')
const tally = (statuses: number[]) => Object.fromEntries([...new Set(statuses)].map((status) => [status, statuses.filter((one) => one === status).length]))

test('500 at once for a slot of 5: exactly 5', async () => {
  const statuses = (await Promise.all(Array.from({ length: 500 }, () => site.put(makeBooking())))).map(({ status }) => status)
  expect(tally(statuses)).toEqual({ 201: 5, 409: 495 })
  await expectSoundSlots()
}, 30_000)

test('one request 20 times at once is one booking with one answer', async () => {
  await clear()
  const booking = makeBooking()
  const answers = await Promise.all(Array.from({ length: 20 }, () => site.put(booking)))
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 1, 200: 19 })
  expect(new Set(await Promise.all(answers.map((answer) => answer.text()))).size).toBe(1)
  expect(await site.free()).toBe(PLACES - 1)
})

test('what arrives together is kept together, and what cannot be is kept all the same', async () => {
  await clear()
  const bookings = Array.from({ length: 40 }, (_, i) => makeBooking({ wishes: [[SLOT, LATER, LATEST][i % 3] ?? SLOT], ifFull: 'wait', contact: { kind: 'post', value: `${i}丁目` } }))
  expect(new Set((await Promise.all(bookings.map((booking) => site.put(booking)))).map(({ status }) => status))).toEqual(new Set([201]))
  const [{ transactions } = {}] = await query('select count(distinct xmin::text)::integer as transactions from bookings')
  expect(transactions).toBeLessThan(20)
  // A code that is in use already fails the transaction of all: then each is kept by itself, with a code of its own.
  const codeTaken = makeBooking({ wishes: ['2026-12-03T09:00:00+09:00'] })
  await query('update bookings set code_hash = $2 where id = $1', [bookings[0]?.id, hashCode(testKeys.newest, codeOf(testKeys.newest, codeTaken.id, 0))])
  const more = [...Array.from({ length: 20 }, () => makeBooking({ wishes: ['2026-12-04T09:00:00+09:00'], ifFull: 'wait' })), codeTaken]
  expect((await Promise.all(more.map((booking) => site.put(booking)))).map(({ status }) => status)).toEqual(more.map(() => 201))
  expect(await query('select code_try from bookings where id = $1', [codeTaken.id])).toEqual([{ code_try: 1 }])
})

test('wishes in any order never block each other, and no slot is overbooked', async () => {
  await clear()
  const orders = [[SLOT, LATER, LATEST], [LATEST, LATER, SLOT], [LATER, LATEST, SLOT]]
  const answers = await Promise.all(Array.from({ length: 120 }, (_, i) => site.put(makeBooking({ wishes: orders[i % 3] ?? [] }))))
  expect(tally(answers.map(({ status }) => status))).toEqual({ 201: 15, 409: 105 })
  await expectSoundSlots()
}, 30_000)

test('holds and bookings at once never take more than there is', async () => {
  await clear()
  const answers = await Promise.all(Array.from({ length: 60 }, (_, i) => (i % 2 === 0 ? site.hold(makeBooking().id) : site.put(makeBooking()))))
  expect(answers.filter(({ ok }) => ok)).toHaveLength(PLACES)
  await expectSoundSlots()
})

test('everything at once: bookings, changes, cancellations, withdrawals, waiting', async () => {
  await clear()
  const kept = await Promise.all(Array.from({ length: 12 }, (_, i) => site.book({ wishes: [[SLOT, LATER, LATEST][i % 3] ?? SLOT] })))
  await Promise.all(kept.flatMap(({ booking, view }, i) => [
    site.byCode(view.code).change([LATER, LATEST, SLOT][i % 3] ?? SLOT, 0),
    i % 3 === 0 ? site.byCode(view.code).cancel() : site.put(booking),
    i % 3 === 1 ? site.withdraw(booking.id, booking.secret) : site.put(booking),
    site.put(makeBooking({ wishes: [SLOT, LATEST], ifFull: 'wait' })),
    site.put(makeBooking({ wishes: [LATEST, LATER], ifFull: 'wait' })),
  ]))
  await expectSoundSlots()
  expect(await query("select 1 from booking_slots where taken < $1 and exists (select from bookings where status = 'waiting' and wishes @> array[booking_slots.starts_at])", [PLACES])).toEqual([])
}, 30_000)

test('a block by the staff: who came before stays, who comes after is refused, none slips through', async () => {
  for (let round = 0; round < 10; round += 1) {
    await clear()
    let blockedAt = Infinity
    const block = async () => {
      const client = await site.store.database.$client.connect()
      const { districtId, kind, date, from, to, minutes, places } = makeChange()
      await client.query('begin')
      await client.query('select revise_schedule($1)', [districtId])
      await client.query("insert into schedule_changes (district_id, kind, date, from_time, to_time, minutes, places, reason) values ($1, $2, $3, $4, $5, $6, $7, '')", [districtId, kind, date, from, to, minutes, places])
      await client.query('commit')
      blockedAt = performance.now()
      client.release()
    }
    const bookings = Array.from({ length: 30 }, async (_, i) => {
      if (i >= 15) await new Promise((resolve) => setTimeout(resolve, i))
      const start = performance.now()
      const response = await site.put(makeBooking({ wishes: [[SLOT, LATER, LATEST][i % 3] ?? SLOT] }))
      return { start, response, body: (await response.json()) as { code: string } }
    })
    const [answers] = await Promise.all([Promise.all(bookings), block()])
    for (const { start, response, body } of answers) if (start > blockedAt) expect([response.status, body.code]).toEqual([409, 'slotGone'])
    await expectSoundSlots()
    expect(await site.free()).toBeUndefined()
  }
}, 30_000)

test('with two servers on one database: 500 at once for a slot of 5, exactly 5; one request 20 times, once', async () => {
  const store = await openTestDatabase()
  const env = { DATABASE_URL: store.url, MADOGUCHI_KEY: Buffer.alloc(32, 1).toString('base64') }
  const servers = await Promise.all([startServerProcess(env), startServerProcess(env)])
  const date = addDays(dayOf(Date.now()), 7)
  await store.database.$client.query("insert into schedule_changes (district_id, kind, mode, date, from_time, to_time, minutes, places, reason) values ('ikejiri', 'extra', 'video', $1, '18:00', '19:00', 30, 5, '')", [date])
  const [slot, other] = [`${date}T18:00:00+09:00`, `${date}T18:30:00+09:00`]
  const phones = servers.map(({ url }) => talkTo({ request: (path, init) => fetch(url + path, init) }))
  const phoneOf = (i: number) => phones[i % 2] ?? talkTo({ request: fetch })
  const statuses = await Promise.all(Array.from({ length: 500 }, async (_, i) => (await phoneOf(i).put(makeBooking({ wishes: [slot] }))).status))
  expect(tally(statuses)).toEqual({ 201: 5, 409: 495 })
  const booking = makeBooking({ wishes: [other] })
  const views = await Promise.all(Array.from({ length: 20 }, async (_, i) => (await (await phoneOf(i).put(booking)).json()) as BookingView))
  expect(new Set(views.map(({ code, state }) => `${code} ${state}`)).size).toBe(1)
  expect((await store.database.$client.query("select count(*)::integer as booked from bookings where status = 'booked'")).rows).toEqual([{ booked: 6 }])
  await Promise.all(servers.map(({ end }) => end('SIGTERM')))
  expect(servers.map(({ said }) => said())).toEqual(['', ''])
  await store.close()
}, 60_000)
