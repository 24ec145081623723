import { AxeBuilder } from '@axe-core/playwright'
import type { Page } from '@playwright/test'
import { LANGUAGE_IDS, type Wording } from '../../src/domain/language.ts'

/** All ways in which words are shown: the eleven languages, and Japanese with furigana. */
export const WORDINGS: readonly Wording[] = [...LANGUAGE_IDS, 'furigana']

export interface Look { theme: 'light' | 'dark' | 'forced'; width: 320 | 1280; text: 100 | 200 }

/** Every theme at every width and size of text. */
export const LOOKS: readonly Look[] = (['light', 'dark', 'forced'] as const).flatMap((theme) => ([320, 1280] as const).flatMap((width) => ([100, 200] as const).map((text) => ({ theme, width, text }))))

/** Speaks another language without loading the page anew. */
export async function speakIn(page: Page, wording: Wording): Promise<void> {
  await page.evaluate((chosen) => {
    const kept = JSON.parse(localStorage.getItem('settings') ?? '{}')
    localStorage.setItem('settings', JSON.stringify({ ...kept, language: chosen === 'furigana' ? 'ja' : chosen, furigana: chosen === 'furigana' }))
    dispatchEvent(new StorageEvent('storage', { key: 'settings' }))
  }, wording)
  await page.waitForFunction((chosen) => document.documentElement.dataset['wording'] === chosen && document.querySelector('main h1') !== null, wording)
}

export async function lookAt(page: Page, { theme, width, text }: Look): Promise<void> {
  await page.emulateMedia({ colorScheme: theme === 'dark' ? 'dark' : 'light', forcedColors: theme === 'forced' ? 'active' : 'none', reducedMotion: 'reduce' })
  await page.setViewportSize({ width, height: width === 320 ? 640 : 900 })
  await page.evaluate((percent) => { document.documentElement.style.fontSize = percent === 100 ? '' : `${percent}%` }, text)
}

/** What axe finds with every rule on, as lines that say where. */
export async function axeFindings(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page }).analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
}

/** What runs over the edge of the screen or is cut off; a field scrolls within itself, and what is abridged stands in full elsewhere on the page. */
export function overflowFindings(page: Page): Promise<string[]> {
  return page.evaluate(() => {
    const { clientWidth, scrollWidth } = document.documentElement
    const nameOf = (element: Element) => `<${element.tagName.toLowerCase()} class="${element.className}"> ${(element.textContent ?? '').trim().slice(0, 60)}`
    const all = [...document.body.querySelectorAll<HTMLElement>('*')].filter((element) => element.checkVisibility() && element.closest('[role="application"], .visually-hidden, [data-abridged]') === null)
    const outside = scrollWidth > clientWidth ? all.filter((element) => { const { right, left } = element.getBoundingClientRect(); return right > clientWidth + 1 || left < -1 }) : []
    const cut = all.filter((element) => {
      const { overflowX, textOverflow } = getComputedStyle(element)
      return !(element instanceof HTMLInputElement) && element.scrollWidth > element.clientWidth + 1 && (overflowX === 'hidden' || overflowX === 'clip' || textOverflow === 'ellipsis') && element.clientWidth > 1
    })
    return [...(scrollWidth > clientWidth && outside.length === 0 ? [`the page is ${scrollWidth} wide`] : []), ...outside.filter((element) => element.children.length === 0 || outside.length < 3).slice(0, 5).map((element) => `outside ${nameOf(element)}`), ...cut.map((element) => `cut off ${nameOf(element)}`)]
  })
}
