import { readFile, rename, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { afterAll, beforeEach, expect, test } from 'vitest'
import type { BookingView } from '../../src/domain/booking.ts'
import { DEFAULT_ROOM, makeBookingServices } from '../../src/server/bookings/booking-services.ts'
import { tendWaitingList } from '../../src/server/bookings/waiting-list.ts'
import { createPackReader } from '../../src/server/pack-reader.ts'
import { addChange } from '../../src/server/staff/schedule-changes.ts'
import { HOUR, LATER, makeBooking, makeChange, openBookingSite, SLOT } from '../support/bookings.ts'
import { testKeys } from '../support/database.ts'
import { makeOffer } from '../support/offers.ts'

let site: Awaited<ReturnType<typeof openBookingSite>> | undefined
beforeEach(async () => {
  await site?.close()
  site = await openBookingSite()
})
afterAll(() => site?.close())
const here = () => site as NonNullable<typeof site>
const services = () => makeBookingServices({ database: here().store.database, keys: testKeys, readPacks: createPackReader(here().site.packs), room: DEFAULT_ROOM, hasMail: false, clock: () => here().time.now })
const codeOf = async (response: Response | Promise<Response>) => [(await response).status, ((await (await response).json()) as { code: string }).code]
const stateOf = async (response: Response | Promise<Response>) => ((await (await response).json()) as BookingView).state
const manifest = () => join(here().site.packs, 'setagaya.json')
/** The app reads packs anew after two seconds. */
const nextPack = () => new Promise((resolve) => setTimeout(resolve, 2_100))
const revise = () => here().store.database.$client.query("select revise_schedule('ikejiri'), revise_schedule('taishido')")

test('where a municipality no longer offers any booking, those made are still cancelled and refused ones told why', async () => {
  const { time, store } = here()
  const [{ view }, { view: other }] = [await here().book(), await here().book({ districtId: 'taishido' })]
  const { view: waiting } = await here().book({ districtId: 'taishido', ifFull: 'wait' })
  await revise()
  const { parts, ...rest } = JSON.parse(await readFile(manifest(), 'utf8')) as { parts: Record<string, string> }
  const { consultation: _, ...left } = parts
  await writeFile(manifest(), JSON.stringify({ ...rest, parts: left }))
  await nextPack()
  expect(await codeOf(here().put(makeBooking({ wishes: [LATER] })))).toEqual([422, 'notOffered'])
  expect(await stateOf(here().byCode(view.code).cancel())).toBe('cancelled')
  time.now = Date.parse(SLOT) + HOUR
  await tendWaitingList(services())
  expect(await stateOf(here().byCode(waiting.code).view())).toBe('cancelled')
  expect(await stateOf(here().byCode(other.code).view())).toBe('booked')
  expect((await store.database.$client.query('select 1 from bookings where status = $1', ['waiting'])).rowCount).toBe(0)
})

test('while the staff changes one day of a counter after the other, bookings are made and cancelled', async () => {
  const change = async () => {
    for (let day = 1; day <= 31; day += 1) await addChange(here().store.database, makeChange({ date: `2027-01-${String(day).padStart(2, '0')}` }))
  }
  const changing = [change(), change()]
  const statuses = new Set<number>()
  for (let n = 0; n < 10; n += 1) {
    const { view } = await here().book({ wishes: [SLOT] })
    expect(view.state).toBe('booked')
    statuses.add((await here().byCode(view.code).cancel()).status)
  }
  await Promise.all(changing)
  expect([...statuses]).toEqual([200])
})

test('while no pack can be read nothing is refused for ever: the phone is told to come again', async () => {
  const booking = makeBooking()
  const offer = makeOffer()
  await rename(manifest(), `${manifest()}.away`)
  const app = here().start()
  const send = (path: string, body: unknown) => app.request(path, { method: 'PUT', body: JSON.stringify(body), headers: { 'Content-Type': 'application/json' } })
  expect(await codeOf(send(`/api/v1/bookings/${booking.id}`, booking))).toEqual([503, 'notReady'])
  expect(await codeOf(send(`/api/v1/offers/${offer.id}`, offer))).toEqual([503, 'notReady'])
  await rename(`${manifest()}.away`, manifest())
  await nextPack()
  expect((await send(`/api/v1/bookings/${booking.id}`, booking)).status).toBe(201)
  expect((await send(`/api/v1/offers/${offer.id}`, offer)).status).toBe(201)
})

test('a pack that cannot be read leaves the one before it in use, and is read as soon as it can be', async () => {
  const { view } = await here().book()
  expect(view.state).toBe('booked')
  const before = JSON.parse(await readFile(manifest(), 'utf8')) as { hash: string; parts: Record<string, string> }
  await writeFile(manifest(), JSON.stringify({ ...before, hash: 'ffffffffff', parts: { ...before.parts, core: 'setagaya.core.ffffffffff.json' } }))
  await nextPack()
  expect(await stateOf(here().put(makeBooking({ wishes: [LATER] })))).toBe('booked')
  const cold = createPackReader(here().site.packs)
  expect(await cold()).toEqual([])
  await writeFile(join(here().site.packs, 'setagaya.core.ffffffffff.json'), await readFile(join(here().site.packs, before.parts['core'] ?? '')))
  expect(await cold()).toHaveLength(1)
})
