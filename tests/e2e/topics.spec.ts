import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { everyStep } from '../support/everywhere.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const WORRY = '夫がどなって生活費をくれません。むすめも学校に行けていない'
const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 })
const next = (page: Page) => main(page).locator('form button[type="submit"]')
const box = (page: Page) => main(page).locator('textarea')

/** From the worry to the answer, as somebody would go who worries about another. */
async function walk(page: Page) {
  await box(page).fill(WORRY)
  await main(page).getByRole('checkbox', { name: '家族や恋人から' }).check()
  await main(page).getByRole('checkbox', { name: '子どもが学校に行けない' }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('だれのことですか')
  await main(page).getByRole('radio', { name: /^気になる人/ }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('今、あぶないことはありますか')
  await main(page).getByRole('checkbox', { name: /^ひどいこと/ }).check()
  await next(page).click()
  await expect(heading(page)).toHaveText('まず、あなたの窓口で話せます')
}

/** Everything the browser holds for this site. */
const readStorage = (page: Page) => page.evaluate(async () => {
  const databases = await Promise.all((await indexedDB.databases()).map(({ name }) => new Promise((resolve, reject) => {
    const opening = indexedDB.open(name ?? '')
    opening.addEventListener('error', () => reject(new Error(name)))
    opening.addEventListener('success', () => {
      const names = [...opening.result.objectStoreNames]
      const read = opening.result.transaction(names)
      const records: Record<string, unknown> = {}
      for (const store of names) {
        const all = read.objectStore(store).getAll()
        all.addEventListener('success', () => { records[store] = all.result })
      }
      read.addEventListener('complete', () => {
        opening.result.close()
        resolve([name, records])
      })
    })
  })))
  const caches_ = await Promise.all((await caches.keys()).sort().map(async (name) => [name, (await (await caches.open(name)).keys()).map(({ url }) => url).sort()]))
  return JSON.stringify({ databases, caches: caches_, local: { ...localStorage }, session: { ...sessionStorage }, cookie: document.cookie })
})

test('nothing that was written, chosen or read is kept, sent or written into an address', async ({ ownSite, page, context }) => {
  const sent: string[] = []
  const addresses = new Set<string>()
  context.on('request', (request) => sent.push(`${request.method()} ${request.url()} ${request.postData() ?? ''}`))
  page.on('framenavigated', (frame) => addresses.add(frame.url()))
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await page.goto(`${ownSite.url}/topics`)
  await expect(box(page)).toBeVisible()
  const before = await readStorage(page)
  await walk(page)
  await main(page).getByRole('combobox').first().selectOption('taishido')
  await expect(main(page).getByRole('heading', { name: /太子堂/ })).toBeVisible()
  expect(await readStorage(page)).toBe(before)
  expect([...addresses].map((address) => new URL(address).pathname + new URL(address).search + new URL(address).hash)).toEqual(['/', '/topics'])
  expect(JSON.stringify(await page.evaluate(() => history.state))).not.toMatch(/violence|school|other|生活費/)
  const telling = /生活費|violence|school-absence|どなって|danger|taishido/
  expect([...sent, ...ownSite.heard, ...ownSite.log].map((line) => decodeURIComponent(line)).filter((line) => telling.test(line))).toEqual([])
  // A reload forgets.
  await page.reload()
  await expect(heading(page)).toHaveText('どんなことで困っていますか')
  await expect(box(page)).toHaveValue('')
})

test('in danger the numbers come first, and before them the ways of people who cannot telephone', async ({ page }) => {
  await page.goto('/topics')
  await walk(page)
  const headings = await main(page).getByRole('heading', { level: 2 }).allInnerTexts()
  expect(headings.slice(0, 3)).toEqual(['今すぐ助けがいるとき', 'あなたの窓口', '気になる人を知らせる'])
  const urgent = main(page).getByRole('region', { name: '今すぐ助けがいるとき' })
  await expect(urgent.locator('summary').first()).toHaveText('耳が聞こえない人・話せない人')
  await expect(urgent.getByRole('link').filter({ hasText: '0120-279-889' })).toBeVisible()
  await expect(main(page)).toContainText('その人の名前や住所は、ここには書かないでください')
})

test('going back goes one question back with what was said; every question leads straight to somebody who listens', async ({ page }) => {
  await page.goto('/topics')
  await walk(page)
  await page.goBack()
  await expect(main(page).getByRole('checkbox', { name: /^ひどいこと/ })).toBeChecked()
  await page.goBack()
  await expect(main(page).getByRole('radio', { name: /^気になる人/ })).toBeChecked()
  await page.goBack()
  await expect(box(page)).toHaveValue(WORRY)
  for (let step = 0; step < 3; step += 1) {
    await main(page).getByRole('button', { name: 'よくわからない・話を聞いてほしい' }).click()
    await expect(heading(page)).toHaveText('まず、あなたの窓口で話せます')
    await expect(main(page).getByRole('link', { name: /03-5432-3333/ }).first()).toBeVisible()
    await page.goBack()
    if (step < 2) await next(page).click()
  }
})

test('danger is met with numbers as soon as it is written, also for whoever only wants to talk', async ({ page }) => {
  await page.goto('/topics')
  const urgent = main(page).getByRole('region', { name: '今すぐ助けがいるとき' })
  await box(page).fill('役所の紙がむずかしい')
  await expect(main(page).getByRole('status')).toContainText('合うものを選んでください')
  await expect(urgent).toHaveCount(0)
  await box(page).fill('もう死にたい。薬をいっぱい飲んだ')
  await expect(urgent.getByRole('link', { name: /^119/ })).toBeVisible()
  await expect(urgent.getByRole('link', { name: /0120-279-338/ })).toBeVisible()
  await expect(main(page).getByRole('status')).toContainText('今すぐ話せる電話')
  await expectAccessible(page)
  await main(page).getByRole('button', { name: 'よくわからない・話を聞いてほしい' }).click()
  await expect(heading(page)).toHaveText('まず、あなたの窓口で話せます')
  await expect(urgent.getByRole('link', { name: /0120-279-338/ })).toBeVisible()
})

test('whoever writes and chooses nothing is understood all the same, and can go on without saying anything', async ({ page }) => {
  await page.goto('/topics')
  await box(page).fill('家賃が払えなくて、もう追い出されそうです')
  await expect(main(page).getByRole('checkbox').first()).toBeVisible()
  const before = await next(page).boundingBox()
  await expect(main(page).getByRole('status')).toContainText('合うものを選んでください')
  // What is said after a pause moves nothing: a finger is on its way by then.
  expect(await next(page).boundingBox()).toEqual(before)
  await next(page).click()
  await expect(main(page)).toContainText('家賃が払えない。今夜泊まる所がない')
  await page.goto('/topics')
  await next(page).click()
  await next(page).click()
  await expect(heading(page)).toHaveText('まず、あなたの窓口で話せます')
})

test('the trouble goes along to the booking', async ({ page }) => {
  await page.goto('/topics/memory')
  await expect(heading(page)).toHaveText('もの忘れがふえて、心配になってきた')
  await main(page).getByRole('link', { name: '予約して話す' }).click()
  await expect(page).toHaveURL(/\/book/)
  await expect(heading(page)).toBeVisible()
  await page.goto('/topics/nothing')
  await expect(heading(page)).toBeVisible()
})

test('with the keyboard alone', async ({ page }) => {
  await page.goto('/topics')
  await expect(heading(page)).toBeVisible()
  await box(page).focus()
  await page.keyboard.insertText('しゃっきんが かえせない')
  await page.keyboard.press('Tab')
  await expect(main(page).getByRole('checkbox', { name: '借りたお金が返せない' })).toBeFocused()
  await page.keyboard.press('Space')
  await expect(main(page).getByRole('checkbox', { name: '借りたお金が返せない' })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('だれのことですか')
  await expect(heading(page)).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Space')
  await expect(main(page).getByRole('radio', { name: /^わたしのこと/ })).toBeChecked()
  await page.keyboard.press('Enter')
  await expect(heading(page)).toBeFocused()
})

test('in a tunnel it understands and answers', async ({ ownSite, page, context }) => {
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await context.setOffline(true)
  await ownSite.stop()
  await page.goto(`${ownSite.url}/topics`)
  await walk(page)
  await expect(main(page).getByRole('heading', { name: 'ほかに助けてくれる所' })).toBeVisible()
  await page.goto(`${ownSite.url}/topics/debt`)
  await expect(heading(page)).toHaveText('借りたお金が返せない')
})

const unfold = (page: Page) => main(page).locator('details').evaluateAll((all) => { for (const one of all) (one as HTMLDetailsElement).open = true })

test('every question and the answer hold in any language and look, unfolded too', async ({ page }) => {
  test.setTimeout(300_000)
  const { look, found } = everyStep(page)
  await page.addInitScript(() => localStorage.setItem('settings', JSON.stringify({ myDistrict: 'ikejiri' })))
  await page.goto('/topics')
  await box(page).fill(WORRY)
  await expect(main(page).getByRole('checkbox').first()).toBeVisible()
  await unfold(page)
  await look('what was found and the list')
  await next(page).click()
  await look('for whom')
  await main(page).getByRole('radio').nth(2).check()
  await next(page).click()
  await look('danger')
  await next(page).click()
  await expect(main(page).getByRole('heading', { level: 2 }).nth(4)).toBeVisible()
  await unfold(page)
  await look('the answer')
  expect(found).toEqual([])
})
