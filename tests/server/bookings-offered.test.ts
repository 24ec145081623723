import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { LATER, makeBooking, makeChange, openBookingSite, SLOT, talkTo, TUESDAY } from '../support/bookings.ts'
import { signInNew, type StaffBrowser } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
let staff: StaffBrowser
beforeAll(async () => {
  site = await openBookingSite({ places: 1 })
  staff = (await signInNew(site.start(), site.store.database)).browser
})
beforeEach(async () => {
  site.time.now = TUESDAY
  await site.store.database.$client.query('truncate bookings, booking_slots, booking_holds, schedule_changes cascade')
  // As the staff does: what was worked out with other changes is worked out anew.
  await site.store.database.$client.query("select revise_schedule('ikejiri')")
})
afterAll(() => site.close())
const codeOf = async (response: Response | Promise<Response>) => [(await response).status, ((await (await response).json()) as { code: string }).code]

test('an offer of a time that was blocked meanwhile becomes no booking', async () => {
  const { view: first } = await site.book()
  const { view: second } = await site.book({ ifFull: 'wait' })
  await site.byCode(first.code).cancel()
  const mine = site.byCode(second.code)
  expect(await (await mine.view()).json()).toMatchObject({ state: 'offered', startsAt: SLOT })
  expect((await staff.post('/changes', makeChange())).status).toBe(201)
  expect(await codeOf(mine.accept())).toEqual([409, 'offerEnded'])
  expect(await (await mine.view()).json()).toMatchObject({ state: 'cancelled', cancelledBy: null })
})

test('a booking of a time that was blocked meanwhile is accepted again without a word, and may move', async () => {
  const { view } = await site.book()
  await staff.post('/changes', makeChange({ from: '09:00', to: '09:30' }))
  expect((await site.byCode(view.code).accept()).status).toBe(200)
  expect(await (await site.byCode(view.code).change(LATER, 0)).json()).toMatchObject({ state: 'booked', startsAt: LATER })
})

test('what the staff changed by one server process is known to the others, for holds and changes too', async () => {
  const app = site.start()
  const other = talkTo(app)
  const extra = { kind: 'extra', mode: 'booth', from: '18:00', to: '18:30' } as const
  const evening = '2026-12-02T18:00:00+09:00'
  expect(await codeOf(other.hold(makeBooking().id, { mode: 'booth', startsAt: evening }))).toEqual([422, 'notOffered'])
  const { view } = await other.book()
  expect((await staff.post('/changes', makeChange(extra))).status).toBe(201)
  expect((await other.hold(makeBooking().id, { mode: 'booth', startsAt: evening })).status).toBe(200)
  expect((await staff.post('/changes', makeChange({ ...extra, mode: 'video' }))).status).toBe(201)
  expect((await other.byCode(view.code).change(evening, 0)).status).toBe(200)
})

test('a place given back by who held it goes to who waits, not to who comes next', async () => {
  const holder = makeBooking()
  expect(await (await site.hold(holder.id)).json()).toMatchObject({ startsAt: SLOT })
  const { view } = await site.book({ ifFull: 'wait' })
  expect(view.state).toBe('waiting')
  expect((await site.send('DELETE', `/api/v1/bookings/${holder.id}/hold`)).status).toBe(204)
  expect(await codeOf(site.put(makeBooking()))).toEqual([409, 'slotTaken'])
  expect(await (await site.byCode(view.code).view()).json()).toMatchObject({ state: 'offered', startsAt: SLOT })
})

test('places that the staff adds, or gives back, go to who waits first', async () => {
  await site.book()
  const { view: first } = await site.book({ ifFull: 'wait' })
  site.time.now += 1000
  const { view: second } = await site.book({ ifFull: 'wait' })
  const added = await staff.post('/changes', makeChange({ kind: 'extra', mode: 'video', from: '09:00', to: '09:30' }))
  expect(added.status).toBe(201)
  expect(await (await site.byCode(first.code).view()).json()).toMatchObject({ state: 'offered', startsAt: SLOT })
  expect(await (await site.byCode(second.code).view()).json()).toMatchObject({ state: 'waiting' })
  const { change } = (await added.json()) as { change: { id: string } }
  expect((await staff.send('DELETE', `/api/v1/staff/changes/${change.id}`)).status).toBe(204)
  expect(await (await site.byCode(second.code).view()).json()).toMatchObject({ state: 'waiting' })
})
