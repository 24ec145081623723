import { sql } from 'drizzle-orm'
import { expect } from 'vitest'
import words from '../../src/locales/ja/booking.json'
import type { Site } from '../support/open-site.ts'
import type { Driver } from './driver.ts'
import { speak } from './language.ts'
import { choose, click, expectAccessible, see, textOf, waitUntilKept, write } from './look.ts'
import type { Walks } from './walks.ts'

const NEXT = 'main form button[type=submit]'
const TIMES = 'main form ul button'

const rowsOf = async (site: Site) => (await site.database.database.execute(sql`select status, mode, district_id from bookings`)).rows

/** Answers every question as somebody who wants to be called; ends before the sending. */
async function answerAll(driver: Driver, district: string): Promise<void> {
  await choose(driver, 'main select:has(option[value="taishido"])', district)
  await click(driver, NEXT)
  await click(driver, 'input[name=mode][value=phone]')
  await click(driver, NEXT)
  await see(driver, 'input[name=needs]')
  await expectAccessible(driver)
  await click(driver, NEXT)
  // A day, and then a time of it.
  await see(driver, `${TIMES} span`)
  await click(driver, TIMES, 2)
  await see(driver, `${TIMES} strong`, /^\d{1,2}:\d\d/)
  await click(driver, TIMES)
  await see(driver, 'input[name=ifFull]')
  await click(driver, NEXT)
  await click(driver, 'input[name=who][value=self]')
  await click(driver, NEXT)
  await write(driver, 'main input[autocomplete=nickname]', '世田谷 花子')
  await click(driver, 'input[name=way][value=phone]')
  await write(driver, 'main input[inputmode=tel]', '０３-１２３４-５６７８')
  await expectAccessible(driver)
  await click(driver, NEXT)
  await write(driver, 'main textarea', '親の介護のこと')
  await click(driver, NEXT)
  await click(driver, 'input[name=share][value=no]')
  await click(driver, NEXT)
  await see(driver, 'main h1', words['book.check'])
  await see(driver, 'main dl', '世田谷 花子')
}

export const booking: Walks = {
  async 'a consultation is booked from the first question to the row in the database'(driver, site) {
    await driver.open(`${site.url}/book`)
    await speak(driver, 'ja')
    await answerAll(driver, 'taishido')
    expect(await rowsOf(site)).toEqual([])
    await expectAccessible(driver)
    await click(driver, NEXT)
    await see(driver, 'main', words['book.state.booked'])
    expect(await textOf(driver, 'main')).toMatch(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/)
    expect(await rowsOf(site)).toEqual([{ status: 'booked', mode: 'phone', district_id: 'taishido' }])
    await expectAccessible(driver)
    await click(driver, 'main a[href^="/bookings#"]')
    await see(driver, 'main [role=status]', '予約できています')
  },

  async 'a booking made while the server is away is not booked yet, and is sent once when it is back'(driver, site) {
    await driver.open(`${site.url}/book`)
    await speak(driver, 'ja')
    await waitUntilKept(driver)
    await site.pause()
    await answerAll(driver, 'yoga')
    await click(driver, NEXT)
    await see(driver, 'main', words['book.state.notYet'])
    await expectAccessible(driver)
    await driver.reload()
    await see(driver, 'main', words['book.state.notYet'])
    expect(await textOf(driver, 'main')).not.toContain(words['book.state.booked'])
    expect(await rowsOf(site)).toEqual([])

    await site.resume()
    // Nobody does anything: it goes by itself.
    await expect.poll(() => textOf(driver, 'main'), { timeout: 30_000 }).toContain(words['book.state.booked'])
    await driver.reload()
    await see(driver, 'main', words['book.state.booked'])
    expect(await rowsOf(site)).toEqual([{ status: 'booked', mode: 'phone', district_id: 'yoga' }])
    expect(site.heard.filter((line) => line.startsWith('PUT') && line.includes('花子'))).toHaveLength(1)
  },
}
