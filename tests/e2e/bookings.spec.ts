import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import ICAL from 'ical.js'
import { expectAccessible } from '../support/axe.ts'
import { bookOnPhone, freeSlots, leaveEntry, makeEntry } from '../support/my-bookings.ts'
import { makeBooking } from '../support/bookings.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const CODE = /^[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}$/
const main = (page: Page) => page.getByRole('main')
const heading = (page: Page) => main(page).getByRole('heading', { level: 1 })
const codeOf = async (page: Page) => (await main(page).getByText(CODE).first().textContent()) ?? ''

/** The VEVENT of the calendar file that a button hands over. */
async function calendarFrom(page: Page, name: string) {
  const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name }).click()])
  return new ICAL.Component(ICAL.parse(await readFile(await download.path(), 'utf8'))).getFirstSubcomponent('vevent')
}

test('a booking is moved to another time and cancelled; the calendar follows', async ({ ownSite, page }) => {
  const { id, wishes: [first = ''] } = await bookOnPhone(page, ownSite.url)
  const rows = async () => (await ownSite.database.database.execute<{ status: string; starts_at: Date; sealed: unknown }>(sql`select status, starts_at, sealed from bookings where id = ${id}`)).rows
  const before = await calendarFrom(page, 'カレンダーに入れる')
  expect(before?.getFirstPropertyValue('status')).toBe('CONFIRMED')
  expect(before?.getAllSubcomponents('valarm')).toHaveLength(2)

  await page.getByRole('link', { name: '日時を変える' }).click()
  await expect(heading(page)).toBeFocused()
  await main(page).locator('details[open]').getByRole('button').first().click()
  await expect(heading(page)).toHaveText('この日時に変えますか')
  await page.getByRole('button', { name: 'この日時に変える' }).click()
  await expect(page.getByText('日時を変えました')).toBeVisible()
  const [moved] = await rows()
  expect(moved?.status).toBe('booked')
  expect(new Date(moved?.starts_at ?? '').getTime()).not.toBe(Date.parse(first))
  const after = await calendarFrom(page, 'カレンダーに入れる')
  expect(after?.getFirstPropertyValue('uid')).toBe(before?.getFirstPropertyValue('uid'))
  expect(Number(after?.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(before?.getFirstPropertyValue('sequence')))
  await page.getByRole('checkbox', { name: /「予定」とだけ書く/ }).check()
  const neutral = await calendarFrom(page, 'カレンダーに入れる')
  expect([neutral?.getFirstPropertyValue('summary'), neutral?.getFirstPropertyValue('description'), neutral?.getFirstPropertyValue('location')]).toEqual(['予定', null, null])

  await page.getByRole('link', { name: '取り消す' }).click()
  await expect(heading(page)).toHaveText('この予約を取り消しますか')
  await page.getByRole('button', { name: '取り消す' }).click()
  await expect(main(page).getByText('取り消されています')).toBeVisible()
  expect((await rows())[0]).toMatchObject({ sealed: null })
  const gone = await calendarFrom(page, 'カレンダーから消す')
  expect(gone?.getFirstPropertyValue('status')).toBe('CANCELLED')
  expect(Number(gone?.getFirstPropertyValue('sequence'))).toBeGreaterThan(Number(after?.getFirstPropertyValue('sequence')))
  // Going back does not ask again.
  await page.goBack()
  await expect(heading(page)).not.toHaveText('この予約を取り消しますか')
  await page.goto(`${ownSite.url}/bookings`)
  await expect(page.getByText('終わった予約・取り消した予約(1件)')).toBeVisible()
})

test('a time that somebody else took meanwhile leaves the booking as it was', async ({ ownSite, page }) => {
  await bookOnPhone(page, ownSite.url)
  // The first that the page offers, which may be tomorrow.
  const [next = ''] = await freeSlots(ownSite.url, 'ikejiri', 'video', 0)
  await page.getByRole('link', { name: '日時を変える' }).click()
  await main(page).locator('details[open]').getByRole('button').first().click()
  await ownSite.database.database.execute(sql`insert into booking_slots (district_id, mode, starts_at, taken) values ('ikejiri', 'video', ${next}, 1) on conflict (district_id, mode, starts_at) do update set taken = 1`)
  await page.getByRole('button', { name: 'この日時に変える' }).click()
  await expect(page.getByText('その時間は、いま埋まりました。いまの予約はそのままです。')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: '変えないで戻る' }).click()
  await expect(main(page).getByText('予約できています')).toBeVisible()
})

