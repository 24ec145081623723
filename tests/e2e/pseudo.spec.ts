import { axeFindings, lookAt, overflowFindings } from '../support/looks.ts'
import { speakPseudo } from '../support/pseudo-words.ts'
import { expect, test } from '../support/site.ts'
import { PAGES } from './pages.ts'

// The words of the made-up language must not come from the service worker's own store.
test.use({ serviceWorkers: 'block' })

for (const kind of ['long', 'rtl'] as const) {
  test(`a language ${kind === 'long' ? 'that needs 40 % more letters' : 'written from right to left'} fits on every page`, async ({ page }) => {
    test.setTimeout(300_000)
    await speakPseudo(page, kind)
    const found: string[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto('about:blank')
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      if (kind === 'rtl') await page.evaluate(() => { document.documentElement.dir = 'rtl' })
      for (const width of [320, 1280] as const) {
        await lookAt(page, { theme: 'light', width, text: 100 })
        found.push(...(await overflowFindings(page)).map((finding) => `${name} ${width} ${finding}`))
      }
    }
    expect(found).toEqual([])
  })
}

test('from right to left, the page is mirrored: navigation at the right, the way on points left, numbers stay readable', async ({ page }) => {
  await speakPseudo(page, 'rtl')
  await page.setViewportSize({ width: 1280, height: 900 })
  await page.goto('/find#q=池尻1丁目')
  await expect(page.getByRole('heading', { level: 1 })).toContainText('池尻地区')
  await page.evaluate(() => { document.documentElement.dir = 'rtl' })
  const navigation = await page.getByRole('navigation').first().boundingBox()
  expect(navigation?.x).toBeGreaterThan(900)
  const heading = await page.getByRole('heading', { level: 1 }).evaluate((element) => getComputedStyle(element).textAlign)
  expect(['start', 'right']).toContain(heading)
  await page.goto('/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await page.evaluate(() => { document.documentElement.dir = 'rtl' })
  expect(await page.locator('main svg[data-turns]').first().evaluate((icon) => getComputedStyle(icon).transform)).toBe('matrix(-1, 0, 0, 1, 0, 0)')
  expect(await axeFindings(page)).toEqual([])
})
