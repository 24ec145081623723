import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const NEUTRAL = 'https://www.jma.go.jp/'
const SECRET = '夜に眠れません'

const kept = (page: Page) => page.evaluate(() => JSON.stringify({ ...localStorage, ...sessionStorage, state: history.state, url: location.href }))

async function openBoard(page: Page) {
  await page.goto('/card')
  await page.getByRole('checkbox', { name: '耳が聞こえません。' }).check()
  await page.getByRole('checkbox', { name: /紙や画面に書いてください/ }).check()
  await page.getByRole('checkbox', { name: 'お金のこと' }).check()
  await page.getByRole('button', { name: '大きく見せる' }).click()
  await expect(page.getByRole('dialog')).toBeVisible()
}

for (const [width, height] of [[320, 568], [844, 390], [1280, 800]] as const) {
  test(`the card fills a screen of ${width}×${height}, in black and white either way round`, async ({ page }) => {
    await page.setViewportSize({ width, height })
    await openBoard(page)
    const board = page.getByRole('dialog')
    const box = await board.boundingBox()
    expect([box?.width, box?.height]).toEqual([width, height])
    await expect(board.getByText('耳が聞こえません。')).toBeVisible()
    expect(await board.evaluate((element) => element.scrollWidth)).toBeLessThanOrEqual(width)
    await expectAccessible(page)
    await board.getByRole('button', { name: '白黒' }).click()
    await board.getByRole('button', { name: 'ふりがな' }).click()
    await expect(board.locator('ruby').first()).toBeVisible()
    await expectAccessible(page)
    await page.keyboard.press('Escape')
    await expect(board).toBeHidden()
  })
}

test('somebody who reads English shows Japanese', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', JSON.stringify({ language: 'en' })))
  await page.goto('/card')
  await page.getByRole('checkbox', { name: 'I do not understand much Japanese.' }).check()
  await page.getByRole('button', { name: 'Show it large' }).click()
  const board = page.getByRole('dialog')
  await expect(board.getByText('日本語があまりわかりません。')).toHaveAttribute('lang', 'ja')
  await expect(board.getByText('I do not understand much Japanese.')).toBeVisible()
})

test('nothing chosen is said, not shown', async ({ page }) => {
  await page.goto('/card')
  await page.getByRole('button', { name: '大きく見せる' }).click()
  await expect(page.getByRole('status').filter({ hasText: '選んでください' })).toBeVisible()
  await expect(page.getByRole('dialog')).toBeHidden()
})

test('one can point at answers and numbers, and write, by keyboard alone; Shift three times while writing capitals stays', async ({ page, context }) => {
  await context.route(`${NEUTRAL}**`, (route) => route.fulfill({ contentType: 'text/html', body: '<!doctype html><title>weather</title>' }))
  await page.goto('/card')
  await page.getByRole('button', { name: '指さしボード' }).press('Enter')
  const board = page.getByRole('dialog')
  await board.getByRole('button', { name: 'はい', exact: true }).press('Enter')
  await expect(board.getByRole('button', { name: 'はい', exact: true })).toHaveAttribute('aria-pressed', 'true')
  await expect(board.getByRole('status').filter({ hasText: '指したもの: はい' })).toHaveCount(1)
  for (const digit of ['4', '2']) await board.getByRole('button', { name: digit, exact: true }).press('Enter')
  await expect(board.getByLabel('数字').first()).toHaveText('42')
  await expectAccessible(page)
  await board.getByRole('button', { name: '筆談' }).press('Enter')
  const box = board.getByRole('textbox', { name: 'ここに書いてください' })
  await box.focus()
  for (const letter of 'ABCDE') await page.keyboard.press(`Shift+${letter}`)
  await expect(box).toHaveValue('ABCDE')
  await expectAccessible(page)
  for (let i = 0; i < 3; i += 1) await page.keyboard.press('Shift')
  await expect(page).toHaveURL(NEUTRAL)
})

test('what is written and chosen leaves no trace: not in storage, not in a request, not after a reload', async ({ page, context, site }) => {
  const sent: string[] = []
  context.on('request', (request) => sent.push(`${decodeURI(request.url())} ${request.postData() ?? ''}`))
  await openBoard(page)
  await page.getByRole('dialog').getByRole('button', { name: '筆談' }).click()
  await page.getByRole('textbox').fill(SECRET)
  expect(await kept(page)).not.toContain(SECRET)
  await page.keyboard.press('Escape')
  await page.getByRole('link', { name: /FAX/ }).click()
  await page.getByRole('textbox', { name: '伝えたいこと' }).fill(SECRET)
  await expect(page.getByRole('article')).toContainText(SECRET)
  const stored = await kept(page)
  for (const trace of [SECRET, 'deaf', 'money']) expect(stored).not.toContain(trace)
  expect([...sent, ...site.heard].filter((line) => line.includes(SECRET))).toEqual([])
  await page.reload()
  await expect(page.getByRole('textbox', { name: '伝えたいこと' })).toHaveValue('')
  await expect(page.getByRole('article')).not.toContainText('お金のこと')
})

test('the FAX sheet goes to the counter’s own FAX only if that is known, carries no personal data in its code, and works without network', async ({ page, context }) => {
  await page.goto('/card/fax')
  await waitUntilKept(page)
  await context.setOffline(true)
  await page.reload()
  const sheet = page.getByRole('article')
  await expect(sheet).toContainText('03-5432-3100')
  await page.getByRole('combobox', { name: 'お住まいの地区' }).selectOption('ikejiri')
  await page.getByRole('radio', { name: 'わたし', exact: true }).check()
  await page.getByRole('checkbox', { name: 'お金のこと' }).check()
  await page.getByRole('textbox', { name: /お名前/ }).fill('いけじり')
  await page.getByRole('radio', { name: 'FAX', exact: true }).check()
  await page.getByRole('textbox', { name: '番号・アドレス・住所' }).fill('03-0000-0000')
  await expect(sheet).toContainText('池尻地区 福祉の相談窓口 御中')
  for (const said of ['いけじり', 'お金のこと', '03-0000-0000', '/districts/ikejiri']) await expect(sheet).toContainText(said)
  await expectAccessible(page)
})

test('card and sheet each fit on A4', async ({ page }) => {
  const pages = async () => ((await page.pdf({ preferCSSPageSize: true })).toString('latin1').match(/\/Type\s*\/Page\b/g) ?? []).length
  await openBoard(page)
  await page.keyboard.press('Escape')
  expect(await pages()).toBe(1)
  await page.goto('/card/fax')
  await expect(page.getByRole('article')).toBeVisible()
  expect(await pages()).toBe(1)
})
