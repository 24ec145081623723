import { sql } from 'drizzle-orm'
import fc from 'fast-check'
import * as v from 'valibot'
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest'
import { AuditLine, StaffBooking, StaffBookingLine } from '../../src/domain/staff.ts'
import { HOUR, LATER, LATEST, makeChange, openBookingSite, SLOT, TUESDAY } from '../support/bookings.ts'
import { makeOffer } from '../support/offers.ts'
import { readIcs } from '../support/read-ics.ts'
import { signInNew, type StaffBrowser } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

const RANGE = 'from=2026-12-01&through=2026-12-31'
let site: Awaited<ReturnType<typeof openBookingSite>>
let ikejiri: StaffBrowser
let ward: StaffBrowser
beforeAll(async () => {
  site = await openBookingSite({ places: 2 })
  const app = site.start()
  ikejiri = (await signInNew(app, site.store.database)).browser
  ward = (await signInNew(app, site.store.database, { role: 'ward', scopeId: null })).browser
})
afterAll(() => site.close())
const codeOf = async (response: Response) => ((await response.json()) as { code: string }).code
const listOf = async (browser: StaffBrowser, query = RANGE) => v.parse(v.array(StaffBookingLine), await (await browser.get(`/bookings?${query}`)).json())
const open = async (browser: StaffBrowser, id: string) => v.parse(StaffBooking, await (await browser.get(`/bookings/${id}`)).json())

const told = {
  name: '世田谷 花子', contact: { kind: 'phone', value: '03-1234-5678' }, needs: ['stepFree', 'companion'], language: 'en', topic: 'care', note: '母のことです。\n玄関に段差があります。', share: true,
  for: { kind: 'other', relation: 'family', agreed: true, bookedBy: '太郎' },
} as const

test('a booking is in the list and opens with all that was told', async () => {
  const { booking, view } = await site.book({ ...told, needs: [...told.needs] })
  expect(await listOf(ikejiri)).toContainEqual({
    id: booking.id, state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: SLOT, minutes: 30, wishes: [SLOT], name: '世田谷 花子', needs: ['stepFree', 'companion'], language: 'en', sequence: 0,
  })
  expect(await open(ikejiri, booking.id)).toMatchObject({ ...told, code: view.code, room: view.room, address: '', staffNote: '', cancelledBy: null, receivedAt: '2026-12-01T10:00:00+09:00', erasedOn: view.erasedOn })
  expect(await listOf(ikejiri, 'from=2026-12-03&through=2026-12-31')).not.toContainEqual(expect.objectContaining({ id: booking.id }))
})

test('the waiting list is in sight by its wishes, and a cancelled booking gives its place to it', async () => {
  const wishes = ['2026-12-10T09:00:00+09:00']
  const [{ booking: first }] = [await site.book({ wishes }), await site.book({ wishes })]
  const { booking: waits, view } = await site.book({ wishes, ifFull: 'wait' })
  expect(view.state).toBe('waiting')
  expect(await listOf(ikejiri, 'from=2026-12-10&through=2026-12-10')).toContainEqual(expect.objectContaining({ id: waits.id, state: 'waiting', startsAt: null, wishes }))
  const cancelled = v.parse(StaffBooking, await (await ikejiri.post(`/bookings/${first.id}/cancel`)).json())
  expect(cancelled).toMatchObject({ state: 'cancelled', cancelledBy: 'staff', name: '花子' })
  expect((await ikejiri.post(`/bookings/${first.id}/cancel`)).status).toBe(200)
  expect(await open(ikejiri, waits.id)).toMatchObject({ state: 'offered', startsAt: wishes[0] })
})

test('whoever cancels is a line without a name', async () => {
  const { booking, view } = await site.book({ wishes: ['2026-12-11T09:00:00+09:00'] })
  await site.byCode(view.code).cancel()
  expect(await open(ikejiri, booking.id)).toMatchObject({ state: 'cancelled', cancelledBy: 'resident', name: '', contact: { kind: 'none', value: '' }, note: '', staffNote: '' })
})

