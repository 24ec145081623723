import { readFile } from 'node:fs/promises'
import type { Page } from '@playwright/test'
import { expect, test } from '../support/site.ts'
import { givePassword, hire, openDesk, residentsOf } from '../support/staff-desk.ts'
import { totpOf } from '../support/totp.ts'

test.use({ viewport: { width: 1280, height: 900 } })
test.describe.configure({ timeout: 90_000 })

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const panel = (page: Page) => page.getByRole('region', { name: '花子' })

test('the first sign-in sets up a second factor, and later ones ask for it or a backup code', async ({ ownSite: site, page }) => {
  const account = await hire(site)
  await page.goto(`${site.url}/staff`)
  await givePassword(page, { ...account, password: 'not the password' })
  await expect(page.getByRole('alert')).toHaveText('メールアドレスかパスワードが違います。')
  await expect(page.getByRole('alert')).toBeFocused()
  await givePassword(page, account)
  await expect(heading(page)).toHaveText('2つ目の鍵をつくります')
  // The password alone shows nothing of residents.
  expect(await page.evaluate(async () => (await fetch('/api/v1/staff/bookings?from=2026-01-01&through=2026-01-02')).status)).toBe(403)
  await page.getByRole('button', { name: '設定をはじめる' }).click()
  await expect(page.getByRole('img', { name: /QRコード/ })).toBeVisible()
  const uri = `otpauth://totp/x?secret=${(await page.locator('code').innerText()).replaceAll(' ', '')}`
  await page.getByRole('textbox').fill('000000')
  await page.getByRole('button', { name: '数字を確認する' }).click()
  await expect(page.getByRole('alert')).toContainText('数字が違います')
  // Full-width digits with a blank, as a Japanese keyboard gives them.
  await page.getByRole('textbox').fill(totpOf(uri).replace(/\d/g, (digit) => String.fromCharCode(digit.charCodeAt(0) + 0xfee0)).replace(/^(...)/, '$1 '))
  await page.getByRole('button', { name: '数字を確認する' }).click()
  await expect(heading(page)).toHaveText('予備コードを書き留めてください')
  const backup = await page.getByRole('main').getByRole('listitem').first().innerText()
  await page.getByRole('checkbox').check()
  await page.getByRole('button', { name: 'はじめる' }).click()
  await expect(heading(page)).toHaveText('予約')

  await page.getByRole('button', { name: 'ログアウト' }).click()
  await expect(heading(page)).toHaveText('職員のログイン')
  await givePassword(page, account)
  await expect(heading(page)).toHaveText('確認コードを入れてください')
  await page.getByRole('textbox').fill(totpOf(uri))
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('予約')

  await page.getByRole('button', { name: 'ログアウト' }).click()
  await givePassword(page, account)
  await page.getByRole('button', { name: '予備コードを使う' }).click()
  await page.getByRole('textbox').fill(backup)
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('予約')
})

test('a booking is seen, settled, noted and called off, and each look is written down', async ({ ownSite: site, page }) => {
  const before = residentsOf(site, 14)
  const past = (await before.slots()).find(({ startsAt }) => Date.parse(startsAt) < Date.now())
  const { booking, view } = await before.book({ wishes: [past!.startsAt], needs: [], note: '母のことです', topic: 'care' })
  expect(view.state).toBe('booked')
  const day = past!.startsAt.slice(0, 10)
  await openDesk(page, site, await hire(site), `/staff?date=${day}`)
  await page.getByRole('link', { name: /花子/ }).click()
  await expect(page.getByRole('heading', { level: 2, name: '花子' })).toBeFocused()
  await expect(panel(page)).toContainText('母のことです')
  await expect(panel(page).getByRole('link', { name: '03-1234-5678' })).toHaveAttribute('href', 'tel:0312345678')

  await panel(page).getByRole('button', { name: '来た・話した' }).click()
  await expect(panel(page)).toContainText('「来た・話した」と記録しました。')
  await panel(page).getByRole('button', { name: '「予約済み」に戻す' }).click()
  await expect(panel(page).getByRole('button', { name: '来なかった' })).toBeVisible()
  await panel(page).getByRole('textbox', { name: '職員のメモ' }).fill('ひみつのメモ')
  await panel(page).getByRole('button', { name: 'メモを保存' }).click()
  await expect(panel(page)).toContainText('保存しました。')
  await page.getByRole('link', { name: '閉じる' }).click()
  await expect(page.getByRole('link', { name: /花子/ })).toBeFocused()
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('textbox')).toHaveValue('ひみつのメモ')

  await page.getByRole('link', { name: '書き出し' }).click()
  await page.getByLabel('いつから').fill(day)
  const [file] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: /CSV/ }).click()])
  const csv = await readFile(await file.path(), 'utf8')
  expect(csv).toContain('花子')
  expect(csv).not.toMatch(/ひみつ|母のこと/)

  await page.goto(`${site.url}/staff?date=${day}&open=${booking.id}`)
  await panel(page).getByRole('button', { name: 'この予約を取り消す' }).click()
  await expect(panel(page)).toContainText('先に、ここに連絡してください')
  await panel(page).getByRole('button', { name: '取り消す', exact: true }).click()
  await expect(page.getByRole('main')).toContainText('予約を取り消しました。')
  expect(await (await before.byCode(view.code).view()).json()).toMatchObject({ state: 'cancelled', cancelledBy: 'staff' })

  await page.getByRole('link', { name: '記録' }).click()
  for (const deed of ['予約を開いた', '来たかどうかを記録した', 'メモを書いた', '書き出した', '予約を取り消した']) await expect(page.getByRole('cell', { name: deed }).first()).toBeVisible()
  await expect(page.getByRole('table').first()).not.toContainText('花子')
})

