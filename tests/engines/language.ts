import { expect } from 'vitest'
import type { Driver } from './driver.ts'
import { choose, expectAccessible, see } from './look.ts'
import type { Walks } from './walks.ts'

const MENU = 'header select:has(option[value="en"])'
const spoken = (driver: Driver): Promise<string> => driver.evaluate(() => document.documentElement.lang)

/** Speaks a language, chosen in the menu of the page that is open. */
export async function speak(driver: Driver, language: 'ja' | 'en'): Promise<void> {
  await choose(driver, MENU, language)
  await expect.poll(() => spoken(driver)).toBe(language)
}

export const language: Walks = {
  async 'the language is changed to English and back, and stays'(driver, site) {
    await driver.open(site.url)
    await speak(driver, 'en')
    await see(driver, 'main h1', /^[\w\s,.?'’-]+$/)
    await expectAccessible(driver)
    await driver.reload()
    await see(driver, 'main h1', /^[\w\s,.?'’-]+$/)
    await expect.poll(() => spoken(driver)).toBe('en')
    await speak(driver, 'ja')
    await see(driver, 'main h1', /[ぁ-ん]/)
    await driver.reload()
    await see(driver, 'main h1', /[ぁ-ん]/)
    await expect.poll(() => spoken(driver)).toBe('ja')
  },
}
