import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { BookingProblem, BookingView, SlotList } from '../../src/domain/booking.ts'
import { LATER, LATEST, makeBooking, openBookingSite, SLOT } from '../support/bookings.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite()
})
afterAll(() => site.close())
let day = 2
/** Each test has a day of its own. */
const nextDay = (): [string, string, string] => {
  day += [5, 6].includes(new Date(Date.UTC(2026, 11, day)).getUTCDay()) ? 3 : 1
  const date = `2026-12-${String(day).padStart(2, '0')}`
  return [`${date}T09:00:00+09:00`, `${date}T09:30:00+09:00`, `${date}T10:00:00+09:00`]
}
const rowOf = async (id: string) => (await site.store.database.execute(sql`select * from bookings where id = ${id}`)).rows[0]

test('a booking is kept and shown; sent again it gets the same answer', async () => {
  const booking = makeBooking()
  const first = await site.put(booking)
  expect(first.status).toBe(201)
  const view = v.parse(BookingView, await first.json())
  expect(view).toMatchObject({
    id: booking.id, state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: SLOT, minutes: 30, wishes: [SLOT], sequence: 0, offerEndsAt: null, cancelledBy: null, erasedOn: '2027-03-02',
  })
  expect(view.code).toMatch(/^[2-9A-Z]{9}$/)
  expect(view.room).toMatch(/^https:\/\/meet\.jit\.si\/madoguchi-[0-9a-f]{40}$/)
  const again = await site.put(booking)
  expect([again.status, await again.json()]).toEqual([200, view])
  expect(await (await site.byCode(view.code).view()).json()).toEqual(view)
})

test('the slots to come are listed with what is free', async () => {
  const response = await site.send('GET', '/api/v1/consultations/ikejiri/slots?mode=video&from=2026-12-01&through=2026-12-02')
  const { slots } = v.parse(SlotList, await response.json())
  expect(slots[0]).toEqual({ startsAt: '2026-12-01T10:30:00+09:00', minutes: 30, free: 1 })
  expect(slots.find(({ startsAt }) => startsAt === SLOT)?.free).toBe(0)
  expect(slots).toHaveLength(12 + 15)
})

test('the first wish that is free is booked; when none is, the refusal is kept and names free slots nearby', async () => {
  const [first, second, third] = nextDay()
  await site.book({ wishes: [first] })
  expect((await site.book({ wishes: [first, second] })).view).toMatchObject({ state: 'booked', startsAt: second })
  const late = makeBooking({ wishes: [first, second] })
  const refused = await site.put(late)
  expect(refused.status).toBe(409)
  const problem = v.parse(BookingProblem, await refused.json())
  expect(problem.code).toBe('slotTaken')
  expect(problem.free).toHaveLength(6)
  expect(problem.free?.some(({ startsAt }) => startsAt === third)).toBe(true)
  expect(await rowOf(late.id)).toMatchObject({ status: 'refused', reason: 'slotTaken', sealed: null, starts_at: null })
})

test('a refusal stays one, even when the slot is free by then', async () => {
  const [slot] = nextDay()
  const { view } = await site.book({ wishes: [slot] })
  const refused = makeBooking({ wishes: [slot] })
  expect((await site.put(refused)).status).toBe(409)
  expect((await site.byCode(view.code).cancel()).status).toBe(200)
  expect(await site.free(slot)).toBe(1)
  expect(await (await site.put(refused)).json()).toMatchObject({ code: 'slotTaken' })
  expect(await site.free(slot)).toBe(1)
})

test('the same id with other words is refused and changes nothing', async () => {
  const [slot] = nextDay()
  const { booking, view } = await site.book({ wishes: [slot] })
  const other = await site.put({ ...booking, name: 'ほか' })
  expect([other.status, await other.json()]).toEqual([409, expect.objectContaining({ code: 'idTaken' })])
  expect(await (await site.byCode(view.code).view()).json()).toEqual(view)
})