test('so is whoever takes a booking back on the phone that made it, in the list and in a calendar that had it', async () => {
  const { booking } = await site.book({ wishes: ['2026-12-11T09:30:00+09:00'] })
  const { booking: waits } = await site.book({ wishes: ['2026-12-11T09:30:00+09:00'], ifFull: 'wait' })
  for (const { id, secret } of [booking, waits]) expect((await site.withdraw(id, secret)).status).toBe(204)
  expect(await listOf(ikejiri)).toContainEqual(expect.objectContaining({ id: booking.id, state: 'cancelled', name: '', startsAt: '2026-12-11T09:30:00+09:00' }))
  expect(await open(ikejiri, booking.id)).toMatchObject({ state: 'cancelled', cancelledBy: 'resident' })
  const ics = await (await ikejiri.get(`/export.ics?${RANGE}`)).text()
  expect(ics.slice(ics.indexOf(booking.id)).split('\r\n').find((line) => line.startsWith('STATUS'))).toBe('STATUS:CANCELLED')
})

test('what came of it: not before it began, and to be taken back', async () => {
  const { booking } = await site.book({ wishes: [LATER] })
  const early = await ikejiri.post(`/bookings/${booking.id}/outcome`, { state: 'attended' })
  expect([early.status, await codeOf(early)]).toEqual([409, 'notYet'])
  site.time.now = Date.parse(LATER) + HOUR
  for (const state of ['noShow', 'attended', 'booked']) expect(await (await ikejiri.post(`/bookings/${booking.id}/outcome`, { state })).json()).toMatchObject({ id: booking.id, state })
  site.time.now = TUESDAY
  await ikejiri.post(`/bookings/${booking.id}/cancel`)
  site.time.now = Date.parse(LATER) + HOUR
  expect((await ikejiri.post(`/bookings/${booking.id}/outcome`, { state: 'attended' })).status).toBe(409)
  site.time.now = TUESDAY
})

test('the counsellor’s note is sealed, kept with the booking, and in no export', async () => {
  const { booking } = await site.book({ wishes: [LATEST], name: '=HYPERLINK("http://evil")', note: '本人のメモ', topic: 'money', contact: { kind: 'phone', value: '0312345678' } })
  const text = '家族と連絡をとる。\u0000次は来週。'
  expect(await (await ikejiri.send('PUT', `/api/v1/staff/bookings/${booking.id}/note`, { text })).json()).toMatchObject({ staffNote: text })
  expect((await open(ikejiri, booking.id)).staffNote).toBe(text)
  const { rows } = await site.store.database.execute(sql`select staff_note from bookings where id = ${booking.id}`)
  expect((rows[0] as { staff_note: Buffer }).staff_note.toString('utf8')).not.toContain('家族')
  const bytes = Buffer.from(await (await ikejiri.get(`/export.csv?${RANGE}`)).arrayBuffer())
  const csv = bytes.toString('utf8')
  const ics = await (await ikejiri.get(`/export.ics?${RANGE}`)).text()
  expect(bytes.subarray(0, 3).toString('hex')).toBe('efbbbf')
  expect(csv).toContain(booking.id)
  expect(csv).toContain(`"'=HYPERLINK(""http://evil"")"`)
  expect(csv).toContain('"=""0312345678"""')
  for (const secret of ['本人のメモ', 'money', '家族と連絡', '段差があります']) expect(csv + ics.replaceAll('\r\n ', '')).not.toContain(secret)
  expect(readIcs(ics, '2026-12-01', '2026-12-31')).toContainEqual({ uid: `${booking.id}@madoguchi`, start: '2026-12-02T10:00', status: 'CONFIRMED', summary: '=HYPERLINK("http://evil") ビデオ通話（自宅など）' })
  expect((await (await ikejiri.send('PUT', `/api/v1/staff/bookings/${booking.id}/note`, { text: '' })).json()).staffNote).toBe('')
})

