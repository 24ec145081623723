import type { Page } from '@playwright/test'
import { piecesOf } from '../../src/app/language/translate.ts'

const HEBREW = 'אבגדהוזחטיכלמנסעפצקרשת'

/** Forty percent more letters, as when a language needs more room. */
const lengthen = (text: string): string => text.replace(/\p{L}+/gu, (word) => word + word.slice(0, Math.ceil(word.length * 0.4)))
/** Letters of a script that is written from right to left. */
const turn = (text: string): string => text.replace(/[a-z]/gi, (letter) => HEBREW.charAt(letter.toLowerCase().charCodeAt(0) % HEBREW.length))

/** Speaks English in a made-up language: every text longer, or in letters written from right to left; slots stay what they are. */
export async function speakPseudo(page: Page, kind: 'long' | 'rtl'): Promise<void> {
  const change = kind === 'long' ? lengthen : turn
  await page.route(/\/assets\/words\.en\./, async (route) => {
    const response = await route.fetch()
    const { default: words } = (await import(`data:text/javascript,${encodeURIComponent(await response.text())}`)) as { default: Record<string, string> }
    const changed = Object.fromEntries(Object.entries(words).map(([key, text]) => [key, piecesOf(text).map((piece) => ('slot' in piece ? `{{${piece.slot}}}` : 'text' in piece ? change(piece.text) : piece.base)).join('')]))
    await route.fulfill({ response, body: `export default ${JSON.stringify(changed)}` })
  })
  await page.addInitScript(() => localStorage.setItem('settings', JSON.stringify({ language: 'en' })))
}
