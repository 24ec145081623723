import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest'
import type { BookingView } from '../../src/domain/booking.ts'
import { tendWaitingList } from '../../src/server/bookings/waiting-list.ts'
import { DEFAULT_ROOM, makeBookingServices } from '../../src/server/bookings/booking-services.ts'
import { createPackReader } from '../../src/server/pack-reader.ts'
import { testKeys } from '../support/database.ts'
import { HOUR, LATER, LATEST, makeBooking, makeHold, openBookingSite, SLOT, TUESDAY } from '../support/bookings.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite()
})
beforeEach(async () => {
  site.time.now = TUESDAY
  await site.store.database.$client.query('truncate bookings, booking_slots, booking_holds, schedule_changes, schedule_revisions cascade')
})
afterAll(() => site.close())

const viewOf = async (response: Response | Promise<Response>) => (await (await response).json()) as BookingView
const codeOf = async (response: Response | Promise<Response>) => {
  const { status } = await response
  return [status, ((await (await response).json()) as { code: string }).code]
}
const tend = () => tendWaitingList(makeBookingServices({ database: site.store.database, keys: testKeys, readPacks: createPackReader(site.site.packs), room: DEFAULT_ROOM, hasMail: false, clock: () => site.time.now }))

describe('by code', () => {
  test('a booking is cancelled once: its words go, its slot is free', async () => {
    const { view } = await site.book()
    const mine = site.byCode(view.code)
    const cancelled = await viewOf(mine.cancel())
    expect(cancelled).toMatchObject({ id: view.id, state: 'cancelled', cancelledBy: 'resident', sequence: 1, room: null })
    expect(await viewOf(mine.cancel())).toEqual(cancelled)
    expect((await site.store.database.$client.query('select sealed from bookings where id = $1', [view.id])).rows[0]).toEqual({ sealed: null })
    expect(await site.free()).toBe(1)
  })

  test('a talk that is over cannot be taken back, neither by its code nor by its phone', async () => {
    const { booking, view } = await site.book()
    site.time.now = Date.parse(SLOT) + 2 * HOUR
    expect(await codeOf(site.byCode(view.code).cancel())).toEqual([409, 'alreadyPast'])
    expect(await codeOf(site.withdraw(booking.id, booking.secret))).toEqual([409, 'alreadyPast'])
    expect((await viewOf(site.byCode(view.code).view())).state).toBe('booked')
  })

  test('a booking sent again after it was cancelled says so', async () => {
    const { booking, view } = await site.book()
    await site.byCode(view.code).cancel()
    const again = await site.put(booking)
    expect([again.status, (await viewOf(again)).state]).toEqual([200, 'cancelled'])
    expect(await site.free()).toBe(1)
  })

  test('a booking moves to a free slot, once', async () => {
    const { view } = await site.book()
    const mine = site.byCode(view.code)
    const moved = await viewOf(mine.change(LATER, 0))
    expect(moved).toMatchObject({ state: 'booked', startsAt: LATER, sequence: 1, code: view.code })
    expect(await viewOf(mine.change(LATER, 0))).toEqual(moved)
    expect(await codeOf(mine.change(LATEST, 0))).toEqual([409, 'changedMeanwhile'])
    expect([await site.free(SLOT), await site.free(LATER)]).toEqual([1, 0])
  })

  test('a booking that cannot move stays where it is', async () => {
    const { view } = await site.book()
    await site.book({ wishes: [LATER] })
    const mine = site.byCode(view.code)
    expect(await codeOf(mine.change(LATER, 0))).toEqual([409, 'slotTaken'])
    expect(await codeOf(mine.change('2026-12-06T09:00:00+09:00', 0))).toEqual([409, 'slotGone'])
    expect(await codeOf(mine.change(LATEST, 0, 'booth'))).toEqual([422, 'notOffered'])
    expect(await codeOf(mine.change(LATEST, 0, 'visit'))).toEqual([422, 'notOffered'])
    expect(await codeOf(mine.change(LATEST, 2 ** 40))).toEqual([409, 'changedMeanwhile'])
    expect(await codeOf(mine.change(LATEST, 0.5))).toEqual([400, 'invalid'])
    expect(await viewOf(mine.view())).toEqual(view)
    site.time.now = Date.parse(SLOT) + HOUR
    expect(await codeOf(mine.change(LATEST, 0))).toEqual([409, 'alreadyPast'])
    expect(await codeOf(mine.cancel())).toEqual([409, 'alreadyPast'])
  })

  test('two changes at once: one of them', async () => {
    const { view } = await site.book()
    const mine = site.byCode(view.code)
    const statuses = (await Promise.all([mine.change(LATER, 0), mine.change(LATEST, 0)])).map(({ status }) => status)
    expect(statuses.toSorted((a, b) => a - b)).toEqual([200, 409])
    expect([await site.free(SLOT), (await site.free(LATER)) === (await site.free(LATEST))]).toEqual([1, false])
  })

  test('two who change places are never both without one', async () => {
    const [one, other] = await Promise.all([site.book(), site.book({ wishes: [LATER] })])
    const answers = await Promise.all(Array.from({ length: 10 }, () => [site.byCode(one.view.code).change(LATER, 0), site.byCode(other.view.code).change(SLOT, 0)]).flat())
    expect(new Set(answers.map(({ status }) => status))).toEqual(new Set([409]))
  })

  test('an unknown code and a malformed one get the same answer, and guessing ends soon', async () => {
    const client = { 'X-Forwarded-For': '192.0.2.1' }
    const answers = await Promise.all(['222222222', 'x', "'--", '2'.repeat(500)].map(async (code) => (await site.byCode(code, client).view()).text()))
    expect(new Set(answers).size).toBe(1)
    const statuses: number[] = []
    for (let guess = 0; guess < 30; guess += 1) statuses.push((await site.byCode('222222222', client).cancel()).status)
    expect([statuses.indexOf(429), statuses.at(-1)]).toEqual([26, 429])
  })
})

