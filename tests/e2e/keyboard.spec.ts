import type { Page } from '@playwright/test'
import { expect, test } from '../support/site.ts'
import { searchBox } from '../support/visit.ts'

const TABS_AT_MOST = 15

/** Presses Tab until the wanted element has the focus. */
async function tabTo(page: Page, isThere: () => Promise<boolean>, most = TABS_AT_MOST) {
  for (let i = 0; i < most; i += 1) {
    await page.keyboard.press('Tab')
    if (await isThere()) return
  }
  throw new Error(`not reached with ${most} Tabs`)
}

test('from the home page to the answer with the keyboard alone', async ({ page, site }) => {
  await page.goto(site.url)
  const box = searchBox(page)
  await expect(box).toBeVisible()
  await tabTo(page, () => box.evaluate((element) => element === document.activeElement))
  await page.keyboard.insertText('池尻')
  const options = page.getByRole('listbox').getByRole('option')
  await expect(options.first()).toBeVisible()
  await expect(box).toHaveAttribute('aria-expanded', 'true')

  await page.keyboard.press('ArrowDown')
  const active = await box.getAttribute('aria-activedescendant')
  await expect(page.locator(`[id="${active}"]`)).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('Escape')
  await expect(box).toHaveAttribute('aria-expanded', 'false')

  await page.keyboard.press('Control+a')
  await page.keyboard.insertText('池尻四丁目')
  await page.keyboard.press('Enter')
  // The 丁目 is split by 番: one question, answered with the keyboard too.
  const choices = page.getByRole('main').getByRole('link', { name: /番/ })
  await expect(choices.first()).toBeVisible()
  await tabTo(page, () => choices.first().evaluate((element) => element === document.activeElement))
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(/あなたの地区は.*です/)
})

test('the skip link leads past header and navigation', async ({ page, site }) => {
  await page.goto(`${site.url}/districts`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.locator('body').press('Tab')
  await page.keyboard.press('Enter')
  expect(await page.evaluate(() => document.activeElement?.id)).toBe('main')
})

test('another language is chosen, and newer data asked for, with the keyboard alone', async ({ page, site }) => {
  await page.goto(`${site.url}/settings`)
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  const isOn = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  await page.locator('body').press('Tab')
  await tabTo(page, () => isOn('header select:last-of-type'))
  await page.keyboard.type('Tiếng')
  await expect(page.locator('html')).toHaveAttribute('lang', 'vi')
  // Whoever chose it is still where they were.
  expect(await isOn('header select:last-of-type')).toBe(true)
  await tabTo(page, () => isOn('[aria-labelledby="update"] button'), 60)
  await page.keyboard.press('Enter')
  await expect(page.getByRole('status').filter({ hasText: 'mới nhất' })).toBeVisible()
})