test('blocking a day takes its free slots away at once, and names whom to call; removed again it is as before', async () => {
  const day = '2026-12-15'
  const { booking } = await site.book({ wishes: [`${day}T09:00:00+09:00`], name: '次郎' })
  expect(await site.free(`${day}T11:00:00+09:00`)).toBe(2)
  const blocked = await ikejiri.post('/changes', makeChange({ date: day, from: '09:00', to: '12:00' }))
  expect(blocked.status).toBe(201)
  const { change, affected } = (await blocked.json()) as { change: { id: string }; affected: unknown[] }
  expect(affected).toEqual([expect.objectContaining({ id: booking.id, name: '次郎', state: 'booked' })])
  expect(await site.free(`${day}T11:00:00+09:00`)).toBeUndefined()
  expect(await site.free(`${day}T13:00:00+09:00`)).toBe(2)
  expect(await (await ikejiri.get(`/changes?${RANGE}`)).json()).toContainEqual({ id: change.id, ...makeChange({ date: day }) })
  expect((await ikejiri.send('DELETE', `/api/v1/staff/changes/${change.id}`)).status).toBe(204)
  expect((await ikejiri.send('DELETE', `/api/v1/staff/changes/${change.id}`)).status).toBe(404)
  expect(await site.free(`${day}T11:00:00+09:00`)).toBe(2)
  await ikejiri.post('/changes', makeChange({ kind: 'extra', mode: 'video', date: day, from: '18:00', to: '19:00', places: 3 }))
  expect(await site.free(`${day}T18:30:00+09:00`)).toBe(3)
})

test('every look at residents’ data is written down, with nothing of it', async () => {
  const { booking } = await site.book({ wishes: ['2026-12-16T09:00:00+09:00'], name: '三郎' })
  const { browser, account } = await signInNew(site.start(), site.store.database)
  await browser.get(`/bookings?${RANGE}`)
  await browser.get(`/bookings/${booking.id}`)
  await browser.send('PUT', `/api/v1/staff/bookings/${booking.id}/note`, { text: '三郎さん' })
  await browser.post(`/bookings/${booking.id}/cancel`)
  await browser.get(`/export.csv?${RANGE}`)
  await browser.get('/offers')
  await browser.post('/changes', makeChange({ date: '2026-12-30' }))
  const lines = v.parse(v.array(AuditLine), await (await browser.get(`/audit?from=${new Date(Date.now() - 24 * HOUR).toISOString().slice(0, 10)}`)).json()).filter(({ who }) => who.includes(account.email))
  expect(lines.map(({ what, bookingId }) => [what, bookingId]).toReversed()).toEqual([
    ['list', null], ['open', booking.id], ['note', booking.id], ['cancel', booking.id], ['export', null], ['offers', null], ['change', null],
  ])
  expect(lines.every(({ districtId }) => districtId === 'ikejiri')).toBe(true)
  expect(JSON.stringify(lines)).not.toContain('三郎')
})

