import { isWorkerActive } from '../support/kept.ts'
import { expect, test } from '../support/site.ts'
import { search, waitUntilKept, waitUntilWordsKept } from '../support/visit.ts'

test('after one visit everything opens in a tunnel', async ({ ownSite, context }) => {
  const first = await context.newPage()
  await first.goto(ownSite.url)
  await waitUntilKept(first)
  await waitUntilWordsKept(first, 'ja')
  await first.close()

  await context.setOffline(true)
  await ownSite.stop()

  const page = await context.newPage()
  await page.goto(ownSite.url)
  await search(page, '池尻1丁目')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/あなたの地区は\s*池尻地区\s*です/)

  await page.goto(`${ownSite.url}/districts`)
  await expect(page.getByRole('link', { name: /経堂/ }).first()).toBeVisible()
  await page.goto(`${ownSite.url}/districts/kyodo`)
  await expect(page.getByRole('heading', { level: 1 })).toContainText('経堂')
  for (const path of ['/topics', '/activities', '/book', '/saved', '/settings', '/safe', '/card', '/card/fax', '/about', '/about/data', '/privacy', '/accessibility']) {
    await page.goto(`${ownSite.url}${path}`)
    await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  }
})

test('as soon as the service worker is at work, a tunnel is told in Japanese, whatever else could not be kept', async ({ ownSite, page, context }) => {
  // Not a page of the app: nobody asks for words or data.
  await page.goto(`${ownSite.url}/icon.svg`)
  await page.evaluate(() => navigator.serviceWorker.register('/sw.js').then(() => {}))
  await expect.poll(() => page.evaluate(isWorkerActive)).toBe(true)
  await context.setOffline(true)
  await ownSite.stop()
  await page.goto(ownSite.url)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/住所/)
  await expect(page.getByRole('alert')).toBeVisible()
})

test('a first visit that gets no words says so, with the numbers for danger', async ({ page, site }) => {
  await page.route('**/assets/words.*', (route) => route.abort('internetdisconnected'))
  await page.goto(site.url)
  await expect(page.getByRole('alert').getByRole('link', { name: '119' })).toBeVisible()
})

test('a first visit without the pack says what is missing and tries again', async ({ page, site }) => {
  await page.route('**/packs/**', (route) => route.abort('internetdisconnected'))
  await page.goto(`${site.url}/districts`)
  const again = page.getByRole('main').getByRole('button')
  await expect(again).toBeVisible()
  await page.unroute('**/packs/**')
  await again.click()
  await expect(page.getByRole('link', { name: /池尻/ }).first()).toBeVisible()
})
