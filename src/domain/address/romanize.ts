const ROWS: [string, string][] = [
  ['', 'あいうえお'], ['k', 'かきくけこ'], ['s', 'さしすせそ'], ['t', 'たちつてと'], ['n', 'なにぬねの'], ['h', 'はひふへほ'], ['m', 'まみむめも'],
  ['r', 'らりるれろ'], ['g', 'がぎぐげご'], ['z', 'ざじずぜぞ'], ['d', 'だぢづでど'], ['b', 'ばびぶべぼ'], ['p', 'ぱぴぷぺぽ'],
]
const SYLLABLES = new Map<string, string>([['や', 'ya'], ['ゆ', 'yu'], ['よ', 'yo'], ['わ', 'wa'], ['を', 'o'], ['ん', 'n'], ['っ', '']])
for (const [consonant, row] of ROWS) for (let i = 0; i < 5; i++) SYLLABLES.set(row.charAt(i), consonant + 'aiueo'.charAt(i))
const SMALL: Record<string, string> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' }

const isAscii = (text: string): boolean => !/[^ -~]/.test(text)

/** The skeleton in which readings are compared: kana or romaji, Hepburn or Kunrei, with or without long vowels, hyphens, macrons. */
export function skeleton(text: string): string {
  const plain = isAscii(text) ? text.toLowerCase() : text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase()
  let latin = ''
  for (const raw of plain) {
    const c = raw >= 'ァ' && raw <= 'ヴ' ? String.fromCharCode(raw.charCodeAt(0) - 0x60) : raw
    const small = SMALL[c]
    if (small !== undefined) latin = latin.replace(/i$/, '') + small
    else if (c >= 'a' && c <= 'z') latin += c
    else latin += SYLLABLES.get(c) ?? ''
  }
  return foldLatin(latin)
}

const has = (letters: string, c: string | undefined): boolean => c !== undefined && letters.includes(c)

/** One pass over the letters; written out because it runs for every word of every Latin address. */
function foldLatin(latin: string): string {
  let out = ''
  for (let i = 0; i < latin.length; i++) {
    const c = latin.charAt(i)
    const next = latin[i + 1]
    const wide = has('auo', latin[i + 2])
    if (c === 'm' && has('bmp', next)) out += 'n'
    else if (c === next && !has('aiueo', c)) continue
    else if (c === 'l') out += 'r'
    else if (c === 't' && next === 'c') continue
    else if (c === 't' && next === 's' && latin[i + 2] === 'u') { out += 't'; i++ }
    else if (c === 's' && next === 'h' && (wide || latin[i + 2] === 'i')) { out += wide ? 'sy' : 's'; i++ }
    else if (c === 'c' && (next === 'h' || next === 'y') && (wide || latin[i + 2] === 'i')) { out += wide ? 'ty' : 't'; i++ }
    else if ((c === 'j' || c === 'd') && next === 'y') { out += 'zy'; i++ }
    else if (c === 'j' && has('auo', next)) out += 'zy'
    else if (c === 'j' || (c === 'd' && has('iu', next))) out += 'z'
    else if (c === 'f' && next === 'u') out += 'h'
    else if (c === 'o' || c === 'u') {
      out += c
      while (has(c === 'o' ? 'ou' : 'u', latin[i + 1])) i++
      if (c === 'o' && latin[i + 1] === 'h' && !has('aiueoy', latin[i + 2])) i++
    } else out += c
  }
  return out
}
