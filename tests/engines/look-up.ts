import { expect } from 'vitest'
import { click, expectAccessible, see, write } from './look.ts'
import type { Walks } from './walks.ts'

export const BOX = 'form[role=search] input[role=combobox]'
export const ANSWER = (district: string) => `main a[href="/book#district=${district}"]`

export const lookUp: Walks = {
  async 'an address that is typed leads to its district and counter'(driver, site) {
    await driver.open(site.url)
    await see(driver, BOX)
    await expectAccessible(driver)
    await write(driver, BOX, '池尻')
    await see(driver, '[role=listbox] [role=option]', '池尻')
    await expectAccessible(driver)
    await driver.type('1-10-2')
    await driver.press('Enter')
    await see(driver, ANSWER('ikejiri'))
    await see(driver, 'main h1', '池尻')
    await see(driver, 'main [aria-labelledby=counter] a[href^="tel:03"]', /03-\d{4}-\d{4}/)
    await expectAccessible(driver)
    // What was typed stays on the device.
    expect(site.heard.join()).not.toContain(encodeURIComponent('池尻'))
  },

  async 'a 丁目 that is split asks, and the answer leads on'(driver, site) {
    await driver.open(site.url)
    await write(driver, BOX, '池尻4丁目')
    await driver.press('Enter')
    await see(driver, 'main a[href$="&d=ikejiri"]', '32')
    await see(driver, 'main a[href$="&d=daizawa"]', '33')
    await expectAccessible(driver)
    await click(driver, 'main a[href$="&d=daizawa"]')
    await see(driver, ANSWER('daizawa'))
    await see(driver, 'main h1', '代沢')
  },
}
