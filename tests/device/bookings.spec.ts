import { createApp } from '../../src/server/app.ts'
import { HOUR, LATER, makeBooking, openBookingSite, SLOT, talkTo, TUESDAY } from '../support/bookings.ts'
import { type BookingNetwork, openBookingNetwork } from '../support/booking-network.ts'
import { phone } from '../support/booking-phone.ts'
import { testKeys } from '../support/database.ts'
import { expect, test } from '../support/device-page.ts'

const OUTBOX_STORE = '/src/device/outbox-store.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
let network: BookingNetwork
test.beforeEach(async ({ context, devicePage }) => {
  site = await openBookingSite({ proofOfWork: true })
  network = await openBookingNetwork(context, site)
  await devicePage.clock.setFixedTime(TUESDAY)
  await phone(devicePage).start()
})
test.afterEach(() => site.close())

/** Somebody else, whose work is not what is tested. */
const elsewhere = () => talkTo(createApp({ ...site.site, database: site.store.database, keys: testKeys, isBehindProxy: true, proofOfWork: false, clock: () => site.time.now, log: () => undefined }))
const puts = () => network.heard.filter(({ method, path }) => method === 'PUT' && !path.endsWith('/hold'))
const stateAtServer = async (id: string): Promise<string | null> => {
  const { rows } = await site.store.database.$client.query<{ status: string }>('select status from bookings where id = $1', [id])
  return rows[0]?.status ?? null
}

test('a booking is sent with a proof of work and comes back with its code; what is stored has a form that later versions can read', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  expect(await mine.put(booking)).toEqual({ id: booking.id, kept: true })
  await expect.poll(() => mine.state(booking.id)).toBe('sent')
  expect(puts()).toHaveLength(1)
  const stored = await devicePage.evaluate(async (module) => (await import(module)).readEntries(), OUTBOX_STORE)
  expect(stored).toEqual([{
    id: booking.id, kind: 'booking', body: booking, putAt: '2026-12-01T01:00:00.000Z', tries: 1, state: 'sent',
    receipt: {
      id: booking.id, state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: SLOT, minutes: 30, wishes: [SLOT], code: expect.stringMatching(/^\w{9}$/), room: expect.stringMatching(/^https:/),
      sequence: 0, offerEndsAt: null, cancelledBy: null, erasedOn: expect.any(String), asOf: expect.any(String),
    },
  }])
})

test('in a tunnel it is never counted as tried, for not even the proof could be asked for', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  network.way = 'tunnel'
  await mine.put(booking)
  await mine.rest()
  expect(await mine.entry(booking.id)).toMatchObject({ state: 'waiting', tries: 0 })
  network.way = 'open'
  await devicePage.reload()
  await mine.start()
  await expect.poll(() => mine.state(booking.id)).toBe('sent')
})

test('a lost answer is asked for again, and is one booking', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  network.way = 'answerLost'
  await mine.put(booking)
  await mine.rest()
  expect(await mine.entry(booking.id)).toMatchObject({ state: 'waiting', tries: 1 })
  network.way = 'open'
  await mine.goOnline()
  await expect.poll(() => mine.entry(booking.id)).toMatchObject({ state: 'sent', tries: 2, receipt: { startsAt: SLOT } })
  expect(puts()).toHaveLength(2)
})

test('a refusal names slots that are free', async ({ devicePage }) => {
  const mine = phone(devicePage)
  await elsewhere().book()
  const booking = makeBooking()
  await mine.put(booking)
  await expect.poll(() => mine.state(booking.id)).toBe('refused')
  const entry = await mine.entry(booking.id)
  expect(entry).toMatchObject({ code: 'slotTaken' })
  expect(entry?.state === 'refused' && entry.free).toContainEqual({ startsAt: LATER, minutes: 30, free: 1 })
})

test('a proof that the server does not take, and a Wi-Fi’s log-in page, settle nothing', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  const other = await (await site.send('GET', `/api/v1/bookings/${makeBooking().id}/challenge`)).json() as unknown
  network.answer = (path) => (path.endsWith('/challenge') ? Promise.resolve(other) : undefined)
  await mine.put(booking)
  await expect.poll(() => puts().length).toBe(1)
  await mine.rest()
  expect(await mine.state(booking.id)).toBe('waiting')
  network.answer = () => undefined
  network.way = 'wifiLogin'
  await mine.goOnline()
  await mine.rest()
  expect(await mine.state(booking.id)).toBe('waiting')
  network.way = 'open'
  await mine.goOnline()
  await expect.poll(() => mine.state(booking.id)).toBe('sent')
})

