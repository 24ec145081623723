import { expect } from 'vitest'
import { choose, click, countOf, expectAccessible, pathOf, see, textOf, write } from './look.ts'
import type { Walks } from './walks.ts'

const NAMES = 'main li h3 a'
const ONE = `${NAMES}[href$="/taishido-aozora-sumaho"]`

export const activities: Walks = {
  async 'activities are narrowed down, and one is opened'(driver, site) {
    await driver.open(`${site.url}/activities`)
    await see(driver, NAMES)
    const all = await countOf(driver, NAMES)
    await expectAccessible(driver)
    await choose(driver, 'main select:has(option[value="taishido"])', 'taishido')
    await expect.poll(() => pathOf(driver)).toMatch(/^\/activities\?district=taishido\b/)
    await expect.poll(() => countOf(driver, NAMES)).toBeLessThan(all)
    const narrowed = await countOf(driver, NAMES)
    await write(driver, 'main input[type=search]', 'sumaho')
    await expect.poll(() => driver.evaluate(() => location.hash)).toBe('#q=sumaho')
    await expect.poll(() => countOf(driver, NAMES)).toBeLessThan(narrowed)
    const name = (await textOf(driver, ONE)) ?? ''
    await click(driver, ONE)
    await expect.poll(() => pathOf(driver)).toContain('/activities/taishido-aozora-sumaho')
    await see(driver, 'main h1', name)
    await expectAccessible(driver)
    await driver.reload()
    await see(driver, 'main h1', name)
  },
}
