import { expect, test } from '../support/site.ts'

/** Pages that do not change from day to day by themselves; the clock stands still all the same. */
const KEY_PAGES = {
  home: '/', answer: '/find#q=池尻1丁目', question: '/find#q=池尻4丁目', outside: '/find#q=新宿区西新宿2-8-1', topics: '/topics', topic: '/topics/violence', district: '/districts/kamiuma',
  activity: '/activities/kitazawa-kitago-shokudo', book: '/book', card: '/card', settings: '/settings', report: '/report', safe: '/safe', accessibility: '/accessibility',
}

for (const [name, path] of Object.entries(KEY_PAGES)) {
  test(`${name}: what a screen reader is told`, async ({ page }) => {
    await page.clock.setFixedTime('2026-11-20T10:00:00+09:00')
    await page.goto(path)
    await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
    await expect(page.locator('body')).toMatchAriaSnapshot({ name: `${name}.aria.yml` })
  })
}
