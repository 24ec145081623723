import { expect, type Locator, type Page } from '@playwright/test'

/** Waits until a first visit has left on the phone all that the app needs without network. */
export async function waitUntilKept(page: Page): Promise<void> {
  await page.evaluate(async () => {
    const { active } = await navigator.serviceWorker.ready
    if (active && active.state !== 'activated') await new Promise((resolve) => active.addEventListener('statechange', resolve))
  })
  const isPackKept = () => page.evaluate(() => new Promise<boolean>((resolve, reject) => {
    const opening = indexedDB.open('madoguchi')
    opening.addEventListener('error', () => reject(new Error('IndexedDB')))
    opening.addEventListener('success', () => {
      const reading = opening.result.transaction('manifests').objectStore('manifests').count()
      reading.addEventListener('success', () => {
        opening.result.close()
        resolve(reading.result > 0)
      })
    })
  }))
  await expect.poll(isPackKept).toBe(true)
}

/** Waits until all words of a wording are on the phone; Japanese is there too, for what is shown to the counter. */
export async function waitUntilWordsKept(page: Page, wording: string): Promise<void> {
  const missing = () => page.evaluate(async (wanted) => {
    const kept = (await (await caches.open('words')).keys()).map(({ url }) => new URL(url).pathname)
    return ['shell', 'pages', 'access', 'activities', 'shopping', 'offers', 'safe', 'card', 'booking', 'bookings', 'topics', 'report'].filter((name) => !kept.some((path) => path.startsWith(`/assets/words.${wanted}.${name}-`)))
  }, wording)
  await expect.poll(missing).toEqual([])
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
