import { sql } from 'drizzle-orm'
import * as v from 'valibot'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { ReceivedReport, ReportReceipt, type Report } from '../../src/domain/report.ts'
import { eraseExpired } from '../../src/server/bookings/erase-expired.ts'
import { createApp } from '../../src/server/app.ts'
import { writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'
import { DISTRICT } from '../support/offers.ts'
import { makeCore, makePackFiles } from '../support/packs.ts'
import { makeReport } from '../support/reports.ts'
import { signInNew } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

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
function start() {
  const app = createApp({ ...site, database: store.database, keys: testKeys, log: (line) => lines.push(JSON.stringify(line)) })
  const put = async (report: unknown, id = (report as Report).id) =>
    app.request(`/api/v1/reports/${id}`, { method: 'PUT', body: JSON.stringify(report), headers: { 'Content-Type': 'application/json' } })
  return { app, put }
}
const receiptOf = async (response: Response) => v.parse(ReportReceipt, await response.json())
const rowsOf = async (id: string) => (await store.database.execute(sql`select * from reports where id = ${id}`)).rows

test('a report is kept with a receipt; 20 sendings at once are one row and one receipt', async () => {
  const { put } = start()
  const report = makeReport()
  const responses = await Promise.all(Array.from({ length: 20 }, () => put(report)))
  expect(responses.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([...Array.from({ length: 19 }, () => 200), 201])
  const receipts = await Promise.all(responses.map(receiptOf))
  expect(new Set(receipts.map((receipt) => JSON.stringify(receipt))).size).toBe(1)
  expect(Date.parse(receipts[0]!.erasedAt) - Date.parse(receipts[0]!.receivedAt)).toBe(180 * 86_400_000)
  expect(await rowsOf(report.id)).toHaveLength(1)
})

test('the same id with other words is refused and changes nothing', async () => {
  const { put } = start()
  const report = makeReport()
  await put(report)
  const [before] = await rowsOf(report.id)
  const other = await put({ ...report, message: 'ほかのことば' })
  expect([other.status, other.headers.get('Content-Type')]).toEqual([409, 'application/problem+json'])
  expect(await other.json()).toMatchObject({ code: 'idTaken' })
  expect(await rowsOf(report.id)).toEqual([before])
})

test.each([
  ['no words', { message: '  ' }, 400, 'invalid'],
  ['too many words', { message: 'あ'.repeat(2001) }, 400, 'invalid'],
  ['another kind', { kind: 'praise' }, 400, 'invalid'],
  ['a query behind the page', { page: '/find?q=secret' }, 400, 'invalid'],
  ['a flood', { message: 'あ'.repeat(20_000) }, 413, 'tooLarge'],
])('%s is refused with a code', async (_what, change, status, code) => {
  const response = await start().put({ ...makeReport(), ...change })
  expect([response.status, await response.json()]).toEqual([status, expect.objectContaining({ status, code })])
})

test('as many words as may be written are taken, in any script', async () => {
  const { put } = start()
  for (const message of ['あ'.repeat(2000), '😀'.repeat(1000), '\u0001'.repeat(2000), '\0 မြန်မာ नेपाली']) expect((await put(makeReport({ message }))).status).toBe(201)
})

test('the id in the path is that of the message, and one client cannot fill the book', async () => {
  const { put } = start()
  const statuses: number[] = []
  for (let sent = 0; sent < 62; sent += 1) statuses.push((await put(makeReport(), makeReport().id)).status)
  expect(new Set(statuses.slice(0, 60))).toEqual(new Set([400]))
  expect(statuses.slice(60)).toEqual([429, 429])
})

test('what a person wrote is neither readable in the database nor in the log', async () => {
  const report = makeReport({ message: 'ひみつの伝言', page: '/topics/violence', contact: 'secret@example.jp', language: 'ne' })
  lines.length = 0
  await start().put(report)
  const dump = JSON.stringify((await store.database.execute(sql`select encode(sealed, 'escape') as raw, reports::text as whole from reports where id = ${report.id}`)).rows)
  for (const text of [dump, lines.join('')]) expect(text).not.toMatch(/ひみつ|violence|secret@|words/)
  expect(lines.join('')).not.toContain(report.id)
})

test('after 180 days a report is gone, done or not, and the run says so', async () => {
  const [kept, old] = [makeReport(), makeReport()]
  const { put } = start()
  await put(kept)
  await put(old)
  await store.database.execute(sql`update reports set expires_at = now() - interval '1 second', done_at = now() where id = ${old.id}`)
  expect(await eraseExpired({ pool: store.database.$client, database: store.database, clock: Date.now })).toMatchObject({ reports: 1 })
  expect(await rowsOf(old.id)).toEqual([])
  expect(await rowsOf(kept.id)).toHaveLength(1)
  expect((await store.database.execute(sql`select reports from erasure_runs order by id desc limit 1`)).rows).toEqual([{ reports: 1 }])
})

test('the staff of the whole municipality read them, newest first, and mark them done; every look is written down', async () => {
  const { app, put } = start()
  const { browser } = await signInNew(app, store.database, { role: 'ward', scopeId: null })
  const [first, second] = [makeReport({ contact: '０３-１２３４-５６７８' }), makeReport({ page: null })]
  for (const report of [first, second]) await put(report)
  const read = async () => v.parse(v.array(ReceivedReport), await (await browser.get('/reports')).json())
  const [newest, next] = await read()
  expect(newest).toMatchObject({ ...second, doneAt: null })
  expect(next).toMatchObject({ ...first, contact: '03-1234-5678' })
  expect((await browser.post(`/reports/${first.id}/done`)).status).toBe(204)
  const [, done] = await read()
  expect(done?.doneAt).not.toBeNull()
  expect((await browser.post(`/reports/${first.id}/done`)).status).toBe(204)
  expect((await read())[1]).toEqual(done)
  for (const id of [makeReport().id, 'nothing']) expect((await browser.post(`/reports/${id}/done`)).status).toBe(404)
  const { rows } = await store.database.execute<{ what: string }>(sql`select what from staff_audit order by id`)
  expect(rows.map(({ what }) => what)).toEqual(['reports', 'reportDone', 'reports', 'reportDone', 'reports', 'reportDone'])
})

test.each([['counter', 'ikejiri'], ['region', 'setagaya']] as const)('the staff of a %s do not', async (role, scopeId) => {
  const { app, put } = start()
  const report = makeReport()
  await put(report)
  const { browser } = await signInNew(app, store.database, { role, scopeId })
  for (const response of [await browser.get('/reports'), await browser.post(`/reports/${report.id}/done`)]) {
    expect([response.status, await response.json()]).toEqual([403, expect.objectContaining({ code: 'notYours' })])
  }
  expect((await rowsOf(report.id))[0]).toMatchObject({ done_at: null })
})

test('nobody else does', async () => {
  const { app } = start()
  expect((await app.request('/api/v1/staff/reports')).status).toBe(401)
})
