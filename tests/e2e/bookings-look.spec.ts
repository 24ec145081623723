import { inflateSync } from 'node:zlib'
import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { bookOnPhone } from '../support/my-bookings.ts'
import { expect, test } from '../support/site.ts'

const heading = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })

for (const language of ['ja', 'easy', 'en']) {
  test(`every page after booking is accessible and fits 320 px in ${language}`, async ({ ownSite, page }) => {
    test.slow()
    await page.setViewportSize({ width: 320, height: 640 })
    await page.addInitScript((chosen) => localStorage.setItem('settings', JSON.stringify({ language: chosen, textSize: 'largest' })), language)
    const { id } = await bookOnPhone(page, ownSite.url, { note: 'とても長いことばを書きました。'.repeat(10) })
    for (const path of ['', `#${id}`, `#${id}/cancel`, `#${id}/change`, `/sheet#${id}`]) {
      await page.goto('about:blank')
      await page.goto(`${ownSite.url}/bookings${path}`)
      await expect(heading(page)).toBeVisible()
      if (path.endsWith('change')) await page.getByRole('main').locator('details[open] button').first().waitFor()
      if (path.startsWith('/sheet')) await page.getByRole('radio').nth(1).check()
      expect(await page.evaluate(() => document.documentElement.scrollWidth), path).toBeLessThanOrEqual(320)
      await expectAccessible(page)
    }
    await page.goto(`${ownSite.url}/bookings#${id}/change`)
    await page.getByRole('main').locator('details[open] button').first().click()
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320)
    await expectAccessible(page)
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
