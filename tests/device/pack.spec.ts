import type { Page } from '@playwright/test'
import type { CorePack } from '../../src/domain/pack.ts'
import { expect, test } from '../support/device-page.ts'
import { makeActivities, makeCore, makePackFiles, makeShops } from '../support/packs.ts'

type Files = Record<string, string>
const PACK = '/src/device/pack.ts'
const IDB = '/node_modules/idb/build/index.js'

/** Serves packs from memory; returns what was asked for. */
async function servePacks(page: Page, files: () => Files | null): Promise<string[]> {
  const asked: string[] = []
  await page.route('**/packs/**', async (route) => {
    const { pathname } = new URL(route.request().url())
    asked.push(pathname)
    const served = files()
    if (!served) return route.abort('internetdisconnected')
    const body = served[pathname]
    return route.fulfill(body === undefined ? { status: 404 } : { contentType: 'application/json', body })
  })
  return asked
}

const open = (page: Page) => page.evaluate(async (module) => {
  const { openPack } = await import(module)
  return openPack('testcity').then((core: CorePack) => core.dataDate, (error: Error) => error.name)
}, PACK)
const check = (page: Page) => page.evaluate(async (module) => (await import(module)).checkPack('testcity'), PACK)
const parts = (page: Page) => page.evaluate(async (module) => {
  const { openGeo, openMap } = await import(module)
  return Promise.all([openGeo('testcity'), openMap('testcity')]).then((all) => all.length, (error: Error) => error.name)
}, PACK)

test('a first visit without network says that the pack is unavailable', async ({ devicePage }) => {
  await servePacks(devicePage, () => null)
  expect(await open(devicePage)).toBe('PackUnavailable')
  expect(await check(devicePage)).toBe('unreachable')
})

test('a first visit without network is mended and told when the network returns', async ({ devicePage }) => {
  let files: Files | null = null
  await servePacks(devicePage, () => files)
  expect(await open(devicePage)).toBe('PackUnavailable')
  const told = devicePage.evaluate(async (module) => {
    const { watchPack } = await import(module)
    return (await new Promise<CorePack>((resolve) => watchPack('testcity', resolve))).dataDate
  }, PACK)
  files = makePackFiles(makeCore())
  await devicePage.evaluate(() => dispatchEvent(new Event('online')))
  expect(await told).toBe('2026-01-01')
})

test('after one visit every part is there without network', async ({ devicePage }) => {
  let files: Files | null = makePackFiles(makeCore())
  const asked = await servePacks(devicePage, () => files)
  expect(await open(devicePage)).toBe('2026-01-01')
  expect(await check(devicePage)).toBe('current')
  files = null
  await devicePage.reload()
  asked.length = 0
  expect(await open(devicePage)).toBe('2026-01-01')
  expect(await parts(devicePage)).toBe(2)
  expect(asked).toEqual([])
})

const activityParts = (page: Page) => page.evaluate(async (module) => {
  const { openActivities, openShops } = await import(module)
  return Promise.all([openActivities('testcity'), openShops('testcity')]).then(([{ activities }, { notice }]) => [activities.length, notice], (error: Error) => error.name)
}, PACK)

test('activities and shops are kept with the rest, and are there without network', async ({ devicePage }) => {
  let files: Files | null = makePackFiles(makeCore(), {}, { activities: makeActivities(), shops: makeShops() })
  await servePacks(devicePage, () => files)
  await open(devicePage)
  await check(devicePage)
  files = null
  await devicePage.reload()
  expect(await activityParts(devicePage)).toEqual([0, '試験'])
})

test('a pack kept by an older app, without the newer parts, gets them', async ({ devicePage }) => {
  let files: Files | null = makePackFiles(makeCore())
  await servePacks(devicePage, () => files)
  await open(devicePage)
  await check(devicePage)
  expect(await activityParts(devicePage)).toBe('PackUnavailable')
  const { hash } = JSON.parse(files['/packs/testcity.json']!) as { hash: string }
  files = makePackFiles(makeCore(), { hash }, { activities: makeActivities(), shops: makeShops() })
  expect(await activityParts(devicePage)).toEqual([0, '試験'])
  await check(devicePage)
  files = null
  await devicePage.reload()
  expect(await activityParts(devicePage)).toEqual([0, '試験'])
})

