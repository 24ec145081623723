import { expect, type Locator, type Page } from '@playwright/test'
import { isPackKept, isWorkerActive, missingWords } from './kept.ts'

/** Waits until a first visit has left on the phone all that the app needs without network. */
export async function waitUntilKept(page: Page): Promise<void> {
  // Everything is fetched meanwhile, on whatever machine this is.
  await expect.poll(() => page.evaluate(isWorkerActive), { timeout: 30_000 }).toBe(true)
  await expect.poll(() => page.evaluate(isPackKept), { timeout: 30_000 }).toBe(true)
}

/** Waits until all words of a wording are on the phone; Japanese is there too, for what is shown to the counter. */
export async function waitUntilWordsKept(page: Page, wording: string): Promise<void> {
  await expect.poll(() => page.evaluate(missingWords, wording)).toEqual([])
}

export function searchBox(page: Page): Locator {
  return page.getByRole('search').getByRole('combobox')
}

/** Types into the search box as a person does and looks the words up. */
export async function search(page: Page, words: string): Promise<void> {
  const box = searchBox(page)
  await box.pressSequentially(words)
  await box.press('Enter')
}
