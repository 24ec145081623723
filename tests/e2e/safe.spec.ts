import type { BrowserContext, Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { makeBooking } from '../support/bookings.ts'
import { makeOffer } from '../support/offers.ts'
import { makeReport } from '../support/reports.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const NEUTRAL = 'https://www.jma.go.jp/'
const exitButton = (page: Page) => page.getByRole('button', { name: 'このページを閉じる' })
const shift = async (page: Page, times: number) => { for (let i = 0; i < times; i += 1) await page.keyboard.press('Shift') }

test.beforeEach(async ({ context }) => {
  await context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weather</title>' }))
})

/** Every address and title that "back" and "forward" of this tab can bring up. */
async function historyOf(page: Page): Promise<string[]> {
  const session = await page.context().newCDPSession(page)
  const { entries } = await session.send('Page.getNavigationHistory')
  return entries.map(({ url, title }) => `${url} ${title}`)
}

async function expectNoSensitiveHistory(page: Page) {
  expect((await historyOf(page)).filter((entry) => /topics|book|card|saved|safe|困りごと|予約|保存|見られたく/.test(entry))).toEqual([])
}

test('the button blanks the page, goes to the weather and leaves nothing to go back to', async ({ page }) => {
  await page.goto('/')
  await page.getByRole('main').getByRole('link', { name: /困りごと/ }).first().click()
  await expect(page).toHaveURL(/\/topics$/)
  await page.getByRole('navigation').getByRole('link', { name: '保存' }).click()
  await expect(page).toHaveURL(/\/saved$/)
  await exitButton(page).click()
  await expect(page).toHaveURL(NEUTRAL)
  await expect(page).toHaveTitle('weather')
  await expectNoSensitiveHistory(page)
})

test('Shift three times leaves; capital letters, a pause and other pages do not', async ({ page }) => {
  await page.goto('/topics')
  await expect(exitButton(page)).toBeVisible()
  await shift(page, 2)
  await page.keyboard.press('Shift+A')
  await shift(page, 2)
  await page.keyboard.press('a')
  await shift(page, 1)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/settings')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await shift(page, 3)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.goto('/topics')
  await expect(exitButton(page)).toBeVisible()
  await shift(page, 3)
  await expect(page).toHaveURL(NEUTRAL)
})

test('the way out stays in sight however far one reads', async ({ page }) => {
  for (const width of [320, 768, 1280]) {
    await page.setViewportSize({ width, height: 640 })
    await page.goto('/safe')
    await expect(exitButton(page)).toBeVisible()
    await page.evaluate(() => scrollTo(0, document.body.scrollHeight / 2))
    await expect(exitButton(page)).toBeInViewport({ ratio: 1 })
    await exitButton(page).click({ trial: true })
  }
})

test('three Shifts apart in time are no sign', async ({ page }) => {
  await page.goto('/saved')
  await expect(exitButton(page)).toBeVisible()
  for (let i = 0; i < 3; i += 1) {
    await shift(page, 1)
    await page.waitForTimeout(1_200)
  }
  await expect(exitButton(page)).toBeVisible()
})

test('without network the way out leads to a page that says only that', async ({ page, context }) => {
  await page.goto('/topics')
  await waitUntilKept(page)
  await expect(exitButton(page)).toBeVisible()
  await context.setOffline(true)
  await exitButton(page).click()
  await expect(page.getByText('インターネットに接続していません')).toBeVisible()
  await expect(page.locator('body')).toHaveText('インターネットに接続していません')
  expect(new URL(page.url()).pathname).toBe('/')
  expect(await page.title()).toBe('…')
  await expectNoSensitiveHistory(page)
})

test('urgent help can be left at once too, and its button says how', async ({ page }) => {
  await page.goto('/about')
  await page.getByRole('banner').getByRole('button', { name: '緊急' }).click()
  const dialog = page.getByRole('dialog')
  await expect(dialog.getByRole('button', { name: 'このページを閉じる' })).toHaveAccessibleDescription(/Shift キーを3回/)
  await expectAccessible(page)
  await shift(page, 3)
  await expect(page).toHaveURL(NEUTRAL)
})

/** Leaves on the phone whatever the app can leave there, as people do: a saved activity, a booking begun, settings. */
async function fill(page: Page) {
  await page.addInitScript(() => { if (location.pathname === '/activities/kitazawa-kitago-shokudo') localStorage.setItem('settings', JSON.stringify({ language: 'ja', myDistrict: 'ikejiri' })) })
  await page.goto('/activities/kitazawa-kitago-shokudo')
  await waitUntilKept(page)
  await page.getByRole('main').getByRole('button', { name: '保存' }).click()
  await page.getByRole('navigation').getByRole('link', { name: '予約' }).click()
  await page.getByRole('combobox', { name: '地区' }).selectOption('taishido')
  await page.getByRole('main').locator('form button[type="submit"]').click()
  await expect(page.getByRole('radio').first()).toBeVisible()
  await page.evaluate(() => sessionStorage.setItem('any', 'written'))
  expect(await page.evaluate(() => Object.keys(localStorage).sort())).toEqual(['booking-draft', 'saved', 'settings'])
}

const entries = () => [makeOffer(), makeReport(), makeBooking()].map((body) => ({ id: body.id, kind: 'secret' in body ? 'booking' : 'page' in body ? 'report' : 'offer', body, tries: 0, putAt: '2026-01-01T00:00:00.000Z', state: 'waiting' }))

const putInOutbox = (page: Page) => page.evaluate((values) => new Promise<void>((resolve, reject) => {
  const opening = indexedDB.open('madoguchi')
  opening.addEventListener('success', () => {
    const writing = opening.result.transaction('outbox', 'readwrite')
    for (const value of values) writing.objectStore('outbox').put(value)
    writing.addEventListener('error', () => reject(new Error('IndexedDB')))
    writing.addEventListener('complete', () => {
      opening.result.close()
      resolve()
    })
  })
}), entries())

const traces = (page: Page) => page.evaluate(async () => ({
  databases: (await indexedDB.databases()).map(({ name }) => name),
  caches: await caches.keys(),
  local: Object.keys(localStorage),
  session: Object.keys(sessionStorage),
  workers: (await navigator.serviceWorker.getRegistrations()).length,
}))
const NO_TRACE = { databases: [], caches: [], local: [], session: [], workers: 0 }

async function erase(page: Page, context: BrowserContext) {
  await fill(page)
  await context.setOffline(true)
  await putInOutbox(page)
  await page.getByRole('link', { name: '見られたくないとき' }).click()
  await expect(page.getByText('まだ送っていないものが3件あります')).toBeVisible()
  await page.getByRole('button', { name: 'すべて消す' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('消しました')
}

test('one press erases all the app held, without network and with another tab open', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/saved')
  await expect(exitButton(other)).toBeVisible()
  await erase(page, context)
  await expect(page.getByRole('heading', { level: 1 })).toBeFocused()
  await expect(page.getByRole('listitem').filter({ hasText: '履歴' })).toBeVisible()
  expect(await traces(page)).toEqual(NO_TRACE)
  await expect(other.locator('body')).toHaveText('')
  expect((await other.title()).trim()).toBe('…')
  await expectNoSensitiveHistory(page)
  // Whatever still runs in either tab keeps nothing anew.
  await context.setOffline(false)
  for (const tab of [page, other]) await tab.evaluate(() => { for (const sign of ['online', 'visibilitychange']) dispatchEvent(new Event(sign)) })
  await page.waitForTimeout(1_000)
  expect(await traces(page)).toEqual(NO_TRACE)
  await expectAccessible(page)
  await exitButton(page).click()
  await expect(page).toHaveURL(NEUTRAL)
})

test('an erasing that was cut off is finished at the next start, before anything is shown', async ({ page }) => {
  await fill(page)
  await page.evaluate(() => localStorage.setItem('erasing', 'true'))
  await page.goto('/settings')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  expect(await page.evaluate(() => Object.keys(localStorage))).toEqual([])
  expect(await page.evaluate(() => sessionStorage.length)).toBe(0)
})

test('a connection held open by somebody else does not keep what is in it', async ({ page, context }) => {
  const other = await context.newPage()
  await other.goto('/packs/setagaya.json')
  await fill(page)
  // A page that never gives way, as one that the phone has frozen.
  await other.evaluate(() => new Promise<void>((resolve) => {
    const opening = indexedDB.open('madoguchi')
    opening.addEventListener('success', () => {
      Object.assign(globalThis, { held: opening.result })
      resolve()
    })
  }))
  await page.getByRole('link', { name: '見られたくないとき' }).click()
  await page.getByRole('button', { name: 'すべて消す' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('消しました')
  const rows = await other.evaluate(() => {
    const { held } = globalThis as unknown as { held: IDBDatabase }
    const reading = held.transaction(held.objectStoreNames)
    return Promise.all([...held.objectStoreNames].map((store) => new Promise<number>((resolve) => {
      const counting = reading.objectStore(store).count()
      counting.addEventListener('success', () => resolve(counting.result))
    })))
  })
  expect(rows.length).toBeGreaterThan(2)
  expect(rows.every((count) => count === 0)).toBe(true)
})

test('by the name of a clock: title, icon, manifest, and a clock before anything else', async ({ page }) => {
  await page.goto('/settings')
  await page.getByRole('checkbox', { name: /名前と絵を「時計」にする/ }).check()
  await expect(page).toHaveTitle('時計')
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/plain.svg')
  await page.goto('/topics')
  await expect(page).toHaveTitle('時計')
  await expect(page.getByRole('button', { name: 'ひらく' })).toBeVisible()
  await expect(page.locator('body')).not.toContainText('窓口')
  await expectAccessible(page)
  for (const [rel, href] of [['icon', '/plain.svg'], ['manifest', '/plain.webmanifest'], ['apple-touch-icon', '/plain-180.png']] as const) {
    await expect(page.locator(`link[rel="${rel}"]`)).toHaveAttribute('href', href)
    expect((await page.request.get(href)).ok()).toBe(true)
  }
  await page.getByRole('button', { name: 'ひらく' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page).toHaveTitle('時計')
  await page.goto('/settings')
  await page.getByRole('button', { name: 'ひらく' }).click()
  await page.getByRole('checkbox', { name: /名前と絵を「時計」にする/ }).uncheck()
  await expect(page).toHaveTitle(/設定/)
  await expect(page.locator('link[rel=icon]')).toHaveAttribute('href', '/icon.svg')
})
