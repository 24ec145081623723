import { lookAt, overflowFindings, speakIn } from '../support/looks.ts'
import { expect, test } from '../support/site.ts'
import { smallTargets } from '../support/targets.ts'
import { PAGES } from './pages.ts'

/** WCAG 1.4.12: what a reader may set for themselves. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

test.use({ viewport: { width: 320, height: 640 } })

for (const [what, textSize, css] of [['the largest text', 'largest', ''], ['wide spacing of text', 'normal', SPACING]] as const) {
  test(`no page scrolls sideways or cuts anything off at 320 px, with ${what}`, async ({ page }) => {
    // Every page, one after the other.
    test.setTimeout(240_000)
    await page.addInitScript((settings) => localStorage.setItem('settings', JSON.stringify(settings)), { language: 'ja', textSize })
    const found: string[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      // From a blank page, because a change of the fragment alone would not load the page anew.
      await page.goto('about:blank')
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      if (css !== '') await page.evaluate((text) => { const sheet = new CSSStyleSheet(); sheet.replaceSync(text); document.adoptedStyleSheets = [sheet] }, css)
      for (const wording of ['ja', 'easy', 'vi', 'es'] as const) {
        await speakIn(page, wording)
        found.push(...(await overflowFindings(page)).map((finding) => `${name} ${wording} ${finding}`))
      }
    }
    expect(found).toEqual([])
  })
}

test('what is pressed is large enough for a finger on every page, also in what is unfolded', async ({ page }) => {
  test.setTimeout(240_000)
  const found: string[] = []
  for (const [name, path] of Object.entries(PAGES)) {
    await page.goto('about:blank')
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await page.getByRole('main').locator('details').evaluateAll((all) => { for (const one of all) (one as HTMLDetailsElement).open = true })
    for (const width of [320, 1280] as const) {
      await lookAt(page, { theme: 'light', width, text: 100 })
      found.push(...(await smallTargets(page)).map((finding) => `${name} ${width} ${finding}`))
    }
  }
  expect(found).toEqual([])
})
