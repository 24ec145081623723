import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { expectAccessible } from '../support/axe.ts'
import { everyStep } from '../support/everywhere.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const next = (page: Page) => page.getByRole('button', { name: '次へ' }).click()
const WORDS = 'スマホの写真の送り方を教えられます'

/** Answers every question as somebody would who wants to help with smartphones in 太子堂, and stops before sending. */
async function answer(page: Page) {
  await page.getByRole('radio', { name: /^手伝いたい/ }).check()
  await next(page)
  await page.getByRole('checkbox', { name: 'スマホ・ICT' }).check()
  await next(page)
  await page.getByRole('checkbox', { name: /水/ }).check()
  await next(page)
  await page.getByRole('checkbox', { name: 'スマホの使い方を教える' }).check()
  await next(page)
  await next(page)
  await page.getByRole('combobox', { name: '地区' }).selectOption('taishido')
  await next(page)
  await expect(heading(page)).toHaveText('合いそうな活動')
  await page.getByRole('button', { name: /^これについて申し出る.*青空スマホ/ }).click()
  await page.getByRole('radio', { name: /^電話/ }).check()
  await page.getByRole('textbox', { name: '電話番号' }).fill('０３-１２３４-５６７８')
  await next(page)
  await page.getByRole('textbox', { name: /メッセージ/ }).fill(WORDS)
  await next(page)
  await expect(heading(page)).toHaveText('この内容で送りますか')
}

test('an offer made in a tunnel waits, is sent once, gets a receipt and can be taken back', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/take-part`)
  await waitUntilKept(page)
  await context.setOffline(true)
  await answer(page)
  await page.getByRole('button', { name: '送る' }).click()
  await expect(page.getByText('まだ送れていません')).toBeVisible()
  await expect(page.getByText('届きました')).toHaveCount(0)
  expect(ownSite.heard.some((line) => line.startsWith('PUT'))).toBe(false)

  await page.goto(`${ownSite.url}/take-part/offers`)
  await expect(page.getByText('まだ送れていません')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('届きました')).toBeVisible()
  const rows = async () => (await ownSite.database.database.execute<{ sealed: unknown; activity_id: string }>(sql`select sealed, activity_id from offers`)).rows
  expect(await rows()).toHaveLength(1)
  expect((await rows())[0]?.activity_id).toBe('taishido-aozora-sumaho')
  await expectAccessible(page)
  // What was written goes in one body, and nowhere else.
  const heard = ownSite.heard.filter((line) => line.includes(WORDS) || line.includes(encodeURIComponent(WORDS)))
  expect(heard.every((line) => line.startsWith('PUT '))).toBe(true)
  expect(ownSite.log.join()).not.toContain('1234')

  await page.getByRole('button', { name: '取り下げる' }).click()
  await page.getByRole('button', { name: 'はい' }).click()
  await expect(page.getByText('まだありません。')).toBeVisible()
  expect((await rows())[0]?.sealed).toBeNull()
})

test('going back goes one question back, and what was typed is still there', async ({ page }) => {
  await page.goto('/take-part')
  await answer(page)
  expect(new URL(page.url()).search + new URL(page.url()).hash).toBe('')
  await page.goBack()
  await expect(page.getByRole('textbox', { name: /メッセージ/ })).toHaveValue(WORDS)
  await page.goBack()
  await expect(page.getByRole('textbox', { name: '電話番号' })).toHaveValue('０３-１２３４-５６７８')
  // A look at another page loses nothing either.
  await page.getByRole('navigation').getByRole('link', { name: '活動' }).click()
  await expect(heading(page)).toHaveText('地域の活動')
  await page.goBack()
  await expect(page.getByRole('textbox', { name: '電話番号' })).toHaveValue('０３-１２３４-５６７８')
})

test('whoever comes from an activity is asked about it at once', async ({ page }) => {
  await page.goto('/take-part?activity=taishido-aozora-sumaho')
  await expect(page.getByRole('main').getByRole('link', { name: /青空スマホ/ })).toBeVisible()
  await page.getByRole('radio', { name: /^参加したい/ }).check()
  await next(page)
  await expect(heading(page)).toHaveText('都合のよい曜日はいつですか')
})

test('every question holds in any language and look, with its error too', async ({ page }) => {
  test.setTimeout(300_000)
  const { look, found } = everyStep(page)
  await page.goto('/take-part')
  await expect(heading(page)).toBeVisible()
  const submit = page.getByRole('main').locator('button[type="submit"]')
  for (let step = 1; step <= 6; step += 1) {
    await look(`question ${step}`)
    await submit.click()
  }
  await look('results')
  // The results come with the activities, and the way on from them.
  await page.getByRole('main').locator('form button[data-kind="primary"]').click()
  await submit.click()
  await expect(page.getByRole('alert')).toBeFocused()
  await look('nothing chosen')
  await page.getByRole('radio').last().check()
  await submit.click()
  await look('message')
  await submit.click()
  await submit.click()
  await expect(page.getByRole('alert')).toBeVisible()
  await look('contact, missing')
  expect(found).toEqual([])
})
