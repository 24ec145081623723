const ROWS: [string, string][] = [
  ['', 'あいうえお'], ['k', 'かきくけこ'], ['s', 'さしすせそ'], ['t', 'たちつてと'], ['n', 'なにぬねの'], ['h', 'はひふへほ'], ['m', 'まみむめも'],
  ['r', 'らりるれろ'], ['g', 'がぎぐげご'], ['z', 'ざじずぜぞ'], ['d', 'だぢづでど'], ['b', 'ばびぶべぼ'], ['p', 'ぱぴぷぺぽ'],
]
const SYLLABLES = new Map<string, string>([['や', 'ya'], ['ゆ', 'yu'], ['よ', 'yo'], ['わ', 'wa'], ['を', 'o'], ['ん', 'n'], ['っ', '']])
for (const [consonant, row] of ROWS) for (let i = 0; i < 5; i++) SYLLABLES.set(row.charAt(i), consonant + 'aiueo'.charAt(i))
const SMALL: Record<string, string> = { ゃ: 'ya', ゅ: 'yu', ょ: 'yo', ぁ: 'a', ぃ: 'i', ぅ: 'u', ぇ: 'e', ぉ: 'o' }

/** The skeleton in which readings are compared: kana or romaji, Hepburn or Kunrei, with or without long vowels, hyphens, macrons. */
export function skeleton(text: string): string {
  const plain = text.normalize('NFKD').replace(/[\u0300-\u036f]/g, '').normalize('NFC').toLowerCase()
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

function foldLatin(latin: string): string {
  return latin
    .replace(/l/g, 'r')
    .replace(/tch/g, 'ch')
    .replace(/([bcdfghjkmprstvwyz])\1/g, '$1')
    .replace(/s(?:h|y)(?=[auo])/g, 'sy').replace(/shi/g, 'si')
    .replace(/(?:ch|ty|cy)(?=[auo])/g, 'ty').replace(/chi/g, 'ti')
    .replace(/(?:jy|zy|dy|j)(?=[auo])/g, 'zy').replace(/ji|di/g, 'zi')
    .replace(/tsu/g, 'tu').replace(/du/g, 'zu').replace(/fu/g, 'hu')
    .replace(/m(?=[bmp])/g, 'n').replace(/nn+/g, 'n')
    .replace(/oh(?![aiueoy])/g, 'o').replace(/o[ou]+/g, 'o').replace(/uu+/g, 'u')
}