test.each([
  ['a district that offers nothing', { districtId: 'kyodo' }, 422, 'notOffered'],
  ['a district that there is not', { districtId: 'nowhere' }, 422, 'notOffered'],
  ['a mode that is not offered', { mode: 'booth' as const }, 422, 'notOffered'],
  ['a slot that is none', { wishes: ['2026-12-02T09:15:00+09:00'] }, 409, 'slotGone'],
  ['a day that is none', { wishes: ['2026-02-31T09:00:00+09:00'] }, 409, 'slotGone'],
  ['the first year', { wishes: ['0000-01-04T09:00:00+09:00'] }, 409, 'tooLate'],
  ['the last year', { wishes: ['9999-12-31T09:00:00+09:00'] }, 409, 'slotGone'],
  ['a Sunday', { wishes: ['2026-12-06T09:00:00+09:00'] }, 409, 'slotGone'],
  ['half an hour from now', { wishes: ['2026-12-01T10:30:00+09:00'] }, 409, 'tooLate'],
  ['yesterday', { wishes: ['2026-11-30T09:00:00+09:00'] }, 409, 'tooLate'],
  ['half a year from now', { wishes: ['2027-06-01T09:00:00+09:00'] }, 409, 'tooEarly'],
  ['tomorrow, with an interpreter', { wishes: [LATEST], needs: ['interpreter' as const] }, 409, 'tooSoonForNeeds'],
])('%s is refused for a reason, the same again, and the id is used up', async (_what, change, status, code) => {
  const booking = makeBooking(change)
  for (const response of [await site.put(booking), await site.put(booking)]) {
    expect(response.status).toBe(status)
    expect(await response.json()).toMatchObject({ status, code })
  }
  expect(await rowOf(booking.id)).toMatchObject({ status: 'refused', reason: code, sealed: null })
})

test('wishes that cannot be met are passed over', async () => {
  const { view } = await site.book({ wishes: ['2026-12-06T09:00:00+09:00', LATER] })
  expect(view).toMatchObject({ state: 'booked', startsAt: LATER })
})

test('withdrawn by the phone: the slot is free, the words are gone, and a late repeat gets nothing', async () => {
  const [slot] = nextDay()
  const { booking, view } = await site.book({ wishes: [slot] })
  expect((await site.withdraw(booking.id, makeBooking().secret)).status).toBe(404)
  expect((await site.withdraw(booking.id, booking.secret)).status).toBe(204)
  expect((await site.withdraw(booking.id, booking.secret)).status).toBe(204)
  expect(await site.free(slot)).toBe(1)
  expect(await rowOf(booking.id)).toMatchObject({ status: 'withdrawn', sealed: null })
  const late = await site.put(booking)
  expect([late.status, await late.json()]).toEqual([410, expect.objectContaining({ code: 'withdrawn' })])
  expect(await (await site.byCode(view.code).view()).json()).toMatchObject({ state: 'cancelled', cancelledBy: 'resident' })
})

test('withdrawn before it ever arrived: it cannot arrive later', async () => {
  const booking = makeBooking({ wishes: nextDay() })
  expect((await site.withdraw(booking.id, booking.secret)).status).toBe(204)
  expect((await site.withdraw(booking.id, makeBooking().secret)).status).toBe(404)
  expect((await site.put(booking)).status).toBe(410)
  expect(await site.free(booking.wishes[0])).toBe(1)
})

test('what a person wrote is neither readable in the database nor in the log', async () => {
  const [slot] = nextDay()
  const { booking, view } = await site.book({ wishes: [slot], name: 'なまえ', note: 'ひみつの相談', contact: { kind: 'email', value: 'secret@example.jp' }, needs: ['largePrint'], topic: 'money' })
  const { rows } = await site.store.database.execute(sql`select encode(sealed, 'escape') as raw, bookings::text as whole from bookings where id = ${booking.id}`)
  for (const text of [JSON.stringify(rows), JSON.stringify(site.lines)]) expect(text).not.toMatch(new RegExp(`なまえ|ひみつ|secret@|largePrint|money|${view.code}`))
  expect(JSON.stringify(site.lines)).not.toContain(booking.id)
})
