import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { Offer, OfferReceipt } from '../../src/domain/offer.ts'
import { createApp } from '../../src/server/app.ts'
import { eraseExpiredOffers, readOffers } from '../../src/server/offers/keep-offers.ts'
import { offersToCsv } from '../../src/server/offers/offers-csv.ts'
import { makeKeyring } from '../../src/server/secrets/keyring.ts'
import { writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'
import { DISTRICT, makeOffer } from '../support/offers.ts'
import { makeCore, makePackFiles } from '../support/packs.ts'

const lines: string[] = []
let store: TestDatabase
let site: Awaited<ReturnType<typeof writeBuiltSite>>
beforeAll(async () => {
  store = await openTestDatabase()
  const files = makePackFiles(makeCore({ id: 'setagaya', districts: [DISTRICT] }))
  site = await writeBuiltSite(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])))
})
afterAll(() => store.close())

/** A server just started: rate limits count from nothing. */
function start(keys = testKeys) {
  const app = createApp({ ...site, database: store.database, keys, log: (line) => lines.push(JSON.stringify(line)) })
  const send = async (method: string, path: string, body: unknown, headers: Record<string, string> = {}) =>
    app.request(path, { method, body: body === undefined ? null : JSON.stringify(body), headers: { 'Content-Type': 'application/json', ...headers } })
  return {
    put: (offer: unknown, id = (offer as Offer).id) => send('PUT', `/api/v1/offers/${id}`, offer),
    withdraw: (code: string) => send('DELETE', '/api/v1/offers', undefined, { Authorization: `Bearer ${code}` }),
  }
}
const receiptOf = async (response: Response) => v.parse(OfferReceipt, await response.json())
const rowsOf = async (id: string) => (await store.database.execute(sql`select * from offers where id = ${id}`)).rows

test('an offer is kept, with a receipt; sent again it gets the same receipt and is kept once', async () => {
  const { put } = start()
  const offer = makeOffer()
  const first = await put(offer)
  expect(first.status).toBe(201)
  const receipt = await receiptOf(first)
  expect(receipt).toMatchObject({ id: offer.id, districtId: 'ikejiri', code: expect.stringMatching(/^[2-9A-Z]{9}$/) })
  const again = await put(offer)
  expect(again.status).toBe(200)
  expect(await receiptOf(again)).toEqual(receipt)
  expect(await rowsOf(offer.id)).toHaveLength(1)
})

test('20 sendings of one offer at once are one row and one receipt', async () => {
  const { put } = start()
  const offer = makeOffer()
  const responses = await Promise.all(Array.from({ length: 20 }, () => put(offer)))
  expect(responses.map(({ status }) => status).filter((status) => status === 201)).toHaveLength(1)
  expect(responses.every(({ ok }) => ok)).toBe(true)
  expect(new Set(await Promise.all(responses.map(async (response) => (await receiptOf(response)).code))).size).toBe(1)
  expect(await rowsOf(offer.id)).toHaveLength(1)
})

test('the same id with other words is refused and changes nothing', async () => {
  const { put } = start()
  const offer = makeOffer()
  await put(offer)
  const other = await put({ ...offer, message: 'ほかのことば' })
  expect(other.status).toBe(409)
  expect(other.headers.get('Content-Type')).toBe('application/problem+json')
  expect(await other.json()).toMatchObject({ code: 'idTaken' })
  expect((await readOffers(store.database, testKeys, null)).find(({ id }) => id === offer.id)?.message).toBe(offer.message)
})

test('withdrawing erases what was written, at once and for good', async () => {
  const { put, withdraw } = start()
  const offer = makeOffer({ activityId: 'cafe' })
  const { code } = await receiptOf(await put(offer))
  const typed = `${code.slice(0, 4)}-${code.slice(4)} `.toLowerCase()
  expect((await withdraw(typed)).status).toBe(204)
  expect((await withdraw(code)).status).toBe(204)
  expect((await rowsOf(offer.id))[0]).toMatchObject({
    sealed: null, digest: Buffer.alloc(0), kind: '', district_id: '', activity_id: null, interests: [], days: [], language: '', withdrawn_at: expect.anything(),
  })
  expect((await readOffers(store.database, testKeys, 'ikejiri')).some(({ id }) => id === offer.id)).toBe(false)
  const late = await put(offer)
  expect([late.status, await late.json()]).toEqual([410, expect.objectContaining({ code: 'withdrawn' })])
})

test('a code that nobody has is unknown, and guessing ends soon', async () => {
  const { withdraw } = start()
  const statuses: number[] = []
  for (let guess = 0; guess < 25; guess += 1) statuses.push((await withdraw('222222222')).status)
  expect(new Set(statuses.slice(0, 20))).toEqual(new Set([404]))
  expect(new Set(statuses.slice(20))).toEqual(new Set([429]))
})

test.each([
  ['an unknown district', makeOffer({ districtId: 'nowhere' }), 422, 'unknownDistrict'],
  ['a message too long', makeOffer({ message: 'あ'.repeat(501) }), 400, 'invalid'],
  ['a phone number that is none', makeOffer({ contact: { kind: 'phone', value: 'いつでも' } }), 400, 'invalid'],
  ['nothing', null, 400, 'invalid'],
  ['a flood', makeOffer({ message: 'あ'.repeat(20_000) }), 413, 'tooLarge'],
])('%s is refused with a code', async (_what, body, status, code) => {
  const response = await start().put(body, body?.id ?? makeOffer().id)
  expect(response.status).toBe(status)
  expect(await response.json()).toMatchObject({ status, code })
})

