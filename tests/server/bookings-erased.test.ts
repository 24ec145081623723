import { afterAll, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { eraseExpired } from '../../src/server/bookings/erase-expired.ts'
import { HOUR, openBookingSite, TUESDAY } from '../support/bookings.ts'
import { signInNew, type StaffBrowser } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const DAY = 24 * HOUR
let site: Awaited<ReturnType<typeof openBookingSite>>
let staff: StaffBrowser
beforeAll(async () => {
  site = await openBookingSite({ places: 1, hasMail: true })
  staff = (await signInNew(site.start(), site.store.database)).browser
})
beforeEach(async () => {
  site.time.now = TUESDAY
  await site.store.database.$client.query('truncate bookings, booking_slots, booking_holds, schedule_changes cascade')
  // As the staff does: what was worked out with other changes is worked out anew.
  await site.store.database.$client.query("select revise_schedule('ikejiri')")
})
afterAll(() => site.close())
const rows = async (text: string, values: unknown[] = []) => (await site.store.database.$client.query(text, values)).rows as Record<string, unknown>[]
const erase = () => eraseExpired({ pool: site.store.database.$client, database: site.store.database, clock: () => site.time.now })
const putNote = (id: string, text: string) => staff.send('PUT', `/api/v1/staff/bookings/${id}/note`, { text })
const codeOf = async (response: Response | Promise<Response>) => [(await response).status, ((await (await response).json()) as { code: string }).code]

test('the address for a mail that never goes out is not kept after a cancelled booking', async () => {
  const { view } = await site.book({ contact: { kind: 'email', value: 'hanako@example.jp' } })
  await site.byCode(view.code).cancel()
  expect(await rows('select kind from mail_queue where sealed is not null')).toEqual([{ kind: 'cancelled' }])
  site.time.now += 1 * DAY
  await erase()
  expect(await rows('select kind from mail_queue where sealed is not null')).toHaveLength(1)
  site.time.now += 2 * DAY
  await erase()
  expect(await rows('select kind from mail_queue where sealed is not null')).toEqual([])
})

test.each<[string, (code: string, booking: { id: string; secret: string }) => Promise<Response>]>([
  ['by code', (code) => site.byCode(code).cancel()],
  ['on the phone that made it', (_, { id, secret }) => site.withdraw(id, secret)],
])('whoever cancels %s what the counter had cancelled is erased at once', async (_, cancel) => {
  const { view, booking } = await site.book()
  await staff.post(`/bookings/${view.id}/cancel`)
  expect((await rows('select sealed from bookings where id = $1', [view.id]))[0]?.['sealed']).not.toBeNull()
  expect((await cancel(view.code, booking)).ok).toBe(true)
  expect(await rows('select sealed, status, cancelled_by from bookings where id = $1', [view.id])).toEqual([{ sealed: null, status: 'cancelled', cancelled_by: 'staff' }])
})

test('what the counsellor noted goes with the name and the contact', async () => {
  const { view } = await site.book()
  expect((await putNote(view.id, 'ことば')).status).toBe(200)
  await staff.post(`/bookings/${view.id}/cancel`)
  site.time.now += 15 * DAY
  await erase()
  expect(await rows('select sealed, staff_note from bookings where id = $1', [view.id])).toEqual([{ sealed: null, staff_note: null }])
})

test('nothing is noted about somebody who was erased', async () => {
  const { view } = await site.book()
  await site.byCode(view.code).cancel()
  expect(await codeOf(putNote(view.id, '花子さん'))).toEqual([409, 'changedMeanwhile'])
  expect(await rows('select staff_note from bookings where id = $1', [view.id])).toEqual([{ staff_note: null }])
})
