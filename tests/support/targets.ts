import type { Page } from '@playwright/test'

/** WCAG 2.5.5: what is pressed is 44 px high and wide, unless it stands within a sentence; a choice is as large as its label. */
export function smallTargets(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    // What is drawn at a place on a map is exempt: its list stands below it.
    const all = [...document.querySelectorAll<HTMLElement>('a[href], button, input, select, textarea, summary')].filter((element) => element.checkVisibility() && element.closest('.visually-hidden, [role="application"]') === null)
    const isInSentence = (element: HTMLElement) => getComputedStyle(element).display === 'inline'
      && [...(element.closest('p, li, dd, td, div')?.childNodes ?? [])].some((node) => !node.contains(element) && (node.textContent ?? '').trim() !== '')
    const sizeOf = (element: HTMLElement) => {
      const label = element.matches('input[type="radio"], input[type="checkbox"]') ? (element as HTMLInputElement).labels?.[0] : undefined
      const boxes = [element, ...(label ? [label] : [])].map((part) => part.getBoundingClientRect())
      return { width: Math.max(...boxes.map(({ width }) => width)), height: Math.max(...boxes.map(({ height }) => height)) }
    }
    return all.flatMap((element) => {
      const { width, height } = sizeOf(element)
      if ((width >= 43.5 && height >= 43.5) || isInSentence(element)) return []
      return `${Math.round(width)} × ${Math.round(height)} <${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 40)}`
    })
  })
}
