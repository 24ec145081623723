import { chromium, type Page } from '@playwright/test'
import { expect, test } from '../support/device-page.ts'

const MEDIA = '/src/device/media.ts'
const tried = (page: Page, name: 'testCamera' | 'testMicrophone') => page.evaluate(async ([module, method]) => {
  const { [method]: run, stopMedia } = await import(module)
  const outcome = await run()
  if (!outcome.ok) return outcome.code
  const [track] = outcome.stream.getTracks()
  const was = [track.kind, track.readyState]
  stopMedia(outcome.stream)
  return [...was, track.readyState]
}, [MEDIA, name] as const)

/** A browser that has a camera and a microphone, though of another kind. */
test('camera and microphone are opened, heard and let go', async ({ devicePage }) => {
  const browser = await chromium.launch({ executablePath: test.info().project.use.launchOptions?.executablePath ?? '', args: ['--no-sandbox', '--use-fake-device-for-media-stream', '--use-fake-ui-for-media-stream'] })
  const page = await browser.newPage()
  await page.goto(devicePage.url())
  expect(await tried(page, 'testCamera')).toEqual(['video', 'live', 'ended'])
  expect(await tried(page, 'testMicrophone')).toEqual(['audio', 'live', 'ended'])
  const loudest = await page.evaluate(async (module) => {
    const { testMicrophone, watchLevel, stopMedia } = await import(module)
    const { stream } = await testMicrophone()
    const levels: number[] = []
    const stop = watchLevel(stream, (level: number) => levels.push(level))
    // The fake microphone beeps once a second.
    await new Promise((resolve) => setTimeout(resolve, 2500))
    stop()
    stopMedia(stream)
    return Math.max(...levels)
  }, MEDIA)
  expect(loudest).toBeGreaterThan(0.05)
  expect(loudest).toBeLessThanOrEqual(1)
  await browser.close()
})

test('a browser without them says so; one that is told no, too', async ({ devicePage }) => {
  expect(await tried(devicePage, 'testCamera')).toMatch(/^(?:missing|denied)$/)
  for (const [name, code] of [['NotAllowedError', 'denied'], ['NotFoundError', 'missing'], ['NotReadableError', 'busy']] as const) {
    await devicePage.evaluate((fault) => Object.assign(navigator.mediaDevices, { getUserMedia: () => Promise.reject(new DOMException('no', fault)) }), name)
    expect(await tried(devicePage, 'testMicrophone')).toBe(code)
  }
  await devicePage.evaluate(() => Object.defineProperty(navigator, 'mediaDevices', { value: undefined }))
  expect(await tried(devicePage, 'testCamera')).toBe('unsupported')
})

test('the way to the server is measured by some round trips', async ({ devicePage }) => {
  let trips = 0
  const measure = () => devicePage.evaluate(async (module) => (await import(module)).testConnection(), MEDIA)
  await devicePage.route('**/api/v1/health', (route) => {
    trips += 1
    return route.fulfill({ json: { status: 'ok' } })
  })
  expect(await measure()).toEqual({ ok: true, milliseconds: expect.any(Number) })
  expect(trips).toBe(6)
  await devicePage.unroute('**/api/v1/health')
  await devicePage.route('**/api/v1/health', (route) => route.abort('internetdisconnected'))
  expect(await measure()).toEqual({ ok: false })
})
