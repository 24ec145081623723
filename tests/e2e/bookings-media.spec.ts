import { expectAccessible } from '../support/axe.ts'
import { CHROMIUM_FLAGS } from '../support/chromium.ts'
import { expect, test } from '../support/site.ts'

test.use({ launchOptions: async ({ launchOptions }, use) => use({ ...launchOptions, args: [...CHROMIUM_FLAGS, '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] }) })

test('camera and microphone are tried before the talk, in words, and off again when the page is left', async ({ site, page }) => {
  await page.goto(`${site.url}/bookings/test`)
  await page.getByRole('button', { name: 'カメラを使う' }).click()
  await expect(page.getByText('カメラが映っています。')).toBeVisible()
  await expect.poll(() => page.locator('video').evaluate((video: HTMLVideoElement) => video.videoWidth)).toBeGreaterThan(0)
  await page.getByRole('button', { name: 'マイクを使う' }).click()
  await expect(page.getByText('声が届いています。')).toBeVisible()
  await expect(page.getByRole('button', { name: 'マイクを止める' })).toBeFocused()
  await page.getByRole('button', { name: '通信を試す' }).click()
  await expect(page.getByText('通信はよさそうです。')).toBeVisible()
  await expectAccessible(page)
  const track = await page.locator('video').evaluateHandle((video: HTMLVideoElement) => (video.srcObject as MediaStream).getTracks()[0])
  await page.getByRole('link', { name: 'わたしの予約をすべて見る' }).click()
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toHaveText('わたしの予約')
  expect(await track.evaluate((one) => one?.readyState)).toBe('ended')
})
