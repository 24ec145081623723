import { OLD_FORMS } from './old-forms.ts'

const DASHES = new Set('-‐‑‒–—―−－─━ｰ~〜～⁃﹣➖˗᠆⸺⸻'.split(''))
const INVISIBLE = /\u00ad|\u180e|[\u200b-\u200f]|[\u202a-\u202e]|\u2060|[\u2066-\u2069]|[\ufe00-\ufe0f]|\ufeff|[\u{e0100}-\u{e01ef}]/gu
const SAME_SOUND: Record<string, string> = { ぢ: 'じ', づ: 'ず', ゐ: 'い', ゑ: 'え', を: 'お', ゎ: 'わ' }
const O_ROW = new Set('おこそとのほもよろごぞどぼぽぉょ'.split(''))
// Without く: せたがやく stands before うめがおか.
const U_ROW = new Set('うすつぬふむゆるぐずぶぷぅゅ'.split(''))

const isKanji = (c: string | undefined): boolean => c !== undefined && ((c >= '一' && c <= '鿿') || (c >= '㐀' && c <= '䶿') || c === '々')
const isDigit = (c: string | undefined): boolean => c !== undefined && c >= '0' && c <= '9'

/**
 * Brings every way of writing an address to one: NFKC, lower case, hiragana, one dash, the register's kanji, no ヶ, no long
 * vowels (so おおくら and おーくら meet). With `limit`, stops once that many characters are out and returns how many of the
 * NFKC text were read.
 */
function run(source: string, limit: number): { folded: string; read: number } {
  let out = ''
  let last = ''
  let vowel = ''
  let i = 0
  const put = (sign: string, sound: string): void => {
    out += sign
    last = sign
    vowel = sound
  }
  for (; i < source.length && out.length < limit; i++) {
    let c = source.charAt(i)
    if (c < '\u0080') {
      put(c <= ' ' ? ' ' : c >= 'A' && c <= 'Z' ? c.toLowerCase() : c === '~' || c === '-' ? dash(last, source[i + 1]) : c, '')
      continue
    }
    if (c === 'ー' || DASHES.has(c)) {
      if (c !== 'ー' || vowel === '' || isDigit(source[i + 1])) put(dash(last, source[i + 1]), '')
      continue
    }
    if (c === '々' || c === 'ヽ' || c === 'ゝ') { put(last, vowel); continue }
    if (c === 'ヶ' || c === 'ヵ' || c === 'ゖ' || c === 'ゕ') continue
    if ((c === 'ケ' || c === 'ガ' || c === 'が' || c === 'け') && isKanji(last) && isKanji(source[i + 1])) continue
    if (c >= 'ァ' && c <= 'ヴ') c = String.fromCharCode(c.charCodeAt(0) - 0x60)
    if (c >= 'ぁ' && c <= 'ゔ') {
      c = SAME_SOUND[c] ?? c
      if ((c === 'う' && (vowel === 'o' || vowel === 'u')) || (c === 'お' && vowel === 'o')) continue
      put(c, O_ROW.has(c) ? 'o' : U_ROW.has(c) ? 'u' : 'x')
      continue
    }
    put(c === '\u3000' ? ' ' : c === '之' ? 'の' : (OLD_FORMS.get(c) ?? c), '')
  }
  return { folded: out, read: i }
}

/** A dash before 丁目 is a misread 一. */
const dash = (last: string, next: string | undefined): string => (next === '丁' && !isDigit(last) ? '一' : '-')

/** Signs that NFKC leaves as they are, in the most usual addresses all of them. */
const PLAIN = /^[ -~ぁ-ゖァ-ー一-鿿]*$/
const compose = (text: string): string => (PLAIN.test(text) ? text : text.normalize('NFKC').replace(INVISIBLE, ''))

/** What `run` would change; most addresses hold none of it. */
const CHANGING = new RegExp(`[\\x00-\\x1fA-Z~ぁ-ゖァ-ヺー々ヽゝ之\u3000${[...DASHES].filter((c) => c !== '-').join('')}${[...OLD_FORMS.keys()].join('')}]|-丁`)

/** The one spelling in which addresses and names are compared. */
export function fold(text: string): string {
  const composed = compose(text)
  return CHANGING.test(composed) ? run(composed, Infinity).folded : composed
}

/** What is left of `text`, as it was written, behind the first `length` characters of its folded form. */
export function restOf(text: string, length: number): string {
  const composed = compose(text)
  return composed.slice(length === 0 || !CHANGING.test(composed) ? length : run(composed, length).read).replace(/^[\s,、。・ー-]+|[\s,、。]+$/g, '')
}