describe('the waiting list', () => {
  const wait = (wishes = [SLOT]) => site.book({ wishes, ifFull: 'wait' })

  test('a slot given up is offered to who waits longest, and becomes a booking when accepted', async () => {
    const { view: first } = await site.book()
    const { view: second } = await wait()
    site.time.now += 1000
    const { view: third } = await wait([LATER, SLOT])
    expect(second).toMatchObject({ state: 'waiting', startsAt: null, wishes: [SLOT] })
    expect(third).toMatchObject({ state: 'booked', startsAt: LATER })
    const { view: fourth } = await wait()
    await site.byCode(first.code).cancel()
    expect(await site.free()).toBe(0)
    expect(await viewOf(site.byCode(second.code).view())).toMatchObject({ state: 'offered', startsAt: SLOT, offerEndsAt: '2026-12-02T08:00:00+09:00', sequence: 1, room: null })
    expect(await viewOf(site.byCode(fourth.code).view())).toMatchObject({ state: 'waiting' })
    const accepted = await viewOf(site.byCode(second.code).accept())
    expect(accepted).toMatchObject({ state: 'booked', startsAt: SLOT, offerEndsAt: null, sequence: 2 })
    expect(await viewOf(site.byCode(second.code).accept())).toEqual(accepted)
    expect(await codeOf(site.byCode(fourth.code).accept())).toEqual([409, 'offerEnded'])
  })

  test('an offer that nobody takes goes to the next, seen at once by whoever looks', async () => {
    const wish = '2026-12-09T09:00:00+09:00'
    const { view: first } = await site.book({ wishes: [wish] })
    const { view: second } = await wait([wish])
    site.time.now += 1000
    const { view: third } = await wait([wish])
    await site.byCode(first.code).cancel()
    site.time.now += 24 * HOUR
    expect(await codeOf(site.byCode(second.code).accept())).toEqual([409, 'offerEnded'])
    expect(await viewOf(site.byCode(second.code).view())).toMatchObject({ state: 'cancelled', cancelledBy: null })
    expect(await viewOf(site.byCode(third.code).view())).toMatchObject({ state: 'offered', startsAt: wish, offerEndsAt: '2026-12-03T10:00:01+09:00' })
    site.time.now += 24 * HOUR
    await tend()
    expect(await viewOf(site.byCode(third.code).view())).toMatchObject({ state: 'cancelled' })
    expect(await site.free(wish)).toBe(1)
  })

  test('waiting ends when no wish can be met any more', async () => {
    await site.book()
    const { view } = await wait()
    site.time.now = Date.parse(SLOT) - HOUR + 1
    await tend()
    expect(await viewOf(site.byCode(view.code).view())).toMatchObject({ state: 'cancelled', cancelledBy: null })
  })

  test('a place that becomes free by a hold that ends is offered', async () => {
    const held = makeBooking()
    expect((await site.hold(held.id)).status).toBe(200)
    const { view } = await wait()
    expect(view.state).toBe('waiting')
    await tend()
    expect(await viewOf(site.byCode(view.code).view())).toMatchObject({ state: 'waiting' })
    await site.send('DELETE', `/api/v1/bookings/${held.id}/hold`)
    await Promise.all([tend(), tend(), tend()])
    expect(await viewOf(site.byCode(view.code).view())).toMatchObject({ state: 'offered', startsAt: SLOT })
    expect(await site.free()).toBe(0)
  })

  test('who waits may withdraw, cancel or choose another slot', async () => {
    const { view: first } = await site.book()
    const [leaving, cancelling, moving] = [await wait(), await wait(), await wait()]
    expect((await site.withdraw(leaving.booking.id, leaving.booking.secret)).status).toBe(204)
    await site.byCode(cancelling.view.code).cancel()
    expect(await viewOf(site.byCode(moving.view.code).change(LATER, 0))).toMatchObject({ state: 'booked', startsAt: LATER })
    await site.byCode(first.code).cancel()
    expect(await site.free()).toBe(1)
  })
})