test('a newer pack is stored whole, told and there after a reload', async ({ devicePage }) => {
  let files: Files | null = makePackFiles(makeCore())
  await servePacks(devicePage, () => files)
  await open(devicePage)
  await check(devicePage)
  const told = devicePage.evaluate(async (module) => {
    const { watchPack } = await import(module)
    const core = await new Promise<CorePack>((resolve) => watchPack('testcity', resolve))
    return core.dataDate
  }, PACK)
  files = makePackFiles(makeCore({ dataDate: '2026-02-02' }))
  await devicePage.evaluate(() => dispatchEvent(new Event('online')))
  expect(await told).toBe('2026-02-02')
  files = null
  await devicePage.reload()
  expect(await open(devicePage)).toBe('2026-02-02')
})

test('another tab learns of a pack that this one stored', async ({ devicePage, context }) => {
  let files = makePackFiles(makeCore())
  const other = await context.newPage()
  await other.goto(devicePage.url())
  for (const page of [devicePage, other]) {
    await servePacks(page, () => files)
    await open(page)
    await check(page)
  }
  files = makePackFiles(makeCore({ dataDate: '2026-02-02' }))
  expect(await check(devicePage)).toBe('updated')
  expect(await check(other)).toBe('updated')
  expect(await check(other)).toBe('current')
})

for (const [what, spoil] of Object.entries({
  'of another format': (files: Files) => ({ ...files, '/packs/testcity.json': files['/packs/testcity.json']!.replace('"format":1', '"format":2') }),
  'whose part is not what its name says': (files: Files) => Object.fromEntries(Object.entries(files).map(([path, text]) => [path, path.includes('.map.') ? `${text} ` : text])),
  'that lacks a part': (files: Files) => Object.fromEntries(Object.entries(files).filter(([path]) => !path.includes('.geo.'))),
  'that is a log-in page': (files: Files) => Object.fromEntries(Object.keys(files).map((path) => [path, '<!doctype html>'])),
})) {
  test(`a pack ${what} leaves the old one in place`, async ({ devicePage }) => {
    let files = makePackFiles(makeCore())
    await servePacks(devicePage, () => files)
    await open(devicePage)
    await check(devicePage)
    files = spoil(makePackFiles(makeCore({ dataDate: '2026-02-02' })))
    expect(await check(devicePage)).toBe(what === 'of another format' ? 'refused' : 'unreachable')
    await devicePage.reload()
    expect(await open(devicePage)).toBe('2026-01-01')
  })
}

test('a damaged store is passed over and mended from the network', async ({ devicePage }) => {
  let files: Files | null = makePackFiles(makeCore())
  await servePacks(devicePage, () => files)
  await open(devicePage)
  await check(devicePage)
  await devicePage.evaluate(async (module) => {
    const { openDB } = await import(module)
    const db = await openDB('madoguchi')
    await db.put('parts', { format: 1, nonsense: true }, ['testcity', 'core'])
    db.close()
  }, IDB)
  await devicePage.reload()
  expect(await open(devicePage)).toBe('2026-01-01')
  await check(devicePage)
  files = null
  await devicePage.reload()
  expect(await open(devicePage)).toBe('2026-01-01')
})

test('without IndexedDB the pack comes from the network each time', async ({ devicePage }) => {
  await devicePage.addInitScript(() => Object.defineProperty(globalThis, 'indexedDB', { value: { open: () => { throw new DOMException('refused', 'SecurityError') } } }))
  await devicePage.reload()
  await servePacks(devicePage, () => makePackFiles(makeCore()))
  expect(await open(devicePage)).toBe('2026-01-01')
  expect(await check(devicePage)).toBe('current')
  expect(await parts(devicePage)).toBe(2)
})
