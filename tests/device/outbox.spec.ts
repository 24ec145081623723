import { mergeTests, type Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { OutboxEntry } from '../../src/device/outbox.ts'
import type { Offer } from '../../src/domain/offer.ts'
import { test as deviceTest } from '../support/device-page.ts'
import { makeOffer } from '../support/offers.ts'
import { expect, test as siteTest } from '../support/site.ts'

const test = mergeTests(deviceTest, siteTest)
const OUTBOX = '/src/device/outbox.ts'
const OUTBOX_STORE = '/src/device/outbox-store.ts'
const IDB = '/node_modules/idb/build/index.js'

/** What stands between the page and the real server. */
type Way = 'tunnel' | 'open' | 'answerLost' | 'wifiLogin'
let way: Way
let sent: number

test.beforeEach(async ({ context, site }) => {
  way = 'open'
  sent = 0
  await context.route('**/api/**', async (route) => {
    if (way === 'tunnel') return route.abort('internetdisconnected')
    if (way === 'wifiLogin') return route.fulfill({ status: 403, contentType: 'text/html', body: '<!doctype html><title>Wi-Fi</title>' })
    sent += 1
    const response = await route.fetch({ url: `${site.url}${new URL(route.request().url()).pathname}` })
    return way === 'answerLost' ? route.abort('connectionreset') : route.fulfill({ response })
  })
})

const put = (page: Page, offer: Offer) => page.evaluate(async ([module, message]) => {
  const { putInOutbox, startOutbox } = await import(module)
  startOutbox()
  return putInOutbox('offer', message) as Promise<{ id: string; kept: boolean }>
}, [OUTBOX, offer] as const)
const start = (page: Page) => page.evaluate(async (module) => (await import(module)).startOutbox(), OUTBOX)
const read = (page: Page) => page.evaluate(async (module) => {
  const { watchOutbox } = await import(module)
  return new Promise<OutboxEntry[]>((resolve) => watchOutbox(resolve))
}, OUTBOX)
const states = async (page: Page) => (await read(page)).map(({ state }) => state)
const goOnline = (page: Page) => page.evaluate(() => dispatchEvent(new Event('online')))
const remove = (page: Page, id: string, seen: string) => page.evaluate(async ([module, entry, state]) => (await import(module)).removeFromOutbox(entry, state), [OUTBOX, id, seen] as const)

test('handed in without network, kept through a reload, sent once when the network is back', async ({ devicePage, site }) => {
  const offer = makeOffer()
  way = 'tunnel'
  expect(await put(devicePage, offer)).toEqual({ id: offer.id, kept: true })
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  await devicePage.reload()
  await start(devicePage)
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  way = 'open'
  await goOnline(devicePage)
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
  const [entry] = await read(devicePage)
  expect(entry).toMatchObject({ body: offer, receipt: { id: offer.id, districtId: offer.districtId, code: expect.stringMatching(/^\w{9}$/) } })
  const { rows } = await site.database.database.execute(sql`select id from offers where id = ${offer.id}`)
  expect(rows).toHaveLength(1)
})

test('when the answer is lost it is sent again, and is still one', async ({ devicePage, site }) => {
  const offer = makeOffer()
  way = 'answerLost'
  await put(devicePage, offer)
  await expect.poll(() => site.heard.some((line) => line.includes(offer.id))).toBe(true)
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  way = 'open'
  await goOnline(devicePage)
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
  const { rows } = await site.database.database.execute(sql`select id from offers where id = ${offer.id}`)
  expect(sent).toBeGreaterThan(1)
  expect(rows).toHaveLength(1)
})

test('the log-in page of a Wi-Fi settles nothing', async ({ devicePage }) => {
  way = 'wifiLogin'
  await put(devicePage, makeOffer())
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  way = 'open'
  await goOnline(devicePage)
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
})

test('what the server refuses is said with its code, and can be removed', async ({ devicePage }) => {
  const { id } = await put(devicePage, makeOffer({ districtId: 'nowhere' }))
  await expect.poll(() => states(devicePage)).toEqual(['refused'])
  expect((await read(devicePage))[0]).toMatchObject({ code: 'unknownDistrict' })
  expect(await remove(devicePage, id, 'refused')).toBe(true)
  expect(await read(devicePage)).toEqual([])
})

test('what was sent meanwhile is not removed unseen', async ({ devicePage }) => {
  const { id } = await put(devicePage, makeOffer())
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
  expect(await remove(devicePage, id, 'waiting')).toBe(false)
  expect(await states(devicePage)).toEqual(['sent'])
})

test('two tabs send a message once, and both learn of it', async ({ devicePage, context }) => {
  way = 'tunnel'
  await put(devicePage, makeOffer())
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  const other = await context.newPage()
  await other.goto(devicePage.url())
  const told = other.evaluate(async (module) => {
    const { watchOutbox } = await import(module)
    return new Promise<string>((resolve) => watchOutbox(([entry]: OutboxEntry[]) => { if (entry?.state === 'sent') resolve(entry.state) }))
  }, OUTBOX)
  await start(other)
  way = 'open'
  await Promise.all([goOnline(devicePage), goOnline(other)])
  expect(await told).toBe('sent')
  expect(sent).toBe(1)
})

test('a sender that was cut off leaves nothing stuck', async ({ devicePage }) => {
  const offer = makeOffer()
  way = 'tunnel'
  await put(devicePage, offer)
  await expect.poll(() => states(devicePage)).toEqual(['waiting'])
  await devicePage.evaluate(async ([module, id]) => {
    const { changeEntry } = await import(module)
    await changeEntry(id, (entry: OutboxEntry) => ({ ...entry, state: 'sending' }))
  }, [OUTBOX_STORE, offer.id] as const)
  way = 'open'
  await devicePage.reload()
  await start(devicePage)
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
})

test('where the phone refuses storage a message is sent all the same, and the person can be warned', async ({ devicePage }) => {
  await devicePage.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => { throw new DOMException('refused', 'SecurityError') } } }))
  await devicePage.reload()
  expect(await put(devicePage, makeOffer())).toMatchObject({ kept: false })
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
})

test('the database of an older app keeps its packs and gains an outbox', async ({ devicePage }) => {
  await devicePage.evaluate(async (module) => {
    const { openDB } = await import(module)
    const db = await openDB('madoguchi', 1, { upgrade(fresh: IDBDatabase) { fresh.createObjectStore('manifests'); fresh.createObjectStore('parts') } })
    await db.put('parts', { kept: true }, ['testcity', 'core'])
    db.close()
  }, IDB)
  await put(devicePage, makeOffer())
  await expect.poll(() => states(devicePage)).toEqual(['sent'])
  expect(await devicePage.evaluate(async (module) => {
    const { openDB } = await import(module)
    const db = await openDB('madoguchi')
    const found = await db.get('parts', ['testcity', 'core'])
    db.close()
    return found
  }, IDB)).toEqual({ kept: true })
})
