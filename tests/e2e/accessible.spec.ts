import { AxeBuilder } from '@axe-core/playwright'
import { expect, test } from '../support/site.ts'
import { PAGES } from './pages.ts'

const LOOKS = [
  { colorScheme: 'light', forcedColors: 'none' },
  { colorScheme: 'dark', forcedColors: 'none' },
  { colorScheme: 'light', forcedColors: 'active' },
] as const

for (const language of ['ja', 'easy', 'en']) {
  for (const [name, path] of Object.entries(PAGES)) {
    test(`${name} in ${language}: axe finds nothing, in any theme; nothing is logged`, async ({ page }) => {
      const logged: string[] = []
      page.on('console', (message) => message.type() === 'error' && !message.text().includes('status of 404') && logged.push(message.text()))
      page.on('pageerror', (error) => logged.push(error.message))
      await page.addInitScript((chosen) => localStorage.setItem('settings', JSON.stringify({ language: chosen })), language)
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      for (const look of LOOKS) {
        await page.emulateMedia({ ...look, reducedMotion: 'reduce' })
        const { violations } = await new AxeBuilder({ page }).analyze()
        expect(violations.map(({ id, nodes }) => ({ ...look, id, at: nodes.map(({ html, failureSummary }) => `${html} ${failureSummary}`) }))).toEqual([])
      }
      expect(logged).toEqual([])
    })
  }
}
