import { writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { lookEverywhere } from '../support/everywhere.ts'
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
    const found = await lookEverywhere(page, name, row, { inAllLooks: EVERY_LOOK !== undefined })
    if (EVERY_LOOK) await writeFile(join(EVERY_LOOK, `${row}.json`), JSON.stringify(found))
    expect({ ...found, logged }).toEqual({ checked: found.checked, violations: [], overflows: [], logged: [] })
  })
}