describe('holds', () => {
  test('a held slot is taken for others, kept longer on asking, and booked by who holds it', async () => {
    const mine = makeBooking()
    const held = await site.hold(mine.id)
    expect(await held.json()).toEqual({ startsAt: SLOT, mode: 'video', endsAt: '2026-12-01T10:15:00+09:00', extensions: 8, asOf: '2026-12-01T10:00:00+09:00' })
    expect(await codeOf(site.hold(makeBooking().id))).toEqual([409, 'slotTaken'])
    expect(await codeOf(site.put(makeBooking()))).toEqual([409, 'slotTaken'])
    expect(await site.free()).toBe(0)
    site.time.now += 10 * 60_000
    expect(await (await site.hold(mine.id)).json()).toMatchObject({ endsAt: '2026-12-01T10:25:00+09:00', extensions: 8 })
    expect((await site.put(mine)).status).toBe(201)
    expect((await site.hold(mine.id)).status).toBe(409)
  })

  test('a hold ends by itself, and cannot be kept for ever', async () => {
    const mine = makeBooking({ wishes: ['2026-12-07T09:00:00+09:00'] })
    const keep = () => site.hold(mine.id, { startsAt: '2026-12-07T09:00:00+09:00' })
    const left: number[] = []
    for (let quarter = 0; quarter < 9; quarter += 1) {
      left.push(((await (await keep()).json()) as { extensions: number }).extensions)
      site.time.now += 14 * 60_000
    }
    expect(left).toEqual([8, 8, 7, 6, 5, 4, 3, 2, 1])
    site.time.now += 60 * 60_000
    expect((await site.hold(makeBooking().id, { startsAt: '2026-12-07T09:00:00+09:00' })).status).toBe(200)
    expect(await codeOf(keep())).toEqual([409, 'slotTaken'])
  })

  test('a hold moves with the choice; leaving the page ends it within a minute, coming back keeps it', async () => {
    const { id } = makeBooking()
    await site.hold(id)
    await site.hold(id, { startsAt: LATER })
    expect([await site.free(SLOT), await site.free(LATER)]).toEqual([1, 0])
    expect((await site.send('POST', `/api/v1/bookings/${id}/hold/leave`)).status).toBe(204)
    site.time.now += 30_000
    expect((await site.hold(id, { startsAt: LATER })).status).toBe(200)
    site.time.now += 2 * 60_000
    expect(await site.free(LATER)).toBe(0)
    await site.send('POST', `/api/v1/bookings/${id}/hold/leave`)
    site.time.now += 61_000
    expect(await site.free(LATER)).toBe(1)
  })

  test('who lost the hold may still be booked, on the next wish', async () => {
    const slow = makeBooking({ wishes: [SLOT, LATER] })
    await site.hold(slow.id)
    site.time.now += 16 * 60_000
    expect((await site.book()).view.state).toBe('booked')
    expect(await viewOf(site.put(slow))).toMatchObject({ state: 'booked', startsAt: LATER })
  })

  test('what cannot be booked cannot be held', async () => {
    const { id } = makeBooking()
    expect(await codeOf(site.hold(id, { districtId: 'kyodo' }))).toEqual([422, 'notOffered'])
    expect(await codeOf(site.hold(id, { startsAt: '2026-12-06T09:00:00+09:00' }))).toEqual([409, 'slotGone'])
    expect(await codeOf(site.hold(id, { needs: ['interpreter'] }))).toEqual([409, 'tooSoonForNeeds'])
    expect(await codeOf(site.send('PUT', '/api/v1/bookings/x/hold', makeHold()))).toEqual([400, 'invalid'])
  })
})