describe('roles', () => {
  test('nobody sees, changes or exports what is another counter’s: any role, any district', async () => {
    const districts = ['ikejiri', 'taishido', 'kyodo']
    const app = site.start()
    const books = new Map<string, string>()
    for (const districtId of ['ikejiri', 'taishido']) books.set(districtId, (await site.book({ districtId, wishes: ['2026-12-17T09:00:00+09:00'] })).booking.id)
    const people = await Promise.all([
      ...districts.map(async (scopeId) => ({ sees: [scopeId], ...(await signInNew(app, site.store.database, { scopeId })) })),
      signInNew(app, site.store.database, { role: 'region', scopeId: 'setagaya' }).then((one) => ({ sees: districts, ...one })),
      signInNew(app, site.store.database, { role: 'region', scopeId: 'kinuta' }).then((one) => ({ sees: [] as string[], ...one })),
      signInNew(app, site.store.database, { role: 'ward', scopeId: null }).then((one) => ({ sees: districts, ...one })),
    ])
    const deeds: ((browser: StaffBrowser, district: string) => Promise<Response>)[] = [
      (browser, district) => browser.get(`/bookings?${RANGE}&district=${district}`),
      (browser, district) => browser.get(`/export.csv?${RANGE}&district=${district}`),
      (browser, district) => browser.get(`/export.ics?${RANGE}&district=${district}`),
      (browser, district) => browser.get(`/changes?${RANGE}&district=${district}`),
      (browser, district) => browser.get(`/offers?district=${district}`),
      (browser, district) => browser.post('/changes', makeChange({ districtId: district, date: '2026-12-29' })),
      (browser, district) => browser.get(`/bookings/${books.get(district) ?? books.get('ikejiri')}`),
      (browser, district) => browser.send('PUT', `/api/v1/staff/bookings/${books.get(district) ?? books.get('ikejiri')}/note`, { text: 'x' }),
    ]
    await fc.assert(fc.asyncProperty(fc.constantFrom(...people), fc.constantFrom(...districts, 'elsewhere'), fc.nat(deeds.length - 1), async ({ browser, sees }, district, nth) => {
      const response = await deeds[nth]!(browser, district)
      const touched = nth >= 6 && !books.has(district) ? 'ikejiri' : district
      const isMine = sees.includes(touched)
      expect([nth, district, response.ok]).toEqual([nth, district, isMine])
      if (!isMine) expect([403, await codeOf(response)]).toEqual([response.status, 'notYours'])
    }), { numRuns: 150 })
    for (const { browser, sees } of people) {
      expect(((await (await browser.get('/me')).json()) as { districts: string[] }).districts.toSorted()).toEqual(sees.toSorted())
      expect((await listOf(browser)).every(({ districtId }) => sees.includes(districtId))).toBe(true)
    }
  })

  test('residents’ offers reach those of their district', async () => {
    for (const offer of ['ikejiri', 'taishido'].map((districtId) => makeOffer({ districtId }))) await site.send('PUT', `/api/v1/offers/${offer.id}`, offer)
    const seen = async (browser: StaffBrowser) => ((await (await browser.get('/offers')).json()) as { districtId: string }[]).map(({ districtId }) => districtId).toSorted()
    expect(await seen(ikejiri)).toEqual(['ikejiri'])
    expect(await seen(ward)).toEqual(['ikejiri', 'taishido'])
  })
})

test('nothing that is sent is answered with a fault of the server', async () => {
  const { browser } = await signInNew(site.start(), site.store.database)
  const text = fc.oneof(fc.string({ unit: 'binary', maxLength: 40 }), fc.constantFrom('2026-02-31', '2026-12-01', '9999-99-99', '0000-00-00', 'ikejiri', '\u0000', '25:99', '09:00', '10:00'))
  const value = fc.oneof(text, fc.jsonValue(), fc.constantFrom('blocked', 'extra', 'video', null, 30, 1e300))
  const body = fc.record({ kind: value, districtId: value, mode: value, date: value, from: value, to: value, minutes: value, places: value, reason: value, state: value, text: value, email: value, password: value, code: value }, { requiredKeys: [] })
  const { booking } = await site.book({ wishes: ['2026-12-18T09:00:00+09:00'] })
  const path = fc.constantFrom(`/bookings/${booking.id}/outcome`, `/bookings/${booking.id}/note`, '/changes', '/bookings/nothing/cancel', '/auth/sign-in/email', '/auth/two-factor/verify-totp', '/auth/two-factor/enable', '/auth/change-password')
  await fc.assert(fc.asyncProperty(path, fc.oneof(body, fc.jsonValue()), text, text, async (where, sent, from, district) => {
    const full = where.startsWith('/auth') ? `/api/staff${where}` : `/api/v1/staff${where}`
    expect((await browser.send(where.endsWith('note') ? 'PUT' : 'POST', full, sent)).status).toBeLessThan(500)
    const query = new URLSearchParams({ from, through: '2026-12-31', district })
    for (const list of ['bookings', 'changes', 'export.csv', 'offers', 'audit', `bookings/${encodeURIComponent(from)}`]) expect((await browser.get(`/${list}?${query}`)).status).toBeLessThan(500)
  }), { numRuns: 120 })
})

test('the runs of the erasure are shown', async () => {
  await site.store.database.execute(sql`insert into erasure_runs (at, bookings, offers, others) values ('2026-12-01T03:00:00+09:00', 3, 1, 0)`)
  expect(await (await ikejiri.get('/erasure')).json()).toContainEqual({ at: '2026-12-01T03:00:00+09:00', bookings: 3, offers: 1, reports: 0, others: 0 })
})
