import type { Page } from '@playwright/test'
import { lookAt, overflowFindings, speakIn } from '../support/looks.ts'
import { expect, test } from '../support/site.ts'
import { smallTargets } from '../support/targets.ts'
import { PAGES } from './pages.ts'

/** WCAG 1.4.12: what a reader may set for themselves. */
const SPACING = '* { line-height: 1.5 !important; letter-spacing: 0.12em !important; word-spacing: 0.16em !important } p { margin-block-end: 2em !important }'

const setSpacing = (page: Page, css: string) => page.evaluate((text) => {
  const sheet = new CSSStyleSheet()
  sheet.replaceSync(text)
  document.adoptedStyleSheets = [sheet]
}, css)

const setTextSize = (page: Page, size: string) => page.evaluate((textSize) => {
  localStorage.setItem('settings', JSON.stringify({ ...JSON.parse(localStorage.getItem('settings') ?? '{}'), textSize }))
  dispatchEvent(new StorageEvent('storage', { key: 'settings' }))
}, size)

const ALL = Object.entries(PAGES)

for (const [half, pages] of [['first', ALL.slice(0, ALL.length / 2)], ['second', ALL.slice(ALL.length / 2)]] as const) {
  test(`at 320 px no page scrolls sideways or cuts anything off with the largest text or wide spacing, and what is pressed is large enough: ${half} half`, async ({ page }) => {
    // Every page, one after the other.
    test.setTimeout(300_000)
    const found: string[] = []
    for (const [name, path] of pages) {
      // From a blank page, because a change of the fragment alone would not load the page anew.
      await page.goto('about:blank')
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await page.getByRole('main').locator('details').evaluateAll((all) => { for (const one of all) (one as HTMLDetailsElement).open = true })
      for (const width of [1280, 320] as const) {
        await lookAt(page, { theme: 'light', width, text: 100 })
        found.push(...(await smallTargets(page)).map((finding) => `${name} ${width} ${finding}`))
      }
      for (const [what, textSize, css] of [['largest text', 'largest', ''], ['wide spacing', 'normal', SPACING]] as const) {
        await setTextSize(page, textSize)
        await setSpacing(page, css)
        for (const wording of ['ja', 'easy', 'vi', 'es'] as const) {
          await speakIn(page, wording)
          found.push(...(await overflowFindings(page)).map((finding) => `${name} ${wording}, ${what}: ${finding}`))
        }
      }
      await setSpacing(page, '')
      await speakIn(page, 'ja')
    }
    expect(found).toEqual([])
  })
}
