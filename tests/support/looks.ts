import type { Page } from '@playwright/test'
import axe from 'axe-core'
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

/** What axe finds with every rule on, as lines that say where; its script is put into a page once. */
export async function axeFindings(page: Page): Promise<string[]> {
  if (!(await page.evaluate(() => 'axe' in globalThis))) await page.evaluate(axe.source)
  return page.evaluate(async () => {
    const { violations } = await (globalThis as unknown as { axe: typeof axe }).axe.run(document, { resultTypes: ['violations'] })
    return violations.flatMap(({ id, nodes }) => nodes.map(({ html, failureSummary }) => `${id}: ${html} ${failureSummary}`))
  })
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

/** What is written in the signs of Japanese (or, in Chinese, its kana) without saying that it is Japanese, where another language is spoken; an option cannot say it of a part of itself. */
export function languageFindings(page: Page, wording: Wording): Promise<string[]> {
  if (wording === 'ja' || wording === 'easy' || wording === 'furigana') return Promise.resolve([])
  return page.evaluate((isChinese) => {
    const signs = isChinese ? /[\u3041-\u3096\u30a1-\u30fa]/ : /[\u3041-\u3096\u30a1-\u30fa\u3400-\u9fff]/
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT)
    const found: string[] = []
    while (walker.nextNode()) {
      const { parentElement, textContent } = walker.currentNode
      if (parentElement === null || textContent === null || !signs.test(textContent) || parentElement.closest('script, style, textarea, noscript, option') !== null) continue
      if (!/^(?:ja|zh)/.test(parentElement.closest('[lang]:not(html)')?.getAttribute('lang') ?? '')) found.push(`not said to be Japanese: <${parentElement.tagName.toLowerCase()} class="${parentElement.className}"> ${textContent.trim().slice(0, 60)}`)
    }
    return found
  }, wording.startsWith('zh'))
}
