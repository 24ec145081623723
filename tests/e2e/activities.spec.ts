import { createHash } from 'node:crypto'
import { readFile, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import type { Download, Page } from '@playwright/test'
import type { ActivityPack } from '../../src/domain/activity.ts'
import type { Manifest } from '../../src/domain/pack.ts'
import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const TABS_AT_MOST = 30
const NAME = '青空スマホなんでも相談'
const h1 = (page: Page) => page.getByRole('main').getByRole('heading', { level: 1 })
const textOf = async (download: Download) => readFile(await download.path(), 'utf8')

async function tabTo(page: Page, name: string) {
  for (let i = 0; i < TABS_AT_MOST; i += 1) {
    await page.keyboard.press('Tab')
    const words = await page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? (document.activeElement?.textContent || document.activeElement?.closest('label')?.textContent) ?? '')
    if (words.includes(name)) return
  }
  throw new Error(`${name} was not reached with ${TABS_AT_MOST} Tabs`)
}

test('from the home page to "added to calendar" with the keyboard alone', async ({ page }) => {
  await page.goto('/')
  await expect(h1(page)).toBeVisible()
  await tabTo(page, '地域の活動')
  await page.keyboard.press('Enter')
  await expect(h1(page)).toHaveText('地域の活動')
  await expect(page.getByRole('listitem').filter({ hasText: NAME })).toBeVisible()
  await tabTo(page, '言葉でさがす')
  await page.keyboard.insertText('sumaho')
  await expect(page.getByRole('main').getByRole('status').filter({ hasText: /^\d件の活動$/ })).toBeVisible()
  await tabTo(page, NAME)
  await page.keyboard.press('Enter')
  await expect(h1(page)).toContainText(NAME)
  await tabTo(page, 'カレンダーに入れる')
  const downloading = page.waitForEvent('download')
  await page.keyboard.press('Enter')
  const download = await downloading
  expect(download.suggestedFilename()).toBe('taishido-aozora-sumaho.ics')
  expect(await textOf(download)).toMatch(/BEGIN:VEVENT[\s\S]*RRULE:FREQ=MONTHLY;BYDAY=1WE/)
  await expect(page.getByText('カレンダーのファイルを渡しました')).toBeVisible()
})

test('in a tunnel activities are found, opened, saved and put into a calendar', async ({ ownSite, page, context }) => {
  await page.goto(ownSite.url)
  await waitUntilKept(page)
  await context.setOffline(true)
  await ownSite.stop()
  await page.goto(`${ownSite.url}/activities?view=calendar&month=2026-12`)
  await page.getByRole('grid').getByRole('link', { name: NAME }).click()
  await expect(h1(page)).toContainText(NAME)
  await page.getByRole('button', { name: '保存する' }).click()
  const downloading = page.waitForEvent('download')
  await page.getByRole('button', { name: 'カレンダーに入れる' }).click()
  expect(await textOf(await downloading)).toContain(`SUMMARY:${NAME}`)
  await page.goto(`${ownSite.url}/saved`)
  await expect(page.getByRole('link', { name: NAME })).toBeVisible()
  await expectAccessible(page)
})

test('a saved activity says so when newer data cancels a day', async ({ ownSite, page }) => {
  await page.clock.setFixedTime(new Date('2026-11-20T10:00:00+09:00'))
  await page.goto(`${ownSite.url}/activities/taishido-aozora-sumaho`)
  await page.getByRole('button', { name: '保存する' }).click()
  await waitUntilKept(page)
  await page.goto(`${ownSite.url}/saved`)
  await expect(page.getByRole('link', { name: NAME })).toBeVisible()

  await publish(ownSite.packs, (pack) => ({
    ...pack,
    activities: pack.activities.map((activity) => (activity.recurrence && activity.id === 'taishido-aozora-sumaho'
      ? { ...activity, sequence: 1, recurrence: { ...activity.recurrence, exceptions: [{ date: '2026-12-02', to: null, reason: null }] } } : activity)),
  }))
  await page.evaluate(() => dispatchEvent(new Event('online')))
  await expect(page.getByText('12月2日(水)は中止です。')).toBeVisible()
  await expectAccessible(page)
  await page.getByRole('link', { name: NAME }).click()
  await expect(page.getByRole('heading', { level: 1 })).toContainText(NAME)
  await expect(page.getByRole('listitem').filter({ hasText: '12月2日' })).toContainText('中止')
})

test('choosing a district on the map changes the address, by mouse and by keyboard', async ({ page }) => {
  await page.goto('/activities?view=map')
  const bubble = page.getByRole('application').getByRole('button', { name: '太子堂地区、活動3件' })
  await bubble.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/activities\?district=taishido&view=map$/)
  await expect(page.getByRole('status').filter({ hasText: /^\d+件の活動$/ })).toBeVisible()
  await page.getByRole('combobox', { name: '地区', exact: true }).selectOption('')
  await expect(page).toHaveURL(/\/activities\?view=map$/)
  await bubble.click()
  await expect(page).toHaveURL(/district=taishido/)
})

test('what is typed stays on the phone and comes back with the address', async ({ ownSite, page }) => {
  await page.goto(`${ownSite.url}/activities`)
  await page.getByRole('searchbox').pressSequentially('ボッチャ')
  await expect(page).toHaveURL(/\/activities#q=/)
  await page.reload()
  await expect(page.getByRole('searchbox')).toHaveValue('ボッチャ')
  await expect(page.getByRole('link', { name: 'ボッチャ交流会' })).toBeVisible()
  expect(ownSite.heard.join()).not.toContain(encodeURIComponent('ボッチャ'))
})

test('what is near is found without writing down or sending where one is', async ({ ownSite, page, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ latitude: 35.670421, longitude: 139.669265, accuracy: 10 })
  await page.goto(`${ownSite.url}/activities`)
  await page.getByRole('button', { name: '現在地の近く' }).click()
  await expect(page).toHaveURL(/\/activities\?near=1$/)
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '約' }).first()).toContainText('北五食堂')
  expect(ownSite.heard.join()).not.toMatch(/35\.67|139\.66/)
  await page.reload()
  await page.getByRole('button', { name: '現在地から' }).click()
  await expect(page.getByRole('main').getByRole('listitem').filter({ hasText: '約' }).first()).toContainText('北五食堂')
})

test('the district of mine leads to its activities from the home page and from its own', async ({ page }) => {
  await page.addInitScript(() => localStorage.setItem('settings', JSON.stringify({ myDistrict: 'okusawa' })))
  await page.goto('/')
  await page.getByRole('link', { name: /地域の活動/ }).click()
  await expect(page.getByRole('combobox', { name: '地区', exact: true })).toHaveValue('okusawa')
  await page.goto('/districts/okusawa')
  await page.getByRole('link', { name: 'この地区の活動を見る' }).click()
  await expect(page).toHaveURL(/\/activities\?district=okusawa$/)
})

/** Publishes changed activities as the packs command does: a new part under a new name, the manifest last. */
async function publish(packs: string, edit: (pack: ActivityPack) => ActivityPack) {
  const manifest: Manifest = JSON.parse(await readFile(join(packs, 'setagaya.json'), 'utf8'))
  const pack: ActivityPack = JSON.parse(await readFile(join(packs, manifest.parts.activities ?? ''), 'utf8'))
  const text = JSON.stringify(edit(pack))
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 10)
  const file = `setagaya.activities.${hash}.json`
  await writeFile(join(packs, file), text)
  await writeFile(join(packs, 'setagaya.json'), JSON.stringify({ ...manifest, hash, parts: { ...manifest.parts, activities: file } }))
}
