import { expect, test } from '../support/site.ts'
import { PAGES } from './pages.ts'

test.use({ viewport: { width: 320, height: 640 } })

for (const language of ['ja', 'easy', 'en']) {
  for (const textSize of ['normal', 'largest']) {
    test(`no page scrolls sideways at 320 px, in ${language}, text ${textSize}`, async ({ page }) => {
      // Every page, one after the other.
      test.setTimeout(120_000)
      await page.addInitScript((settings) => localStorage.setItem('settings', JSON.stringify(settings)), { language, textSize })
      const tooWide: string[] = []
      for (const [name, path] of Object.entries(PAGES)) {
        // From a blank page, because a change of the fragment alone would not load the page anew.
        await page.goto('about:blank')
        await page.goto(path)
        await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
        const width = await page.evaluate(() => document.documentElement.scrollWidth)
        if (width > 320) tooWide.push(`${name}: ${width} px`)
      }
      expect(tooWide).toEqual([])
    })
  }
}
