import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { makeBooking } from '../support/bookings.ts'
import { bookOnPhone, freeSlots, leaveEntry, makeEntry } from '../support/my-bookings.ts'
import { expect, test } from '../support/site.ts'

const main = (page: Page) => page.getByRole('main')

test('a place that comes free is offered to whoever waits, and becomes theirs when they say so', async ({ ownSite, page, browser }) => {
  const { wishes } = await bookOnPhone(page, ownSite.url)
  const other = await (await browser.newContext({ locale: 'ja-JP' })).newPage()
  await bookOnPhone(other, ownSite.url, { wishes, ifFull: 'wait' })
  await expect(main(other).getByText('キャンセル待ちです')).toBeVisible()
  await expectAccessible(other)

  await page.getByRole('link', { name: '取り消す' }).click()
  await page.getByRole('button', { name: '取り消す' }).click()
  await expect(main(page).getByText('取り消されています')).toBeVisible()
  await other.reload()
  await expect(main(other).getByText('空きが出ました。返事を待っています')).toBeVisible()
  await expectAccessible(other)
  await other.getByRole('button', { name: 'この日時で受ける' }).click()
  await expect(main(other).getByText('予約できています')).toBeVisible()
  await other.context().close()
})

test('a refused booking shows what was free beside it, and one tap leads to the check with every answer kept', async ({ ownSite, page, browser }) => {
  const other = await browser.newPage()
  const { wishes } = await bookOnPhone(other, ownSite.url)
  await other.close()
  await page.goto(`${ownSite.url}/bookings`)
  await expect(main(page).getByRole('heading', { level: 1 })).toBeVisible()
  const body = makeBooking({ wishes, name: '花子' })
  await leaveEntry(page, makeEntry(body))
  await page.reload()
  await expect(main(page).getByText('予約できませんでした')).toBeVisible()
  const [next = ''] = await freeSlots(ownSite.url)
  const free = main(page).getByRole('list', { name: /ほかに空いていた時間/ }).getByRole('button')
  await expect(free.first()).toBeVisible()
  expect(next).not.toBe(wishes[0])
  await expectAccessible(page)
  await free.first().click()
  await expect(page).toHaveURL(/\/book$/)
  await expect(main(page).getByText('花子')).toBeVisible()
  await expect(main(page).getByText('03-1234-5678')).toBeVisible()

  // Booked after all: what was refused before must not stand where the next booking does.
  await page.getByRole('button', { name: '予約を申し込む' }).click()
  await expect(main(page).getByText('予約できました')).toBeVisible()
  await page.goto(`${ownSite.url}/bookings`)
  await expect(page.getByRole('region', { name: '次の予約' }).getByText('予約できています')).toBeVisible()
  await expect(main(page).getByText('予約できませんでした')).toBeHidden()
})
