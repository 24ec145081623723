import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { axeFindings, languageFindings, lookAt, LOOKS, overflowFindings, speakIn, WORDINGS } from '../support/looks.ts'
import { expect, test } from '../support/site.ts'
import { PAGES } from './pages.ts'

/*
 * Every page in every language and in every look (theme, width, size of text). In a test run each two of the three meet;
 * `npm run bench -- everyone` goes through all combinations of the three and is told by EVERY_LOOK where to leave what was found.
 */
const { EVERY_LOOK } = process.env

for (const [row, [name, path]] of Object.entries(PAGES).entries()) {
  test(`${name}: axe finds nothing, nothing is cut off and Japanese is said to be Japanese, in any language and look; nothing is logged`, async ({ page }) => {
    test.setTimeout(EVERY_LOOK ? 1_800_000 : 180_000)
    const logged: string[] = []
    page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 404') && logged.push(message.text()))
    page.on('pageerror', (error) => logged.push(error.message))
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    const violations: string[] = []
    const overflows: string[] = []
    let checked = 0
    for (const [column, wording] of WORDINGS.entries()) {
      await speakIn(page, wording)
      violations.push(...(await languageFindings(page, wording)).map((finding) => `${name} ${wording}: ${finding}`))
      for (const look of EVERY_LOOK ? LOOKS : LOOKS.slice((row + column) % LOOKS.length).slice(0, 1)) {
        await lookAt(page, look)
        const where = `${name} ${wording} ${look.theme} ${look.width} px ${look.text} %:`
        overflows.push(...(await overflowFindings(page)).map((finding) => `${where} ${finding}`))
        violations.push(...(await axeFindings(page)).map((finding) => `${where} ${finding}`))
        checked += 1
      }
    }
    if (EVERY_LOOK) await writeFile(join(EVERY_LOOK, `${row}.json`), JSON.stringify({ checked, violations, overflows }))
    expect({ violations, overflows, logged }).toEqual({ violations: [], overflows: [], logged: [] })
  })
}
