import type { Page } from '@playwright/test'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const TILES = 'https://cyberjapandata.gsi.go.jp/**'
const A_PIXEL = Buffer.from('iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==', 'base64')

const map = (page: Page) => page.getByRole('application')
const shapes = (page: Page) => map(page).locator('path')
const isDrawn = (page: Page) => expect.poll(() => shapes(page).count()).toBeGreaterThan(277)

test('the map opens in a tunnel, with the name of every place that fits', async ({ ownSite, page, context }) => {
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await context.setOffline(true)
  await ownSite.stop()
  await page.goto(`${ownSite.url}/districts#map`)
  await isDrawn(page)
  await expect(map(page).getByText('経堂', { exact: true })).toBeVisible()
  await expect(page.getByRole('checkbox', { name: /国土地理院/ })).toBeDisabled()
})

test('a tap on the map is an answer', async ({ page }) => {
  await page.goto('/districts#map')
  await isDrawn(page)
  await map(page).click()
  await expect(page).toHaveURL(/\/find#p=35\.\d{5},139\.\d{5},0$/)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('地区')
})

test('the keyboard moves the map and asks about its middle', async ({ page }) => {
  await page.goto('/districts#map')
  await isDrawn(page)
  await map(page).focus()
  await page.keyboard.press('ArrowUp')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/find#p=/)
})

test('the map of a district lights it up', async ({ page }) => {
  await page.goto('/districts/ikejiri')
  await page.getByRole('button', { name: '地図' }).click()
  await isDrawn(page)
  const lit = await map(page).locator('path[class*="_lit_"]').count()
  const dimmed = await map(page).locator('path[class*="_dim_"]').count()
  expect(lit).toBeGreaterThan(0)
  expect(dimmed).toBeGreaterThan(lit)
})

test('tiles are asked for only when wanted, and stay in a tunnel', async ({ ownSite, page, context }) => {
  const asked: string[] = []
  await context.route(TILES, (route) => {
    asked.push(route.request().url())
    return route.fulfill({ contentType: 'image/png', headers: { 'Access-Control-Allow-Origin': '*' }, body: A_PIXEL })
  })
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await page.goto(`${ownSite.url}/districts#map`)
  await isDrawn(page)
  expect(asked).toEqual([])

  await page.getByRole('checkbox', { name: /国土地理院/ }).check()
  const tiles = map(page).locator('img')
  const areShown = () => expect.poll(() => tiles.evaluateAll((images) => images.length > 0 && images.every((image) => image instanceof HTMLImageElement && image.naturalWidth > 0))).toBe(true)
  await areShown()
  await expect(page.getByRole('main')).toContainText('地理院タイル')
  const kept = () => page.evaluate(async () => (await (await caches.open('tiles')).keys()).length)
  await expect.poll(kept).toBeGreaterThan(0)
  expect(new Set(asked.map((url) => new URL(url).pathname.split('/').slice(0, 3).join('/')))).toEqual(new Set(['/xyz/pale']))

  const before = asked.length
  await map(page).getByRole('button', { name: '拡大' }).click()
  await expect.poll(() => asked.length).toBeGreaterThan(before)
  await context.setOffline(true)
  await map(page).getByRole('button', { name: '縮小' }).click()
  await areShown()
})
