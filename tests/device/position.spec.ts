import type { Page } from '@playwright/test'
import { expect, test } from '../support/device-page.ts'

const POSITION = '/src/device/position.ts'
const HERE = { latitude: 35.6465, longitude: 139.6531 }

const locate = (page: Page) => page.evaluate(async (module) => {
  const { getPosition } = await import(module)
  return getPosition(new AbortController().signal)
}, POSITION)

test('a good fix is the answer at once', async ({ devicePage, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...HERE, accuracy: 10 })
  expect(await locate(devicePage)).toEqual({ ok: true, point: [HERE.longitude, HERE.latitude], accuracy: 10 })
})

test('after a rough fix a better one is awaited', async ({ devicePage, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...HERE, accuracy: 900 })
  const located = locate(devicePage)
  await devicePage.waitForTimeout(500)
  await context.setGeolocation({ ...HERE, latitude: 35.6466, accuracy: 20 })
  expect(await located).toMatchObject({ ok: true, accuracy: 20 })
})

test('when no better fix comes, the rough one is given with its accuracy', async ({ devicePage, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...HERE, accuracy: 900 })
  expect(await locate(devicePage)).toMatchObject({ ok: true, accuracy: 900 })
})

test('a refusal is said', async ({ devicePage, context }) => {
  await context.clearPermissions()
  expect(await locate(devicePage)).toEqual({ ok: false, code: 'denied' })
})

test('a phone without positioning is said', async ({ devicePage }) => {
  await devicePage.evaluate(() => Reflect.deleteProperty(Navigator.prototype, 'geolocation'))
  expect(await locate(devicePage)).toEqual({ ok: false, code: 'unsupported' })
})

test('giving up ends the wait', async ({ devicePage, context }) => {
  await context.grantPermissions(['geolocation'])
  await context.setGeolocation({ ...HERE, accuracy: 900 })
  const outcome = devicePage.evaluate(async (module) => {
    const { getPosition } = await import(module)
    const giveUp = new AbortController()
    setTimeout(() => giveUp.abort(), 200)
    return getPosition(giveUp.signal).then(() => 'located', (error: Error) => error.name)
  }, POSITION)
  expect(await outcome).toBe('AbortError')
})