test('a cancellation in a tunnel is kept, said to be on its way, and arrives', async ({ ownSite, page, context }) => {
  const { id } = await bookOnPhone(page, ownSite.url)
  await waitUntilKept(page)
  await context.setOffline(true)
  await page.getByRole('link', { name: '日時を変える' }).click()
  await expect(page.getByText(/日時を変えるには通信が必要です/)).toBeVisible()
  await expect(main(page).getByRole('link', { name: /電話する/ }).first()).toBeVisible()
  await page.getByRole('link', { name: '変えないで戻る' }).click()
  await page.getByRole('link', { name: '取り消す' }).click()
  await page.getByRole('button', { name: '取り消す' }).click()
  await expect(main(page).getByText('取り消しはまだ届いていません')).toBeVisible()
  await page.reload()
  await expect(main(page).getByText('取り消しはまだ届いていません')).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(main(page).getByText('取り消されています')).toBeVisible()
  const { rows } = await ownSite.database.database.execute<{ sealed: unknown }>(sql`select sealed from bookings where id = ${id}`)
  expect(rows[0]?.sealed).toBeNull()
})

test('a request that never left the phone is stopped without a trace, and can be written out for FAX before', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/bookings`)
  await waitUntilKept(page)
  const body = makeBooking({ wishes: (await freeSlots(ownSite.url)).slice(0, 2), note: '玄関に段差があります', needs: ['signLanguage'] })
  await context.setOffline(true)
  await leaveEntry(page, makeEntry(body))
  await page.reload()
  await page.getByRole('link', { name: 'FAXや窓口で渡す紙にする' }).click()
  const sheet = page.getByRole('article', { name: /FAX/ })
  for (const words of ['相談の予約のお願い', '池尻地区 福祉の相談窓口 御中', '花子', '03-1234-5678', '玄関に段差があります']) await expect(sheet.getByText(words).first()).toBeVisible()
  await expect(sheet.locator('svg')).toHaveCount(0)
  await page.getByRole('link', { name: '予約に戻る' }).click()
  await page.getByRole('link', { name: '送るのをやめる' }).click()
  await page.getByRole('button', { name: '送るのをやめる' }).click()
  await expect(page.getByText('送らずに、この端末から消しました。')).toBeVisible()
  await context.setOffline(false)
  const { rows } = await ownSite.database.database.execute(sql`select id from bookings`)
  expect(rows).toHaveLength(0)
})

test('whoever was told the code sees the booking, keeps it and cancels it; the code is in no address', async ({ ownSite, page, browser }) => {
  await bookOnPhone(page, ownSite.url, { for: { kind: 'other', relation: 'family', agreed: true, bookedBy: '娘' } })
  const code = await codeOf(page)
  const other = await browser.newPage()
  await other.goto(`${ownSite.url}/bookings/code#code=${code.replaceAll('-', '')}`)
  await expect(other.getByRole('textbox', { name: '予約の番号' })).toHaveValue(code)
  expect(other.url()).not.toContain(code.slice(0, 3))
  await other.getByRole('button', { name: '予約を見る' }).click()
  await expect(main(other).getByText('予約できています')).toBeVisible()
  await other.getByRole('button', { name: 'この端末に残す' }).click()
  await expect(other.getByText('この端末に残しました。')).toBeVisible()
  await other.getByRole('link', { name: '取り消す' }).click()
  await other.getByRole('button', { name: '取り消す' }).click()
  await expect(main(other).getByText('取り消されています')).toBeVisible()
  // Whoever booked it reads of it too, and sees no booking in its place.
  for (const device of [other, page]) {
    await device.goto(`${ownSite.url}/bookings`)
    await expect(device.getByRole('region', { name: '予約になっていません' }).getByText('取り消されています')).toBeVisible()
  }
  await other.close()
  expect(ownSite.heard.some((line) => line.split(' ')[1]?.includes(code.replaceAll('-', '')))).toBe(false)
  expect(ownSite.log.join()).not.toContain(code.replaceAll('-', ''))
})

test('everything is done with the keyboard alone', async ({ ownSite, page }) => {
  await bookOnPhone(page, ownSite.url)
  const go = async (role: 'link' | 'button', name: string) => {
    const target = main(page).getByRole(role, { name, exact: true })
    await expect(target).toBeVisible()
    for (let tabs = 0; tabs < 60 && !(await target.evaluate((element) => element === document.activeElement)); tabs += 1) await page.keyboard.press('Tab')
    await expect(target).toBeFocused()
    await page.keyboard.press('Enter')
  }
  await go('link', '日時を変える')
  await expect(heading(page)).toBeFocused()
  const time = main(page).locator('details[open]').getByRole('button').first()
  await go('button', (await time.textContent()) ?? '')
  await expect(heading(page)).toHaveText('この日時に変えますか')
  await expect(heading(page)).toBeFocused()
  await go('button', 'この日時に変える')
  await expect(page.getByText('日時を変えました')).toBeVisible()
  await expect(heading(page)).toBeFocused()
  await go('link', '取り消す')
  await expect(heading(page)).toBeFocused()
  await go('button', '取り消す')
  await expect(main(page).getByText('取り消されています')).toBeVisible()
  await expect(heading(page)).toBeFocused()
})
