import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import { expectAccessible } from '../support/axe.ts'
import { askFor, chooseTime, heading, next, send, tellTheRest, times } from '../support/book-walk.ts'
import { expect, test } from '../support/site.ts'
import type { TestDatabase } from '../support/database.ts'
import { waitUntilKept } from '../support/visit.ts'

interface Site { database: TestDatabase }

const rowsOf = async (site: Site, district: string) => (await site.database.database.execute(sql`select status, mode, starts_at, wishes from bookings where district_id = ${district}`)).rows
const holdsOf = async (site: Site, district: string) => (await site.database.database.execute(sql`select ends_at > now() + interval '2 minutes' as is_long from booking_holds where district_id = ${district}`)).rows

/** Somebody else takes these times. */
const take = (site: Site, district: string, instants: string[]) => site.database.database.execute(sql`
  insert into booking_slots (district_id, mode, starts_at, taken) select ${district}, 'phone', wish::timestamptz, 1 from unnest(${sql.param(instants)}::text[]) wish
  on conflict (district_id, mode, starts_at) do update set taken = 1`)

/** The wishes as the phone keeps them. */
const wishesOf = (page: Page): Promise<string[]> => page.evaluate(() => (JSON.parse(localStorage.getItem('booking-draft') ?? '{}') as { draft: { wishes: string[] } }).draft.wishes)

test('a time is kept while the questions are answered, and booked', async ({ ownSite, page }) => {
  await page.goto(`${ownSite.url}/book`)
  await askFor(page)
  const when = await chooseTime(page)
  await expect(page.getByText(/確保しています\(あと約15分\)/)).toBeVisible()
  expect(await holdsOf(ownSite, 'taishido')).toEqual([{ is_long: true }])
  await page.getByRole('button', { name: 'もう少し時間がほしい' }).click()
  await page.reload()
  // A reload lets go for a minute at most, and takes it up again.
  await expect(page.getByText(/確保しています/)).toBeVisible()
  await expect.poll(() => holdsOf(ownSite, 'taishido')).toEqual([{ is_long: true }])
  await tellTheRest(page)
  await expect(page.getByText('まだ予約していません')).toBeVisible()
  await send(page)
  await expect(page.getByText('予約できました')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(when)
  expect(await page.getByText(/^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$/).count()).toBe(1)
  expect(await rowsOf(ownSite, 'taishido')).toMatchObject([{ status: 'booked', mode: 'phone' }])
  expect(await holdsOf(ownSite, 'taishido')).toEqual([])
  await expectAccessible(page)

  // What was answered goes in one body and stands nowhere else.
  const told = ownSite.heard.filter((line) => line.includes('花子') || line.includes('親の介護のことで'))
  expect(told.map((line) => line.split(' ')[0])).toEqual(['PUT'])
  expect(ownSite.log.join()).not.toMatch(/花子|1234/)
  expect(await page.evaluate(() => localStorage.getItem('booking-draft'))).toBeNull()
  await page.getByRole('link', { name: '予約の詳細' }).click()
  await expect(page).toHaveURL(/\/bookings#/)
})

test('booked in a tunnel: not booked until the network is back, then once', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/book`)
  await expect(heading(page)).toBeVisible()
  await waitUntilKept(page)
  await context.setOffline(true)
  await askFor(page, { district: 'yoga' })
  await expect(page.getByText('空きはまだ分かりません')).toBeVisible()
  await chooseTime(page)
  await page.getByRole('button', { name: 'ほかの希望も足す' }).click()
  await chooseTime(page, 2, 3)
  await tellTheRest(page)
  await send(page)
  await expect(page.getByText('まだ予約できていません')).toBeVisible()
  await expect(page.getByText('予約できました')).toHaveCount(0)
  await expect(page.getByRole('main').getByRole('link', { name: /電話する/ }).first()).toBeVisible()
  await expectAccessible(page)
  await page.reload()
  await expect(page.getByText('まだ予約できていません')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('予約できました')).toBeVisible()
  expect(await rowsOf(ownSite, 'yoga')).toMatchObject([{ status: 'booked' }])
})

test('for somebody else with an interpreter: days with the time to arrange it, and a mended consent', async ({ site, page }) => {
  await page.goto('/book')
  await askFor(page, { district: 'fukasawa', mode: /^家からビデオ/, needs: [/^通訳/] })
  const first = await times(page).first().innerText()
  await page.goBack()
  await page.getByRole('checkbox', { name: /^通訳/ }).uncheck()
  await next(page)
  await expect(times(page).first()).not.toHaveText(first)
  await page.goBack()
  await page.getByRole('checkbox', { name: /^通訳/ }).check()
  await next(page)
  await chooseTime(page)
  await next(page)
  await page.getByRole('radio', { name: /ほかの人/ }).check()
  await page.getByRole('radio', { name: '家族', exact: true }).check()
  await page.getByRole('radio', { name: /まだです/ }).check()
  await next(page)
  await expect(page.getByRole('alert')).toBeFocused()
  await page.getByRole('radio', { name: /話しました/ }).check()
  await page.getByRole('textbox', { name: /あなたのお名前/ }).fill('太郎')
  await next(page)
  await page.getByRole('textbox', { name: /相談する人のお名前/ }).fill('花子')
  await page.getByRole('radio', { name: /^自分から電話/ }).check()
  await next(page)
  await next(page)
  await page.getByRole('radio', { name: /^はい/ }).check()
  await next(page)
  await expect(page.getByRole('main')).toContainText('日本語 / 通訳')
  await expect(page.getByRole('main')).toContainText('(家族) 太郎')
  await send(page)
  await expect(page.getByText('予約できました')).toBeVisible()
  expect(await rowsOf(site, 'fukasawa')).toHaveLength(1)
})

test('the first wish taken meanwhile: the next is booked; all taken: an honest no, with free times that lead to the check', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/book`)
  await expect(heading(page)).toBeVisible()
  await waitUntilKept(page)
  await context.setOffline(true)
  await askFor(page, { district: 'kitazawa' })
  await chooseTime(page)
  await page.getByRole('button', { name: 'ほかの希望も足す' }).click()
  const second = await chooseTime(page, 3, 2)
  await take(ownSite, 'kitazawa', (await wishesOf(page)).slice(0, 1))
  await tellTheRest(page)
  await send(page)
  await expect(page.getByText('まだ予約できていません')).toBeVisible()
  await context.setOffline(false)
  await expect(page.getByText('第1希望は空いていなかった')).toBeVisible()
  await expect(page.getByRole('main')).toContainText(second)

  await page.goto(`${ownSite.url}/book#district=yoga`)
  await context.setOffline(true)
  await askFor(page, { district: 'yoga' })
  const when = await chooseTime(page)
  await take(ownSite, 'yoga', await wishesOf(page))
  await tellTheRest(page)
  await send(page)
  await context.setOffline(false)
  await expect(page.getByText('予約できませんでした')).toBeVisible()
  await expect(page.getByText('予約できました')).toHaveCount(0)
  await expectAccessible(page)
  const free = page.getByRole('region', { name: 'ほかに空いていた時間' }).getByRole('listitem').getByRole('button')
  await expect(free).toHaveCount(6)
  await free.first().click()
  await expect(heading(page)).toHaveText('この内容で予約しますか')
  await expect(page.getByRole('main')).toContainText('世田谷 花子')
  await send(page)
  await expect(page.getByText('予約できました')).toBeVisible()
  await expect(page.getByRole('main')).not.toContainText(when)
  expect((await rowsOf(ownSite, 'yoga')).map(({ status }) => status)).toEqual(expect.arrayContaining(['booked', 'refused']))
})