test('a blocked day is gone for residents, its booking is named, and it comes back', async ({ ownSite: site, page }) => {
  const residents = residentsOf(site)
  const slot = (await residents.slots()).at(-1)!
  const day = slot.startsAt.slice(0, 10)
  await residents.book({ wishes: [slot.startsAt] })
  const countOn = async () => (await residents.slots('ikejiri', 'video', day)).filter(({ startsAt }) => startsAt.startsWith(day)).length
  const free = await countOn()
  expect(free).toBeGreaterThan(5)

  await openDesk(page, site, await hire(site), '/staff/schedule')
  await page.getByLabel('日付').fill(day)
  await page.getByLabel(/^理由/).fill('研修')
  await page.getByRole('button', { name: 'この時間を止める' }).click()
  const result = page.getByRole('status').filter({ hasText: '変更を保存しました' })
  await expect(result).toBeFocused()
  await expect(result).toContainText('予約が1件あります。取り消されてはいません')
  expect(await countOn()).toBe(0)
  await result.getByRole('link', { name: /花子/ }).click()
  await expect(panel(page)).toContainText('予約済み')
  await expect(page.getByRole('link', { name: /花子.*止めた時間です/ })).toBeVisible()

  await page.getByRole('link', { name: '枠の変更' }).click()
  await page.getByRole('button', { name: /変更をなくす/ }).click()
  await page.getByRole('button', { name: 'はい' }).click()
  await expect(page.getByText('これからの変更はありません。')).toBeVisible()
  expect(await countOn()).toBe(free)

  await page.getByRole('radio', { name: /^足す/ }).check()
  await page.getByRole('button', { name: '枠を足す' }).click()
  await expect(page.getByRole('alert')).toHaveText('足す枠の方法を選んでください。')
})

test('a session that ends loses nothing that was typed', async ({ ownSite: site, page, context }) => {
  const residents = residentsOf(site)
  const [slot] = await residents.slots()
  const { booking } = await residents.book({ wishes: [slot!.startsAt] })
  const account = await hire(site)
  const uri = await openDesk(page, site, account, `/staff?date=${slot!.startsAt.slice(0, 10)}&open=${booking.id}`)
  await panel(page).getByRole('textbox').fill('まだ途中')
  await context.clearCookies()
  await panel(page).getByRole('button', { name: 'メモを保存' }).click()
  await expect(heading(page).filter({ visible: true })).toHaveText('職員のログイン')
  await expect(page.getByText('書いていたものは消えていません')).toBeVisible()
  await givePassword(page, account)
  await expect(heading(page).filter({ visible: true })).toHaveText('確認コードを入れてください')
  await page.getByRole('textbox').filter({ visible: true }).fill(totpOf(uri))
  await page.keyboard.press('Enter')
  await expect(panel(page).getByRole('textbox')).toHaveValue('まだ途中')
  await panel(page).getByRole('button', { name: 'メモを保存' }).click()
  await expect(panel(page)).toContainText('保存しました。')
})

test('a counter sees its own bookings only, an area all of its counters', async ({ ownSite: site, page, browser }) => {
  const residents = residentsOf(site)
  const [slot] = await residents.slots('kyodo')
  const { booking } = await residents.book({ districtId: 'kyodo', wishes: [slot!.startsAt] })
  const path = `/staff?date=${slot!.startsAt.slice(0, 10)}&open=${booking.id}`
  await openDesk(page, site, await hire(site), path)
  await expect(page.getByRole('alert')).toContainText('この情報を見る権限がありません')
  await expect(page.getByRole('link', { name: /花子/ })).toHaveCount(0)

  const other = await browser.newPage({ viewport: { width: 1280, height: 900 }, locale: 'ja-JP' })
  await openDesk(other, site, await hire(site, { role: 'ward', scopeId: null }), path)
  await expect(panel(other)).toContainText('経堂')
  await other.getByRole('combobox', { name: '窓口' }).selectOption('ikejiri')
  await expect(other.getByText('この日の予約はありません。')).toBeVisible()
  await other.close()
})
