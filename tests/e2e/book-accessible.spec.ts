import type { Page } from '@playwright/test'
import { heading, next, times } from '../support/book-walk.ts'
import { everyStep } from '../support/everywhere.ts'
import { expect, test } from '../support/site.ts'
import { smallTargets } from '../support/targets.ts'

const radio = (page: Page, name: string, value: string) => page.locator(`input[name="${name}"][value="${value}"]`)

/** Walks through every question in any language, with what goes wrong at each, and looks at every page on the way. */
async function walk(page: Page, district: string, look: (at: string) => Promise<void>) {
  await page.goto('/book')
  await expect(heading(page)).toBeVisible()
  await next(page)
  await expect(page.getByRole('alert')).toBeFocused()
  await look('where, nothing chosen')
  await page.getByRole('main').getByRole('combobox').selectOption(district)
  await next(page)
  await page.getByRole('main').locator('summary').click()
  await look('how, with what a trial means')
  await radio(page, 'mode', 'visit').check()
  await next(page)
  await radio(page, 'needs', 'interpreter').check()
  await page.getByRole('main').getByRole('combobox').selectOption('vi')
  await look('needs')
  await next(page)
  await expect(times(page).first()).toBeVisible()
  await look('day')
  await times(page).nth(1).click()
  await expect(times(page).nth(4)).toBeVisible()
  await look('time')
  await times(page).nth(4).click()
  await expect(page.locator('input[name="ifFull"]')).toHaveCount(2)
  await look('wishes')
  await next(page)
  await next(page)
  await look('who, nothing chosen')
  await radio(page, 'who', 'other').check()
  await radio(page, 'agreed', 'no').check()
  await look('who, somebody else who has not agreed')
  await radio(page, 'agreed', 'yes').check()
  await radio(page, 'relation', 'family').check()
  await next(page)
  await radio(page, 'way', 'email').check()
  await next(page)
  await look('reach, wrong')
  await page.getByRole('textbox').first().fill('Hanako')
  await page.getByRole('textbox').last().fill('hanako@example.jp')
  await next(page)
  await next(page)
  await look('address, missing')
  await page.getByRole('textbox').fill('Taishido 1-1')
  await next(page)
  await look('topic')
  await next(page)
  await next(page)
  await look('share, nothing chosen')
  await radio(page, 'share', 'no').check()
  await next(page)
  await expect(page.locator('dl')).toBeVisible()
  await look('check')
}

/** The first half of the questions ends with the time. */
const isOfTime = (at: string): boolean => /^(?:where|how|needs|day|time|wishes)/.test(at)

for (const [half, district] of [['up to the time', 'kamiuma'], ['after the time', 'umegaoka']] as const) {
  test(`every question of a booking ${half} holds in any language and look, with its errors too, and every target is large enough`, async ({ page }) => {
    test.setTimeout(300_000)
    const { look, found } = everyStep(page)
    await page.setViewportSize({ width: 320, height: 640 })
    await walk(page, district, async (at) => {
      if (isOfTime(at) !== (half === 'up to the time')) return
      found.push(...(await smallTargets(page)).map((target) => `${at}: ${target}`))
      await look(at)
    })
    expect(found).toEqual([])
  })
}

test('a booking can be made with the keyboard alone', async ({ page }) => {
  test.slow()
  await page.goto('/book#district=karasuyama')
  await expect(heading(page)).toBeVisible()
  const submit = page.getByRole('main').locator('form button[type="submit"]')
  const press = async (key: string, isThere: () => Promise<boolean>) => {
    for (let i = 0; i < 40; i += 1) {
      if (await isThere()) return
      await page.keyboard.press(key)
    }
    throw new Error(`not reached with ${key}`)
  }
  const isOn = (selector: string) => page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)
  const tabTo = (selector: string) => press('Tab', () => isOn(selector))
  const goOn = async () => {
    const before = await heading(page).innerText()
    await tabTo('main form button[type="submit"]')
    await page.keyboard.press('Enter')
    await expect(heading(page)).not.toHaveText(before)
    // The new question has the focus, so that it is read and the way on is short.
    await expect(heading(page)).toBeFocused()
  }
  const choose = async (name: string, value: string) => {
    await tabTo(`input[name="${name}"]`)
    await page.keyboard.press('Space')
    await press('ArrowDown', () => isOn(`input[name="${name}"][value="${value}"]`))
  }
  await goOn()
  await choose('mode', 'phone')
  await goOn()
  await goOn()
  await tabTo('main form li button')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toContainText('何時')
  await tabTo('main form li button')
  await page.keyboard.press('Enter')
  await expect(heading(page)).toHaveText('この時間でよいですか')
  await goOn()
  await choose('who', 'self')
  await goOn()
  await tabTo('input[type="text"]')
  await page.keyboard.insertText('花子')
  await choose('way', 'none')
  await goOn()
  await goOn()
  await choose('share', 'no')
  await goOn()
  await expect(submit).toHaveText('予約を申し込む')
  await goOn()
  await expect(page.getByText('予約できました')).toBeVisible()
})