test('the id in the path is that of the message', async () => {
  expect((await start().put(makeOffer(), makeOffer().id)).status).toBe(400)
})

test('one client cannot fill the book', async () => {
  const { put } = start()
  const statuses: number[] = []
  for (let sent = 0; sent < 65; sent += 1) statuses.push((await put(null, makeOffer().id)).status)
  expect(statuses.indexOf(429)).toBe(60)
})

test('what a person wrote is neither readable in the database nor in the log', async () => {
  const offer = makeOffer({ message: 'ひみつの伝言', name: 'なまえ', contact: { kind: 'email', value: 'secret@example.jp' } })
  lines.length = 0
  const { code } = await receiptOf(await start().put(offer))
  const dump = JSON.stringify((await store.database.execute(sql`select encode(sealed, 'escape') as raw, offers::text as whole from offers where id = ${offer.id}`)).rows)
  for (const text of [dump, lines.join('')]) expect(text).not.toMatch(new RegExp(`ひみつ|なまえ|secret@|stepFree|carry|${code}`))
  expect(lines.join('')).not.toContain(offer.id)
})

test('a key can be replaced: what the old one sealed stays readable, repeatable and withdrawable', async () => {
  const offer = makeOffer()
  const { code } = await receiptOf(await start().put(offer))
  const rotated = makeKeyring([Buffer.alloc(32, 2), Buffer.alloc(32, 1)])
  expect((await receiptOf(await start(rotated).put(offer))).code).toBe(code)
  expect((await readOffers(store.database, rotated, null)).find(({ id }) => id === offer.id)).toMatchObject({ ...offer, code })
  expect((await start(rotated).withdraw(code)).status).toBe(204)
})

test('after 180 days an offer is gone', async () => {
  const [kept, old] = [makeOffer(), makeOffer()]
  const { put } = start()
  await put(kept)
  await put(old)
  const [row] = (await store.database.execute(sql`select extract(day from expires_at - received_at)::int as days from offers where id = ${old.id}`)).rows
  expect(row).toEqual({ days: 180 })
  await store.database.execute(sql`update offers set expires_at = now() - interval '1 second' where id = ${old.id}`)
  expect(await eraseExpiredOffers(store.database)).toBe(1)
  expect(await rowsOf(old.id)).toEqual([])
  expect(await rowsOf(kept.id)).toHaveLength(1)
})

test('the coordinator’s CSV opens in Excel and runs no formula', () => {
  const csv = offersToCsv([{ ...makeOffer({ message: '=1+1,"a"\nb', contact: { kind: 'phone', value: '+81312345678' } }), receivedAt: '2026-01-01T15:30:00.000Z', code: 'ABCDEFGH2' }])
  expect(csv.startsWith('\uFEFF受付日時,受付番号,地区,')).toBe(true)
  expect(csv).toContain('2026-01-02 00:30,ABCDEFGH2,ikejiri,手伝いたい')
  expect(csv).toContain(`"'=1+1,""a""\nb"`)
  expect(csv).toContain(`'+81312345678`)
})

test.each([
  ['09012345678', '090-1234-5678'], ['0312345678', '03-1234-5678'], ['0422123456', '"=""0422123456"""'], ['08001234567', '"=""08001234567"""'],
  ['03-1234-5678', '03-1234-5678'], ['090 1234 5678', '090 1234 5678'],
])('the telephone number %s keeps its 0 in Excel', (value, expected) => {
  const csv = offersToCsv([{ ...makeOffer({ contact: { kind: 'phone', value } }), receivedAt: '2026-01-01T15:30:00.000Z', code: 'ABCDEFGH2' }])
  expect(csv).toContain(`,電話,${expected},ja,`)
})

describe('the message', () => {
  const key = fc.stringMatching(/^[a-z][A-Za-z0-9-]{0,20}$/)
  const offer = fc.record<Offer>({
    id: fc.uuid(), kind: fc.constantFrom('join', 'help', 'start'), activityId: fc.option(key), districtId: key,
    interests: fc.subarray(['cafe', 'exercise', 'meal', 'garden']), days: fc.subarray([0, 1, 2, 3, 4, 5, 6]), can: fc.array(key, { maxLength: 20 }), need: fc.array(key, { maxLength: 20 }),
    message: fc.string({ unit: 'grapheme', maxLength: 100 }), name: fc.string({ unit: 'grapheme', maxLength: 10 }).map((text) => text.slice(0, 10)),
    contact: fc.constantFrom({ kind: 'none', value: '' } as const, { kind: 'phone', value: '０３－１２３４－５６７８' } as const, { kind: 'email', value: 'a@example.jp' } as const),
    language: fc.constantFrom('ja', 'easy', 'en', 'zh-Hans'),
  })

  test('read twice it is what it was when read once, so that phone and server agree', () => {
    fc.assert(fc.property(offer, (value) => {
      const once = v.safeParse(Offer, value)
      if (once.success) expect(v.parse(Offer, JSON.parse(JSON.stringify(once.output)))).toEqual(once.output)
    }))
  })

  test('anything at all is read or refused, never thrown at', () => {
    fc.assert(fc.property(fc.anything(), (value) => !v.safeParse(Offer, value).success))
    fc.assert(fc.property(offer, fc.constantFrom(...Object.keys(Offer.entries)), (value, field) => {
      const { [field as keyof Offer]: _gone, ...rest } = value
      expect(v.safeParse(Offer, rest).success).toBe(false)
    }))
  })
})
