import type { Page } from '@playwright/test'
import { expect } from './site.ts'

export const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
export const next = (page: Page) => page.getByRole('main').locator('form button[type="submit"]').click()

/** The free times on the page, in their order. */
export const times = (page: Page) => page.getByRole('main').locator('form ul button')

/** Chooses counter, manner of talking and needs; ends at the days. */
export async function askFor(page: Page, { district = 'taishido', mode = /^電話/, needs = [] as RegExp[] } = {}): Promise<void> {
  await page.getByRole('combobox', { name: '地区' }).selectOption(district)
  await next(page)
  await page.getByRole('radio', { name: mode }).check()
  await next(page)
  for (const need of needs) await page.getByRole('checkbox', { name: need }).check()
  await next(page)
  await expect(heading(page)).toHaveText('何日がよいですか')
}

/** Chooses a day and a time by their place in the lists, and returns the words of both. */
export async function chooseTime(page: Page, day = 2, time = 0): Promise<string> {
  const button = times(page).nth(day)
  const date = await button.locator('strong').innerText()
  await button.click()
  await expect(heading(page)).toContainText('の何時がよいですか')
  const clock = await times(page).nth(time).locator('strong').innerText()
  await times(page).nth(time).click()
  await expect(heading(page)).toHaveText('この時間でよいですか')
  return `${date} ${clock}`
}

/** Answers all that comes after the time, as somebody who books for themselves, and stops before sending. */
export async function tellTheRest(page: Page): Promise<void> {
  await next(page)
  await page.getByRole('radio', { name: /^わたし/ }).check()
  await next(page)
  await page.getByRole('textbox', { name: /^お名前/ }).fill('世田谷 花子')
  await page.getByRole('radio', { name: /^電話/ }).check()
  await page.getByRole('textbox', { name: '電話番号' }).fill('０３-１２３４-５６７８')
  await next(page)
  await page.getByRole('textbox', { name: /伝えたいこと/ }).fill('親の介護のことで迷っています')
  await next(page)
  await page.getByRole('radio', { name: /^いいえ/ }).check()
  await next(page)
  await expect(heading(page)).toHaveText('この内容で予約しますか')
}

export const send = (page: Page) => page.getByRole('button', { name: '予約を申し込む' }).click()
