import { expect } from 'vitest'
import type { Driver } from './driver.ts'
import { expectAccessible, see } from './look.ts'
import { ANSWER, BOX } from './look-up.ts'
import type { Walks } from './walks.ts'

const TABS_AT_MOST = 15
const CHOICE = 'main a[href$="&d=daizawa"]'

const hasFocus = (driver: Driver, selector: string): Promise<boolean> => driver.evaluate((css) => document.activeElement?.matches(css) ?? false, selector)

/** How the focus looks: within the window, and with a line around it. */
const focusLook = (driver: Driver) => driver.evaluate(() => {
  const { activeElement: element } = document
  if (element === null) return null
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  const { top, bottom, width, height } = element.getBoundingClientRect()
  return { isShown: width > 8 && height > 8 && top < innerHeight && bottom > 0, isOutlined: outlineStyle === 'solid' && Number.parseFloat(outlineWidth) >= 2 }
})

/** Presses Tab until the focus is there, and sees at each stop where it is. */
async function tabTo(driver: Driver, selector: string): Promise<void> {
  for (let i = 0; i < TABS_AT_MOST; i += 1) {
    await driver.press('Tab')
    await expect.poll(() => focusLook(driver)).toEqual({ isShown: true, isOutlined: true })
    if (await hasFocus(driver, selector)) return
  }
  throw new Error(`${selector} was not reached with ${TABS_AT_MOST} Tabs`)
}

export const keyboard: Walks = {
  async 'from the start to an answer with the keyboard alone, and the focus is always seen'(driver, site) {
    await driver.open(site.url)
    await see(driver, BOX)
    await driver.press('Tab')
    expect(await hasFocus(driver, 'a[href="#main"]')).toBe(true)
    expect(await focusLook(driver)).toEqual({ isShown: true, isOutlined: true })
    await expectAccessible(driver)
    await driver.press('Enter')
    expect(await hasFocus(driver, 'main')).toBe(true)
    await tabTo(driver, BOX)

    await driver.type('池尻')
    await see(driver, '[role=listbox] [role=option]')
    await driver.press('ArrowDown')
    await see(driver, '[role=listbox] [role=option][aria-selected=true]')
    expect(await driver.evaluate(() => document.querySelector(`[id="${document.activeElement?.getAttribute('aria-activedescendant')}"]`)?.getAttribute('aria-selected'))).toBe('true')
    await driver.press('Escape')
    await expect.poll(() => driver.evaluate(() => document.activeElement?.getAttribute('aria-expanded'))).toBe('false')
    await driver.type('4丁目')
    await driver.press('Enter')

    await see(driver, CHOICE)
    // The new page says what it is: the focus is on its heading.
    await expect.poll(() => hasFocus(driver, 'main h1')).toBe(true)
    await tabTo(driver, CHOICE)
    await driver.press('Enter')
    await see(driver, ANSWER('daizawa'))
    await expect.poll(() => hasFocus(driver, 'main h1')).toBe(true)
    await tabTo(driver, 'main [aria-labelledby=counter] a[href^="tel:"]')
    await driver.press('Shift+Tab')
    expect(await hasFocus(driver, 'main [aria-labelledby=counter] a[href^="tel:"]')).toBe(false)
  },
}
