import fc from 'fast-check'
import { afterAll, beforeAll, expect, test } from 'vitest'
import { makeBooking, makeHold, openBookingSite, SLOT } from '../support/bookings.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite()
})
afterAll(() => site.close())

const NASTY = ['\u0000', 'a\u0000b', '\ud800', "'; drop table bookings; --", '０３', '🏳️‍🌈', '{}', '__proto__', '2026-02-31T09:00:00+09:00', '0000-01-01T00:00:00+09:00', '9999-12-31T23:59:00+09:00', SLOT, '-1', '']
const nasty = fc.oneof({ weight: 2, arbitrary: fc.constantFrom(...NASTY) }, fc.string({ unit: 'binary', maxLength: 60 }))
const anything = fc.oneof(nasty, fc.anything({ maxDepth: 2 }), fc.constantFrom(null, -1, Number.POSITIVE_INFINITY, 2 ** 31, 0.1, [], {}))
const slot = fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 31 }), fc.integer({ min: 0, max: 23 }), fc.integer({ min: 0, max: 59 }))
  .map(([year, month, day, hour, minute]) => `${String(year).padStart(4, '0')}-${[month, day].map((part) => String(part).padStart(2, '0')).join('-')}T${[hour, minute].map((part) => String(part).padStart(2, '0')).join(':')}:00+09:00`)
const id = fc.oneof(fc.uuid().map((one) => one.toLowerCase()), nasty)

/** A valid message with some of its parts replaced. */
const spoilt = <T extends object>(make: () => T) =>
  fc.tuple(fc.subarray(Object.keys(make()), { maxLength: 3 }), fc.array(anything, { minLength: 3, maxLength: 3 }))
    .map(([keys, values]) => ({ ...make(), ...Object.fromEntries(keys.map((key, i) => [key, values[i]])) }))

async function expectReadable(response: Response) {
  expect(response.status).toBeLessThan(500)
  if (response.status < 400) return
  expect(response.headers.get('Content-Type')).toBe('application/problem+json')
  expect(((await response.json()) as { code: string }).code).toMatch(/^[a-zA-Z]+$/)
}
/** Half a surrogate cannot be in an address. */
const path = (...parts: string[]) => `/api/v1/${parts.map((part) => encodeURIComponent(part.replace(/[\ud800-\udfff]/g, '�'))).join('/')}`
/** What HTTP can carry at all. */
const header = nasty.filter((text) => !/[^\t\x20-\x7e\x80-\xff]/.test(text))
const CONFIG = { numRuns: 400 }

test('any booking is taken or refused with a code', () => fc.assert(fc.asyncProperty(spoilt(makeBooking), async (booking) => {
  await expectReadable(await site.send('PUT', path('bookings', typeof booking.id === 'string' ? booking.id : makeBooking().id), booking))
}), CONFIG), 60_000)

test('any wish is taken or refused with a code', () => fc.assert(fc.asyncProperty(fc.uniqueArray(slot, { minLength: 1, maxLength: 3 }), fc.boolean(), async (wishes, waits) => {
  await expectReadable(await site.put(makeBooking({ wishes, ifFull: waits ? 'wait' : 'refuse', needs: waits ? ['interpreter'] : [] })))
}), CONFIG), 60_000)

test('any words are kept as they were or refused', () => fc.assert(fc.asyncProperty(nasty, nasty, nasty, async (name, note, value) => {
  await expectReadable(await site.put(makeBooking({ name, note, contact: { kind: 'post', value }, wishes: ['2026-12-10T09:00:00+09:00'], ifFull: 'wait' })))
}), CONFIG), 60_000)

test('any id, hold and withdrawal', () => fc.assert(fc.asyncProperty(id, spoilt(makeHold), anything, async (one, hold, secret) => {
  await expectReadable(await site.send('PUT', path('bookings', one, 'hold'), hold))
  await expectReadable(await site.send('DELETE', path('bookings', one, 'hold')))
  await expectReadable(await site.send('POST', path('bookings', one, 'hold', 'leave')))
  await expectReadable(await site.send('GET', path('bookings', one, 'challenge')))
  await expectReadable(await site.send('POST', path('bookings', one, 'withdrawal'), { secret }))
}), { numRuns: 150 }), 60_000)

test('any code, change and header', async () => {
  const { view } = await site.book()
  await fc.assert(fc.asyncProperty(header, spoilt(() => ({ startsAt: SLOT, mode: 'video', sequence: 0 })), async (text, change) => {
    for (const code of [text, view.code]) {
      const headers = { Authorization: `Bearer ${code}`, Altcha: text }
      for (const [method, what] of [['GET', 'mine'], ['POST', 'mine/accept']] as const) await expectReadable(await site.send(method, `/api/v1/bookings/${what}`, undefined, headers))
      await expectReadable(await site.send('POST', '/api/v1/bookings/mine/change', change, headers))
    }
  }), { numRuns: 150 })
}, 60_000)

test('any question for slots', () => fc.assert(fc.asyncProperty(fc.oneof(fc.constant('ikejiri'), nasty), nasty, fc.oneof(nasty, slot.map((start) => start.slice(0, 10))), fc.oneof(nasty, slot.map((start) => start.slice(0, 10))), async (district, mode, from, through) => {
  await expectReadable(await site.send('GET', `${path('consultations', district, 'slots')}?${new URLSearchParams({ mode, from, through }).toString()}`))
  await expectReadable(await site.send('GET', `${path('consultations', 'ikejiri', 'slots')}?${new URLSearchParams({ mode: 'video', from, through: from }).toString()}`))
}), CONFIG), 60_000)

test.each(['not JSON', '{"id":', '\u0000', '[]', '"x"', 'null', '[[[[[['])('a body of %j is not a message', async (body) => {
  for (const [method, what] of [['PUT', makeBooking().id], ['PUT', `${makeBooking().id}/hold`], ['POST', `${makeBooking().id}/withdrawal`], ['POST', 'mine/change']] as const) {
    const response = await site.start().request(`/api/v1/bookings/${what}`, { method, body, headers: { 'Content-Type': 'application/json' } })
    expect(response.status).toBe(400)
  }
})
