import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/site.ts'
import { searchBox, waitUntilKept } from '../support/visit.ts'
import { PAGES } from './pages.ts'

test('the open list of suggestions is accessible', async ({ page }) => {
  await page.goto('/')
  await searchBox(page).pressSequentially('池尻')
  await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await expect(page.getByRole('listbox').getByRole('option', { selected: true })).toBeVisible()
  await expectAccessible(page)
})

test('urgent help is one tap away on every page, accessible, and gives the focus back', async ({ page }) => {
  // Every page, one after the other.
  test.setTimeout(180_000)
  for (const path of Object.values(PAGES)) {
    await page.goto('about:blank')
    await page.goto(path)
    await page.getByRole('banner').getByRole('button', { name: '緊急' }).click()
    await expect(page.getByRole('dialog').getByRole('link', { name: '119' }).first()).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('banner').getByRole('button', { name: '緊急' })).toBeFocused()
  }
  await page.keyboard.press('Enter')
  await expect(page.getByRole('dialog')).toBeVisible()
  await expectAccessible(page)
})

test('the word that there is no network is accessible', async ({ page, context }) => {
  await page.goto('/')
  await waitUntilKept(page)
  await context.setOffline(true)
  await expect(page.getByRole('status').filter({ hasText: '通信' })).toBeVisible()
  await expectAccessible(page)
})
