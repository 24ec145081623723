import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { expectAccessible } from '../support/axe.ts'
import { everyStep } from '../support/everywhere.ts'
import { makeReport } from '../support/reports.ts'
import { expect, test } from '../support/site.ts'
import { hire, openDesk, residentsOf } from '../support/staff-desk.ts'
import { waitUntilKept } from '../support/visit.ts'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const WORDS = '「窓口」の英語がおかしいです'
const main = (page: Page) => page.getByRole('main')

async function write(page: Page) {
  await main(page).getByRole('radio', { name: /^ことばや翻訳/ }).check()
  await main(page).getByRole('textbox', { name: /^気づいたこと/ }).fill(WORDS)
  await main(page).getByRole('button', { name: '送る' }).click()
  await expect(heading(page)).toHaveText('ありがとうございます')
  await expect(heading(page)).toBeFocused()
}

test('a report is sent from the page it is about, and can be read and removed afterwards', async ({ ownSite, page }) => {
  await page.goto(`${ownSite.url}/find#q=池尻1丁目`)
  await page.getByRole('contentinfo').getByRole('link', { name: 'まちがい・使いにくさを知らせる' }).click()
  await expect(page).toHaveURL(`${ownSite.url}/report?from=/find`)
  await expect(main(page).getByText('/find', { exact: true })).toBeVisible()
  await write(page)
  await expect(page.getByText('届きました', { exact: true })).toBeVisible()
  await expectAccessible(page)
  expect((await ownSite.database.database.execute(sql`select id from reports`)).rows).toHaveLength(1)
  const heard = ownSite.heard.filter((line) => line.includes(WORDS) || line.includes(encodeURIComponent(WORDS)))
  expect(heard).toHaveLength(1)
  expect(heard[0]).toMatch(/^PUT .*"page":"\/find"/)
  expect(ownSite.heard.join().includes('池尻') || ownSite.heard.join().includes(encodeURIComponent('池尻'))).toBe(false)
  expect(ownSite.log.join()).not.toContain('from=')

  await page.goto(`${ownSite.url}/report`)
  await expect(page.getByText('届きました', { exact: true })).toBeVisible()
  await main(page).getByText('書いたことを見る').click()
  await expect(main(page).getByText(WORDS)).toBeVisible()
  await main(page).getByRole('button', { name: 'この端末から消す' }).click()
  await main(page).getByRole('button', { name: 'はい' }).click()
  await expect(page.getByText('届きました', { exact: true })).toHaveCount(0)
})

test('made in a tunnel it waits, is not called received, and is sent exactly once', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/accessibility`)
  await waitUntilKept(page)
  await context.setOffline(true)
  await main(page).getByRole('link', { name: 'まちがい・使いにくさを知らせる' }).click()
  await write(page)
  await expect(page.getByText('まだ送れていません')).toBeVisible()
  await expect(page.getByText('届きました', { exact: true })).toHaveCount(0)
  await page.goto(`${ownSite.url}/report`)
  await expect(page.getByText('まだ送れていません')).toBeVisible()
  await expectAccessible(page)
  expect(ownSite.heard.some((line) => line.startsWith('PUT'))).toBe(false)
  await context.setOffline(false)
  await expect(page.getByText('届きました', { exact: true })).toBeVisible()
  expect((await ownSite.database.database.execute(sql`select id from reports`)).rows).toHaveLength(1)
})

test('what is wrong is said in any language and look, and the staff\'s page finds nothing either', async ({ ownSite: site, page }) => {
  test.setTimeout(180_000)
  const { look, found } = everyStep(page)
  await page.goto(`${site.url}/report`)
  await main(page).locator('button[type="submit"]').click()
  await expect(page.getByRole('alert')).toBeFocused()
  await look('what is wrong')

  const residents = residentsOf(site)
  for (const report of [makeReport({ message: 'A word is wrong.', contact: 'a@example.jp' }), makeReport({ message: 'I cannot find it.', page: null, language: 'easy', kind: 'other' })]) await residents.send('PUT', `/api/v1/reports/${report.id}`, report)
  await openDesk(page, site, await hire(site, { name: 'Hana', role: 'ward', scopeId: null }), '/staff/reports')
  await expect(main(page).getByRole('article')).toHaveCount(2)
  await main(page).getByRole('article').first().getByRole('button').click()
  await expect(main(page).getByRole('article').first().getByRole('status')).toBeFocused()
  await expect(main(page).getByRole('article').getByRole('button')).toHaveCount(1)
  await look('the staff\'s page')
  expect(found).toEqual([])
})

test('the staff of a counter have no door to the reports', async ({ ownSite: site, page }) => {
  test.setTimeout(90_000)
  await openDesk(page, site, await hire(site), '/staff')
  await expect(main(page).getByRole('link', { name: '活動の申し出' })).toBeVisible()
  await expect(main(page).getByRole('link', { name: 'まちがいの知らせ' })).toHaveCount(0)
})
