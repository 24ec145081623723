import type { Page } from '@playwright/test'
import { axeFindings, languageFindings, lookAt, LOOKS, overflowFindings, speakIn, WORDINGS } from './looks.ts'

/** Has no divisor in common with the number of looks, so that neighbours differ in theme, width and size. */
const STRIDE = 5

export interface Found { checked: number; violations: string[]; overflows: string[] }

/** Looks at a page as it stands in every language: in all looks, or in one that is another for each language and each `turn`, so that each two of the three meet. */
export async function lookEverywhere(page: Page, name: string, turn: number, { inAllLooks = false, wordings = WORDINGS } = {}): Promise<Found> {
  const found: Found = { checked: 0, violations: [], overflows: [] }
  for (const [column, wording] of wordings.entries()) {
    await speakIn(page, wording)
    found.violations.push(...(await languageFindings(page, wording)).map((finding) => `${name} ${wording}: ${finding}`))
    for (const look of inAllLooks ? LOOKS : LOOKS.slice((turn + column * STRIDE) % LOOKS.length).slice(0, 1)) {
      await lookAt(page, look)
      const where = `${name} ${wording} ${look.theme} ${look.width} px ${look.text} %:`
      found.overflows.push(...(await overflowFindings(page)).map((finding) => `${where} ${finding}`))
      found.violations.push(...(await axeFindings(page)).map((finding) => `${where} ${finding}`))
      found.checked += 1
    }
  }
  return found
}

/** The questions of a walk, each looked at in half of the languages on the way, the next in the other half; the walk goes on in Japanese and on the screen it had. */
export function everyStep(page: Page): { look: (at: string) => Promise<void>; found: string[] } {
  const found: string[] = []
  let turn = 0
  const look = async (at: string) => {
    const size = page.viewportSize()
    const { violations, overflows } = await lookEverywhere(page, at, turn, { wordings: WORDINGS.filter((_, column) => (column + turn) % 2 === 0) })
    found.push(...violations, ...overflows)
    turn += 1
    await speakIn(page, 'ja')
    await page.emulateMedia({ colorScheme: null, forcedColors: null, reducedMotion: null })
    await page.evaluate(() => { document.documentElement.style.fontSize = '' })
    if (size) await page.setViewportSize(size)
  }
  return { look, found }
}
