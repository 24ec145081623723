import axe from 'axe-core'
import { expect } from 'vitest'
import { isPackKept, isWorkerActive, missingWords } from '../support/kept.ts'
import type { Driver } from './driver.ts'

/** What can be seen of the elements that a CSS selector finds; null where there is none. */
export const textOf = (driver: Driver, selector: string): Promise<string | null> => driver.evaluate((css) => {
  const shown = [...document.querySelectorAll<HTMLElement>(css)].filter((element) => element.getClientRects().length > 0)
  return shown.length === 0 ? null : shown.map(({ innerText }) => innerText).join('\n')
}, selector)

export const countOf = (driver: Driver, selector: string): Promise<number> => driver.evaluate((css) => document.querySelectorAll(css).length, selector)
export const pathOf = (driver: Driver): Promise<string> => driver.evaluate(() => location.pathname + location.search)

/** Waits until something can be seen, with certain words in it if they are given. */
export async function see(driver: Driver, selector: string, words: string | RegExp = /(?:)/): Promise<void> {
  await expect.poll(() => textOf(driver, selector), { message: `${selector} is seen` }).toMatch(words)
}

/** Scrolls to the middle of the window, as neither driver does for what lies under the bar at the foot, and clicks as soon as the browser can. */
export async function click(driver: Driver, selector: string, nth = 0): Promise<void> {
  const clicking = async () => {
    await driver.evaluate((css, n) => document.querySelectorAll(css)[n]?.scrollIntoView({ block: 'center', behavior: 'instant' }), selector, nth)
    return driver.click(selector, nth).then(() => 'clicked', (error: Error) => error.message)
  }
  await expect.poll(clicking, { message: `${selector} is clicked` }).toBe('clicked')
}

export async function choose(driver: Driver, selector: string, value: string): Promise<void> {
  await expect.poll(() => countOf(driver, `${selector} option[value="${value}"]`), { message: `${selector} offers ${value}` }).toBe(1)
  await driver.choose(selector, value)
}

/** Clicks into a field and types. */
export async function write(driver: Driver, selector: string, text: string): Promise<void> {
  await click(driver, selector)
  await driver.type(text)
}

/** Runs axe with every rule on the page as it stands. */
export async function expectAccessible(driver: Driver): Promise<void> {
  await driver.inject(axe.source)
  const violations = await driver.evaluate(async () => {
    const found = await (window as unknown as { axe: typeof axe }).axe.run(document)
    return found.violations.map(({ id, nodes }) => ({ id, at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }))
  })
  expect(violations).toEqual([])
}

/** Waits until a first visit has left on the device all that the app needs without network, its words in the language of the menu too. */
export async function waitUntilKept(driver: Driver): Promise<void> {
  await expect.poll(() => driver.evaluate(isWorkerActive), { timeout: 30_000 }).toBe(true)
  await expect.poll(() => driver.evaluate(isPackKept)).toBe(true)
  const language = await driver.evaluate(() => document.querySelector<HTMLSelectElement>('header select:has(option[value=en])')?.value ?? 'ja')
  await expect.poll(() => driver.evaluate(missingWords, language)).toEqual([])
}