test('taken back only when its time was past, and booked without our hearing of it: it is not said to be cancelled', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  network.way = 'answerLost'
  await mine.put(booking)
  await mine.rest()
  site.time.now = Date.parse(SLOT) + 2 * HOUR
  expect(await mine.withdraw(booking.id)).toBe('withdrawing')
  await mine.rest()
  network.way = 'open'
  await mine.goOnline()
  await mine.rest()
  await mine.goOnline()
  await expect.poll(() => mine.entry(booking.id)).toMatchObject({ state: 'sent', receipt: { state: 'booked', startsAt: SLOT } })
})

test('taken back before it ever left, it is forgotten; taken back when it may have left, the server is told as soon as it can be', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const [unsent, maybe] = [makeBooking(), makeBooking({ wishes: [LATER] })]
  network.way = 'tunnel'
  await mine.put(unsent)
  await mine.rest()
  expect(await mine.withdraw(unsent.id)).toBe('removed')
  network.way = 'later'
  await mine.put(maybe)
  await mine.rest()
  expect(await mine.withdraw(maybe.id)).toBe('withdrawing')
  network.way = 'open'
  const late = network.held.splice(0)
  await mine.goOnline()
  await expect.poll(() => mine.state(maybe.id)).toBe('withdrawn')
  for (const message of late) await network.deliver(message)
  expect(await stateAtServer(maybe.id)).toBe('withdrawn')
  expect(await site.free(LATER)).toBe(1)
  await mine.rest()
  expect([await mine.entry(unsent.id), await stateAtServer(unsent.id)]).toEqual([null, null])
})

test('what is booked can be cancelled in a tunnel, also when it was made elsewhere', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  await mine.put(booking)
  await expect.poll(() => mine.state(booking.id)).toBe('sent')
  const { view } = await elsewhere().book({ wishes: [LATER] })
  await mine.add(view)
  expect(await mine.entry(view.id)).toMatchObject({ state: 'sent', body: null, receipt: view })
  network.way = 'tunnel'
  for (const id of [booking.id, view.id]) expect(await mine.withdraw(id)).toBe('withdrawing')
  await mine.rest()
  expect(await mine.entry(booking.id)).toMatchObject({ state: 'withdrawing', receipt: { startsAt: SLOT } })
  expect([await site.free(SLOT), await site.free(LATER)]).toEqual([0, 0])
  network.way = 'open'
  await devicePage.reload()
  await mine.start()
  for (const id of [booking.id, view.id]) await expect.poll(() => mine.state(id)).toBe('withdrawn')
  expect([await site.free(SLOT), await site.free(LATER)]).toEqual([1, 1])
})

test('what became of it meanwhile is asked for by its code; what the server forgot is gone, with its last word', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const [one, other] = [makeBooking(), makeBooking({ wishes: [LATER] })]
  await mine.put(one)
  await mine.put(other)
  await expect.poll(() => mine.state(other.id)).toBe('sent')
  const entry = await mine.entry(one.id)
  await site.byCode(entry?.state === 'sent' ? entry.receipt.code : '').cancel()
  await site.store.database.$client.query('delete from bookings where id = $1', [other.id])
  await mine.refresh()
  expect(await mine.entry(one.id)).toMatchObject({ state: 'sent', receipt: { state: 'cancelled', cancelledBy: 'resident' } })
  expect(await mine.entry(other.id)).toMatchObject({ state: 'gone', receipt: { startsAt: LATER } })
})

test('an older word does not take the place of a newer one, and a second tap sends nothing twice', async ({ devicePage }) => {
  const mine = phone(devicePage)
  const booking = makeBooking()
  await Promise.all([mine.put(booking), mine.put(booking)])
  await expect.poll(() => mine.state(booking.id)).toBe('sent')
  await mine.put(booking)
  await mine.rest()
  const entry = await mine.entry(booking.id)
  expect(entry).toMatchObject({ state: 'sent', tries: 1 })
  const view = entry?.state === 'sent' ? entry.receipt : null
  site.time.now += 60_000
  const changed = await (await site.byCode(view?.code ?? '').change(LATER, 0)).json() as unknown
  await mine.add(changed)
  await mine.add(view)
  expect(await mine.entry(booking.id)).toMatchObject({ receipt: { startsAt: LATER, sequence: 1 } })
  expect(puts()).toHaveLength(1)
})
