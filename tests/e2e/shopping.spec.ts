import { expectAccessible } from '../support/axe.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

test('from a typed place to the nearest shops; nothing typed leaves the phone', async ({ ownSite, page }) => {
  await page.goto(`${ownSite.url}/shopping`)
  const place = page.getByRole('search').getByRole('textbox')
  await place.fill('経堂駅')
  await place.press('Enter')
  await expect(page).toHaveURL(/\/shopping#q=/)
  await expect(page.getByText('入れた場所から近い順です')).toBeVisible()
  await page.getByRole('combobox', { name: '種類' }).selectOption('supermarket')
  await expect(page).toHaveURL(/kind=supermarket.*#q=/)
  await expect(page.getByRole('region', { name: /^スーパー/ }).getByRole('listitem').first()).toBeVisible()
  const asked = ownSite.heard.map((line) => line.split(' ')[1])
  expect(asked.filter((url) => url?.includes(encodeURIComponent('経堂')) || url?.includes('経堂'))).toEqual([])
})

test('a district can be shared by its address, printed, and read in a tunnel', async ({ ownSite, page, context }) => {
  await page.goto(`${ownSite.url}/shopping?district=karasuyama`)
  await waitUntilKept(page)
  await context.setOffline(true)
  await ownSite.stop()
  await page.reload()
  await expect(page.getByRole('combobox', { name: '地区' })).toHaveValue('karasuyama')
  await expect(page.getByRole('region', { name: '移動販売' })).toContainText('烏山地区の移動販売')
  await expect(page.getByRole('link', { name: /OpenStreetMap contributors \(ODbL\)/ }).first()).toBeVisible()

  await page.emulateMedia({ media: 'print' })
  await expect(page.getByText('烏山地区の買い物の手助け')).toBeVisible()
  await expect(page.getByText('03-5432-3333').filter({ visible: true }).first()).toBeVisible()
  await expect(page.getByRole('combobox', { name: '地区' })).toBeHidden()
})

test('the map shows the shops of the list and measures from where it is pressed', async ({ page }) => {
  await page.goto('/shopping?district=kyodo&kind=supermarket')
  await page.getByRole('button', { name: '店を地図で見る' }).click()
  const map = page.getByRole('application')
  await expect(map).toBeVisible()
  const count = Number(/店 (\d+)件/.exec(await page.getByRole('status').filter({ hasText: '件' }).innerText())?.[1])
  await expect(map.locator('.leaflet-marker-icon').filter({ hasText: /^ス$/ })).toHaveCount(count)
  await expectAccessible(page)
  await map.focus()
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/\/shopping\?kind=supermarket#p=/)
  await expect(page.getByText('入れた場所から近い順です')).toBeVisible()
})

test.describe('with the person’s leave', () => {
  test.use({ permissions: ['geolocation'], geolocation: { latitude: 35.6513, longitude: 139.6365, accuracy: 10 } })

  test('the nearest shops from where the phone is, known to the phone alone', async ({ ownSite, page }) => {
    await page.goto(`${ownSite.url}/shopping`)
    await page.getByRole('button', { name: '現在地から' }).click()
    await expect(page).toHaveURL(/\/shopping#p=35\.65130,139\.63650,10$/)
    await expect(page.getByRole('region', { name: /^コンビニ/ }).getByRole('listitem').first()).toBeVisible()
    expect(ownSite.heard.some((line) => line.includes('35.651') || line.includes('139.636'))).toBe(false)
  })

  test('a position too rough to sort by is refused, and a place can be typed', async ({ ownSite, page, context }) => {
    await context.setGeolocation({ latitude: 35.6513, longitude: 139.6365, accuracy: 800 })
    await page.goto(`${ownSite.url}/shopping`)
    await page.getByRole('button', { name: '現在地から' }).click()
    await expect(page.getByRole('alert')).toContainText('誤差が大きすぎて')
    await expect(page).toHaveURL(/\/shopping$/)
  })
})