test('two people want the same time: the second is told at once, and may wait for it', async ({ site, page, browser }) => {
  await page.goto('/book')
  await askFor(page, { district: 'soshigaya' })
  const other = await browser.newPage({ baseURL: site.url })
  await other.goto('/book')
  await askFor(other, { district: 'soshigaya' })
  await times(other).nth(2).click()
  await expect(times(other).first()).not.toContainText('いっぱい')
  await chooseTime(page)
  await times(other).first().click()
  await expect(other.getByRole('alert')).toContainText('ほかの人が取りました')
  await expect(times(other).first()).toContainText('いっぱい')
  await chooseFull(other)
  await expect(other.getByRole('radio', { name: /^キャンセル待ちに入る/ })).toBeChecked()
  await tellTheRest(other)
  await send(other)
  // What is only kept by somebody, not booked, comes free when they do not come back.
  await expect(other.getByText(/まだ予約ではありません/)).toBeVisible()
  await other.close()
})

async function chooseFull(page: Page) {
  await times(page).first().click()
  await expect(heading(page)).toHaveText('この時間でよいですか')
}

test('a draft waits days for whoever comes back, and can be cleared', async ({ page, site }) => {
  await page.goto('/districts/taishido')
  await page.getByRole('link', { name: 'この窓口の相談を予約する' }).click()
  await expect(page.getByRole('combobox', { name: '地区' })).toHaveValue('taishido')
  expect(new URL(page.url()).search).toBe('')
  await askFor(page)
  await chooseTime(page, 3, 1)
  await expect.poll(() => holdsOf(site, 'taishido')).toHaveLength(1)
  await page.getByRole('navigation').getByRole('link', { name: '活動' }).click()
  await expect(heading(page)).toHaveText('地域の活動')
  // Whoever leaves gives the time back within a minute.
  await expect.poll(() => holdsOf(site, 'taishido')).toEqual([{ is_long: false }])
  await page.getByRole('navigation').getByRole('link', { name: '予約' }).click()
  await expect(heading(page)).toHaveText('書きかけの予約があります')
  await expectAccessible(page)
  await page.getByRole('button', { name: '続きから' }).click()
  await expect(heading(page)).toHaveText('この時間でよいですか')
  await page.getByRole('button', { name: '下書きを消す' }).click()
  await expect(heading(page)).toHaveText('どの窓口に相談しますか')
  await expect.poll(() => holdsOf(site, 'taishido')).toEqual([])
})
