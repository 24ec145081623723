import { solveChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest'
import type { SlotList } from '../../src/domain/booking.ts'
import { addDays } from '../../src/domain/calendar.ts'
import { dayOf } from '../../src/server/bookings/instants.ts'
import { makeBooking, makeHold, openBookingSite } from '../support/bookings.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite({ places: 9, proofOfWork: true })
})
beforeEach(() => {
  site.time.now = Date.now()
})
afterAll(() => site.close())

type Challenge = Parameters<typeof solveChallenge>[0]['challenge']

/** What a phone does. */
async function prove(id: string, change: (challenge: Challenge) => Challenge = (challenge) => challenge): Promise<Record<string, string>> {
  const challenge = change((await (await site.send('GET', `/api/v1/bookings/${id}/challenge`)).json()) as Challenge)
  const solution = await solveChallenge({ challenge, deriveKey })
  return { Altcha: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') }
}
const wish = () => ({ ...makeBooking(), wishes: ['2999-01-01T09:00:00+09:00'] })
const codeOf = async (response: Response) => [response.status, ((await response.json()) as { code: string }).code]

test('the first message of an id comes with some work; afterwards the id is known', async () => {
  const booking = wish()
  expect(await codeOf(await site.put(booking))).toEqual([428, 'proofNeeded'])
  expect(await codeOf(await site.put(booking, await prove(booking.id)))).toEqual([409, 'slotGone'])
  expect(await codeOf(await site.put(booking))).toEqual([409, 'slotGone'])
})

test('a slot that is held has done the work for the booking', async () => {
  const [from, through] = [addDays(dayOf(Date.now()), 2), addDays(dayOf(Date.now()), 14)]
  const { slots } = (await (await site.send('GET', `/api/v1/consultations/ikejiri/slots?mode=video&from=${from}&through=${through}`)).json()) as SlotList
  const startsAt = slots[0]?.startsAt ?? ''
  const booking = makeBooking({ wishes: [startsAt] })
  expect((await site.hold(booking.id, { startsAt })).status).toBe(428)
  expect((await site.send('PUT', `/api/v1/bookings/${booking.id}/hold`, makeHold({ startsAt }), await prove(booking.id))).status).toBe(200)
  expect((await site.put(booking)).status).toBe(201)
})

test.each<[string, (id: string) => Promise<Record<string, string>>]>([
  ['work done for another id', () => prove(makeBooking().id)],
  ['a challenge of its own making', (id) => prove(id, (challenge) => ({ ...challenge, signature: '00'.repeat(32) }))],
  ['a challenge made longer', (id) => prove(id, ({ parameters, ...rest }) => ({ ...rest, parameters: { ...parameters, expiresAt: (parameters.expiresAt ?? 0) + 999 } }))],
  ['a challenge made lighter', (id) => prove(id, ({ parameters, ...rest }) => ({ ...rest, parameters: { ...parameters, keyPrefix: '00' } }))],
  ['no base64', async () => ({ Altcha: '&&&' })],
  ['no object', async () => ({ Altcha: Buffer.from('[1]').toString('base64') })],
  ['too much', async () => ({ Altcha: 'A'.repeat(8000) })],
])('%s is no proof', async (_what, make) => {
  const booking = wish()
  expect(await codeOf(await site.put(booking, await make(booking.id)))).toEqual([428, 'proofNeeded'])
})

test('a solution without the work is no proof', async () => {
  const booking = wish()
  const challenge = (await (await site.send('GET', `/api/v1/bookings/${booking.id}/challenge`)).json()) as Challenge
  const { keyPrefix } = challenge.parameters
  const solution = { counter: 1, derivedKey: keyPrefix.padEnd(64, '0'), time: 1 }
  expect((await site.put(booking, { Altcha: Buffer.from(JSON.stringify({ challenge, solution })).toString('base64') })).status).toBe(428)
})

test('a challenge expires after half an hour', async () => {
  const booking = wish()
  const headers = await prove(booking.id)
  site.time.now += 31 * 60_000
  expect((await site.put(booking, headers)).status).toBe(428)
})
