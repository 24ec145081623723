const KANJI = '〇一二三四五六七八九'
const KANA: [string, number][] = [
  ['いち', 1], ['いっ', 1], ['に', 2], ['さん', 3], ['よん', 4], ['し', 4], ['ご', 5], ['ろく', 6], ['ろっ', 6], ['なな', 7], ['しち', 7], ['はち', 8], ['はっ', 8], ['きゅ', 9],
]

/** A number read at a place of a folded text: its value, where it ends, and in which signs it was written. */
export interface Numeral { value: number; end: number; script: 'digits' | 'kanji' | 'kana' }

/** Reads 33, 三十三, 三三 or さんじゅさん at `start`; null when no number stands there. Kana count only before ちょめ or ばん. */
export function readNumeral(text: string, start: number): Numeral | null {
  const code = text.charCodeAt(start)
  if (code < 48 || (code > 57 && code < 0x3007)) return null
  return readDigits(text, start) ?? readKanji(text, start) ?? readKana(text, start)
}

function readDigits(text: string, start: number): Numeral | null {
  let end = start
  let value = 0
  for (; end < text.length; end++) {
    const code = text.charCodeAt(end)
    // The letter o between digits is a mistyped zero.
    const digit = code >= 48 && code <= 57 ? code - 48 : code === 111 && end > start ? 0 : -1
    if (digit < 0 || end - start > 6) break
    value = value * 10 + digit
  }
  return end > start ? { value, end, script: 'digits' } : null
}

function readKanji(text: string, start: number): Numeral | null {
  let end = start
  let value = 0
  let digit = -1
  for (; end < text.length; end++) {
    const c = text.charAt(end)
    if (c === '十' || c === '百') {
      const unit = c === '十' ? 10 : 100
      value += (digit < 0 ? 1 : digit) * unit
      digit = -1
      continue
    }
    const next = KANJI.indexOf(c)
    if (next < 0) break
    digit = digit < 0 ? next : digit * 10 + next
  }
  return end > start ? { value: value + Math.max(digit, 0), end, script: 'kanji' } : null
}

function readKana(text: string, start: number): Numeral | null {
  let end = start
  let value = 0
  for (let turn = 0; turn < 3; turn++) {
    const hit = KANA.find(([word]) => text.startsWith(word, end))
    if (hit) { value += hit[1]; end += hit[0].length }
    if (!text.startsWith('じゅ', end)) break
    value = (hit ? value : 1) * 10
    end += 2
    if (text.startsWith('っ', end)) end++
  }
  return end > start && /^(ち[ょよ]め|ばん)/.test(text.slice(end, end + 3)) ? { value, end, script: 'kana' } : null
}
