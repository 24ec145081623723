import { lookAt, speakIn } from '../support/looks.ts'
import { expect, test } from '../support/site.ts'
import { PAGES } from './pages.ts'

const MOST = 150

/** What is wrong with where the focus is: nowhere, unseen, without a ring, or behind something that sticks. */
function focusFault(): string | null {
  const element = document.activeElement
  if (element === null || element === document.body) return 'end'
  const name = `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`
  const { outlineStyle, outlineWidth } = getComputedStyle(element)
  // A label or card may draw the ring for what it holds.
  const holder = element.closest('label, [class*="choice"], [class*="box"]')
  const hasRing = (outlineStyle !== 'none' && outlineWidth !== '0px') || (holder !== null && getComputedStyle(holder).outlineStyle !== 'none')
  if (!hasRing) return `no ring: ${name}`
  const { left, top, right, bottom } = element.getBoundingClientRect()
  const points = [[(left + right) / 2, (top + bottom) / 2], [left + 3, top + 3], [right - 3, bottom - 3]]
  const isSeen = points.some(([x = 0, y = 0]) => {
    const there = document.elementFromPoint(x, y)
    return there !== null && (there.contains(element) || element.contains(there) || there.closest('label')?.contains(element) === true)
  })
  return isSeen ? null : `out of sight: ${name}`
}

for (const width of [320, 1280] as const) {
  test(`with the Tab key the focus is always seen, on every page, ${width} px wide`, async ({ page }) => {
    test.setTimeout(300_000)
    const faults: string[] = []
    for (const [name, path] of Object.entries(PAGES)) {
      await page.goto('about:blank')
      await page.goto(path)
      await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
      await speakIn(page, 'vi')
      await lookAt(page, { theme: 'light', width, text: 100 })
      let steps = 0
      for (; steps < MOST; steps += 1) {
        await page.keyboard.press('Tab')
        const fault = await page.evaluate(focusFault)
        if (fault === 'end') break
        if (fault !== null) faults.push(`${name} ${width} ${fault}`)
      }
    }
    expect([...new Set(faults)]).toEqual([])
  })
}
