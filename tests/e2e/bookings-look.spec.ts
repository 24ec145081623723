import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { everyStep } from '../support/everywhere.ts'
import { bookOnPhone } from '../support/my-bookings.ts'
import { expect, test } from '../support/site.ts'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

/** One screen of a booking, opened anew; choosing a time leads to the last question of a change. */
const SCREENS: Record<string, (id: string) => string> = {
  overview: () => '', booking: (id) => `#${id}`, sheet: (id) => `/sheet#${id}`, cancel: (id) => `#${id}/cancel`, change: (id) => `#${id}/change`, 'sure of the change': (id) => `#${id}/change`,
}

for (const screens of [['overview', 'booking', 'sheet'], ['cancel', 'change', 'sure of the change']]) {
  test(`${screens.join(', ')} hold in any language and look`, async ({ ownSite, page }) => {
    test.setTimeout(300_000)
    const { look, found } = everyStep(page)
    const { id } = await bookOnPhone(page, ownSite.url, { name: 'Hanako', note: 'I wrote very long words. '.repeat(10) })
    const time = page.getByRole('main').locator('details[open] li button').first()
    for (const screen of screens) {
      await page.goto('about:blank')
      await page.goto(`${ownSite.url}/bookings${SCREENS[screen]?.(id) ?? ''}`)
      await expect(heading(page)).toBeVisible()
      if (screen === 'sheet') await page.getByRole('radio').nth(1).check()
      if (screen === 'change') await time.waitFor()
      if (screen === 'sure of the change') await time.click()
      await look(screen)
    }
    expect(found).toEqual([])
  })
}

/** Width and height in millimetres of each page of a PDF. */
function pagesOf(pdf: Buffer): [number, number][] {
  const packed = [...pdf.toString('latin1').matchAll(/stream\r?\n([\s\S]*?)endstream/g)].map(([, body = '']) => {
    try {
      return inflateSync(Buffer.from(body, 'latin1')).toString('latin1')
    } catch {
      return ''
    }
  })
  const boxes = [pdf.toString('latin1'), ...packed].join('\n').matchAll(/\/MediaBox\s*\[\s*0 0 ([\d.]+) ([\d.]+)/g)
  return [...boxes].map(([, width, height]) => [Math.round((Number(width) * 25.4) / 72), Math.round((Number(height) * 25.4) / 72)])
}

for (const language of ['ja', 'easy', 'en']) {
  test(`the slip is one leaf of A6 and the FAX sheet one of A4 in ${language}`, async ({ ownSite, page }) => {
    await page.addInitScript((chosen) => localStorage.setItem('settings', JSON.stringify({ language: chosen })), language)
    const { id } = await bookOnPhone(page, ownSite.url, {
      note: '母のことで相談したいです。\n最近よく転びます。', topic: 'care', needs: ['stepFree', 'companion'],
      for: { kind: 'other', relation: 'family', agreed: true, bookedBy: '世田谷 花子' },
    })
    await page.goto(`${ownSite.url}/bookings/sheet#${id}`)
    const slip = page.locator('[data-paper="slip"]')
    await expect(slip.getByText(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/)).toBeVisible()
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([[105, 148]])
    // Whoever is shown the paper reads Japanese.
    await expect(slip.getByText(/2026年|20\d\d年/).first()).toBeVisible()
    await page.getByRole('radio').nth(1).check()
    await expect(page.locator('[data-paper="fax"]').getByText('世田谷 花子').first()).toBeVisible()
    expect(pagesOf(await page.pdf({ preferCSSPageSize: true }))).toEqual([[210, 297]])
    await page.emulateMedia({ media: 'print' })
    await expect(page.getByRole('banner')).toBeHidden()
    await expect(page.getByRole('radio').first()).toBeHidden()
  })
}

test('what to do is said when the camera is not allowed, and when there is no network', async ({ site, page, context }) => {
  await page.goto(`${site.url}/bookings/test`)
  await page.getByRole('button', { name: 'カメラを使う' }).click()
  await expect(page.getByText(/カメラの使用が許可されていません|カメラが見つかりませんでした/)).toBeVisible()
  await context.setOffline(true)
  await page.getByRole('button', { name: '通信を試す' }).click()
  await expect(page.getByText(/つながりませんでした/)).toBeVisible()
  await expectAccessible(page)
})
