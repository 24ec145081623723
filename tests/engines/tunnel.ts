import { expect } from 'vitest'
import { click, countOf, expectAccessible, see, waitUntilKept, write } from './look.ts'
import { ANSWER, BOX } from './look-up.ts'
import type { Walks } from './walks.ts'

export const tunnel: Walks = {
  async 'after one visit everything opens without the server'(driver, site) {
    await driver.open(site.url)
    await waitUntilKept(driver)
    await site.pause()
    await driver.reload()
    await write(driver, BOX, '上馬2丁目')
    await driver.press('Enter')
    await see(driver, ANSWER('kamiuma'))

    await driver.open(`${site.url}/districts/kyodo`)
    await see(driver, 'main h1', '経堂')
    await expectAccessible(driver)
    for (const path of ['/districts', '/topics', '/book', '/bookings', '/saved', '/settings', '/safe', '/card', '/about/data']) {
      await driver.open(site.url + path)
      await see(driver, 'main h1')
    }
    await driver.open(`${site.url}/activities`)
    await see(driver, 'main li h3 a')
    expect(await countOf(driver, 'main li h3 a')).toBeGreaterThan(5)
    await click(driver, 'nav a[href="/"]')
    await write(driver, BOX, '経堂1丁目')
    await driver.press('Enter')
    await see(driver, ANSWER('kyodo'))
  },
}
