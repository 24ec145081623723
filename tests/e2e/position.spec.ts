import type { Page } from '@playwright/test'
import { expect, test } from '../support/site.ts'
import { searchBox } from '../support/visit.ts'

const here = (page: Page) => page.getByRole('main').getByRole('button', { name: '現在地' })
const heading = (page: Page) => page.getByRole('heading', { level: 1 })
const IN_KYODO = { latitude: 35.6513, longitude: 139.6365 }

test.describe('with the person’s leave', () => {
  test.use({ permissions: ['geolocation'] })

  test('a good position is an answer', async ({ page, context }) => {
    await context.setGeolocation({ ...IN_KYODO, accuracy: 10 })
    await page.goto('/')
    await here(page).click()
    await expect(heading(page)).toContainText('経堂')
  })

  test('a position of 400 m is not an answer', async ({ page, context }) => {
    await context.setGeolocation({ ...IN_KYODO, accuracy: 400 })
    await page.goto('/')
    await here(page).click()
    await expect(page).toHaveURL(/#p=/)
    await expect(heading(page)).toBeVisible()
    await expect(heading(page)).not.toContainText('あなたの地区は')
  })

  test('outside the ward it says where one is', async ({ page, context }) => {
    await context.setGeolocation({ latitude: 35.6896, longitude: 139.7006, accuracy: 10 })
    await page.goto('/')
    await here(page).click()
    await expect(page.getByRole('main')).toContainText('新宿区')
    await expect(heading(page)).not.toContainText('あなたの地区は')
  })
})

test('a refusal leads to the other ways', async ({ page, context }) => {
  await context.clearPermissions()
  await page.goto('/')
  await here(page).click()
  await expect(page.getByRole('alert')).toBeVisible()
  await expect(searchBox(page)).toBeVisible()
})
