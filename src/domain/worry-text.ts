/** The many spellings of everyday words; each pair is "written so" → "compared as". */
const SPELLINGS: [RegExp, string][] = [
  [/子供|こども/g, '子ども'], [/[1一独]人/g, 'ひとり'], [/独り/g, 'ひとり'], [/障がい|障碍|しょうがい者/g, '障害'], [/出来/g, 'でき'], [/無([いくか])/g, 'な$1'],
  [/辛([いくか])/g, 'つら$1'], [/[判解分]([かりる])/g, 'わ$1'], [/淋し|寂し|さみし/g, 'さびし'], [/怖|恐/g, 'こわ'], [/貰/g, 'もら'], [/喋/g, 'しゃべ'], [/癌/g, 'がん'], [/鬱/g, 'うつ'],
  [/達(?=[はがのをにも])/g, 'たち'], [/下さ/g, 'くださ'], [/嫌([なだが])/g, 'いや$1'], [/誰/g, 'だれ'], [/何処/g, 'どこ'], [/沢山/g, 'たくさん'], [/為に/g, 'ために'], [/(\d)才/g, '$1歳'], [/呑/g, '飲'], [/歳取/g, '年取'],
]

/** Endings of verbs that say the same: 眠れません, 眠れなくて and 眠れなかった all meet in 眠れない. */
const ENDINGS: [RegExp, string][] = [
  [/ありません|ございません/g, 'ない'], [/(行|い)きません/g, '$1かない'], [/(働|はたら)きません/g, '$1かない'], [/(わ)かりません/g, '$1からない'], [/なりません/g, 'ならない'],
  [/ませんでした|ません/g, 'ない'], [/な(?:くなって|くなった|くなり|くなる|くて|かった|くなっ|ければ)/g, 'ない'], [/([えけげせてねべめれ])(?:ずに|ず(?=\n|$))/g, '$1ない'],
  [/([てで])い(?=[るまたな])/g, '$1'],
]

const RULES = [...SPELLINGS, ...ENDINGS]
/** Most words are touched by no rule; the rest go through all of them. */
const TOUCHED = new RegExp(RULES.map(([{ source }]) => source).join('|'))
const PLAIN = /^[ぁ-ん一-鿿々]*$/

const KATAKANA = /[ァ-ヶ]/g
const BREAK = /[\s、。．，,.!?！？…・「」『』（）()【】〈〉《》:：;；/／~〜"'’“”\-–—―*＊#＃♪☆★]+/g
const NO_TROUBLE = /[^\n]*(?:は|には|に)(?:困ってない|不自由ない|問題ない|心配ない)[^\n]*/g

/**
 * The one spelling in which a worry and the words that name it are compared: NFKC, lower case, hiragana, no long vowels, one
 * spelling of what is written in many ways, plain endings of verbs; a line break where a clause ends.
 */
export function foldWorry(text: string): string {
  if (PLAIN.test(text) && !TOUCHED.test(text)) return text
  let folded = unaccented(text.normalize('NFKC').toLowerCase()).replace(KATAKANA, (kana) => String.fromCharCode(kana.charCodeAt(0) - 0x60))
  // Words of Latin letters are divided by spaces; Japanese ones are not.
  folded = folded.replace(/([a-z0-9])[\s'’-]+(?=[a-z])/g, '$1_').replace(/ー/g, '').replace(/[ \u3000]+/g, '')
  folded = folded.replace(BREAK, '\n')
  if (!TOUCHED.test(folded)) return folded
  for (const [written, compared] of RULES) folded = folded.replace(written, compared)
  return folded
}

/** Clauses that say that something is no trouble are left out. */
export const withoutDenied = (folded: string): string => folded.replace(NO_TROUBLE, '')

/** Accents and tones are often left out when one writes on a phone. */
const unaccented = (text: string): string => (/[\u00c0-\u024f\u1e00-\u1eff]/.test(text) ? text.normalize('NFD').replace(/([a-z])\p{M}+/gu, '$1').normalize('NFC').replaceAll('đ', 'd') : text)

const MARK = /\{([^{}|]+)\|([^{}|]+)\}/g
const FEWEST_KANA = 3
const MOST_READINGS = 4

/** Every way to write a word whose readings are marked `{漢字|かな}`, folded: in kanji, in kana, mixed, and with the kana between two kanji left out. */
export function spellingsOf(word: string): string[] {
  const marks = [...word.matchAll(MARK)]
  const ways = marks.length > MOST_READINGS ? [0, (1 << marks.length) - 1] : Array.from({ length: 1 << marks.length }, (_, way) => way)
  const written = ways.map((way) => {
    let mark = 0
    return { text: word.replace(MARK, (_, kanji: string, kana: string) => (way & (1 << mark++) ? kana : kanji)), isKana: marks.length > 0 && way === (1 << marks.length) - 1 }
  })
  const kanji = word.replace(MARK, (_, one: string) => one)
  const tight = kanji.replace(/([一-鿿])[ぁ-ん]{1,2}(?=[一-鿿])/g, '$1')
  // Two kana may stand anywhere by chance.
  const all = [...written.filter(({ text, isKana }) => !isKana || !/^[ぁ-んー]+$/.test(text) || text.length >= FEWEST_KANA).map(({ text }) => text), ...(marks.length > 1 ? [tight] : [])]
  return [...new Set(all.map((text) => text.split('…').map(foldWorry).join('…')))].filter((text) => text !== '')
}
