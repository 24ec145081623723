import type { Page } from '@playwright/test'
import { expectAccessible } from '../support/axe.ts'
import { everyStep } from '../support/everywhere.ts'
import type { Site } from '../support/open-site.ts'
import { expect, test } from '../support/site.ts'
import { hire, openDesk, residentsOf } from '../support/staff-desk.ts'
import { waitUntilKept } from '../support/visit.ts'

test.describe.configure({ timeout: 90_000 })

const PAGES = ['schedule', 'offers', 'reports', 'export', 'records', 'account']

/** Follows Tab until an element matches, as somebody without a mouse does. */
async function tabTo(page: Page, selector: string) {
  for (let i = 0; i < 60; i += 1) {
    await page.keyboard.press('Tab')
    if (await page.evaluate((wanted) => document.activeElement?.matches(wanted) ?? false, selector)) return
  }
  throw new Error(`no ${selector} within reach`)
}

test('a resident never fetches a file of the staff, and without network the door says what it needs', async ({ ownSite: site, page, context }) => {
  const fetched: string[] = []
  context.on('request', (request) => fetched.push(request.url()))
  await page.goto(site.url)
  await waitUntilKept(page)
  for (const path of ['/districts/ikejiri', '/book', '/bookings', '/activities', '/settings']) {
    await page.goto(`${site.url}${path}`)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  }
  expect(fetched.some((url) => url.includes('/assets/StaffDoor-'))).toBe(true)
  expect([...fetched, ...site.heard].filter((line) => line.includes('/assets/staff-'))).toEqual([])
  const cached = await page.evaluate(async () => (await Promise.all((await caches.keys()).map(async (name) => (await (await caches.open(name)).keys()).map(({ url }) => url)))).flat())
  expect(cached.length).toBeGreaterThan(20)
  expect(cached.filter((url) => url.includes('/assets/staff-'))).toEqual([])

  await context.setOffline(true)
  await page.goto(`${site.url}/staff`)
  await expect(page.getByText('通信があるときだけ使えます')).toBeVisible()
  await expectAccessible(page)
  await context.setOffline(false)
  await expect(page.locator('input[name="email"]')).toBeVisible()
  expect(site.heard.some((line) => line.includes('/assets/staff-'))).toBe(true)
})

test('with the keyboard alone: a day on, a booking opened, closed, and the week', async ({ ownSite: site, page }) => {
  await page.setViewportSize({ width: 1280, height: 900 })
  const residents = residentsOf(site)
  const [slot] = await residents.slots()
  const day = slot!.startsAt.slice(0, 10)
  await residents.book({ wishes: [slot!.startsAt] })
  const eve = new Date(Date.parse(`${day}T00:00:00Z`) - 86_400_000).toISOString().slice(0, 10)
  await openDesk(page, site, await hire(site), `/staff?date=${eve}`)
  await tabTo(page, 'a[aria-label="次の日"]')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`date=${day}`))
  await tabTo(page, 'a[data-line]')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('heading', { level: 2, name: '花子' })).toBeFocused()
  await page.keyboard.press('Tab')
  await page.keyboard.press('Enter')
  await expect(page.getByRole('link', { name: /花子/ })).toBeFocused()

  await page.goto(`${site.url}/staff/account`)
  await tabTo(page, 'input[type="checkbox"]')
  await page.keyboard.press('Space')
  await page.goto(`${site.url}/staff?date=${day}`)
  await expect(page.getByRole('link', { name: /花子/ })).toBeVisible()
  await page.keyboard.press('w')
  await expect(page.getByRole('table')).toContainText('花子')
  await page.keyboard.press('j')
  await expect(page.getByText('この週の予約はありません。')).toBeVisible()
})

/** Everything the staff may be shown, booked and offered by people who wrote in English. */
async function fill(site: Site) {
  const residents = residentsOf(site)
  const slots = await residents.slots()
  const wishes = [slots[0]!.startsAt]
  const { booking } = await residents.book({ wishes, name: 'Hanako', needs: ['largePrint', 'child'], note: 'A note', language: 'en', topic: 'care' })
  await residents.book({ wishes, name: 'Hanako', ifFull: 'wait' })
  await residents.send('PUT', '/api/v1/offers/00000000-0000-4000-8000-000000000009', {
    id: '00000000-0000-4000-8000-000000000009', kind: 'help', activityId: null, districtId: 'ikejiri', interests: ['cafe'], days: [2], can: ['talk'], need: ['stepFree'], message: 'Hello', name: 'Sato', contact: { kind: 'none', value: '' }, language: 'ja',
  })
  return { id: booking.id, day: wishes[0]!.slice(0, 10) }
}

for (const half of ['the desk', 'the other pages'] as const) {
  test(`${half} of the staff holds in any language and look`, async ({ ownSite: site, page }) => {
    test.setTimeout(300_000)
    const { look, found } = everyStep(page)
    const { id, day } = await fill(site)
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`${site.url}/staff`)
    await expect(page.locator('input[name="email"]')).toBeVisible()
    if (half === 'the desk') await look('the door')
    await openDesk(page, site, await hire(site, { name: 'Hana', role: 'region', scopeId: 'setagaya' }), `/staff?date=${day}`)
    for (const query of half === 'the desk' ? [`date=${day}`, `date=${day}&open=${id}`, `date=${day}&view=week`, 'view=waiting'] : []) {
      await page.goto(`${site.url}/staff?${query}`)
      await expect(page.locator(query.includes('open') ? 'dl' : '[data-line]').filter({ visible: true }).first()).toBeVisible()
      await look(query)
    }
    for (const name of half === 'the desk' ? [] : PAGES) {
      await page.goto(`${site.url}/staff/${name}`)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      if (name === 'offers') await page.locator('main summary').first().click()
      await look(name)
    }
    expect(found).toEqual([])
  })
}
