import type { Area, Town } from '../../src/domain/pack.ts'

/** Ways people write one address; `deciding` is false where the form gives no 番. */
export interface Form { kind: 'kanji' | 'kana' | 'romaji' | 'postal'; text: string; deciding: boolean }

const KANJI = '〇一二三四五六七八九'
export const kanjiNumber = (n: number): string =>
  n < 10 ? KANJI.charAt(n) : n < 20 ? `十${n % 10 ? KANJI.charAt(n % 10) : ''}` : `${KANJI.charAt(Math.floor(n / 10))}十${n % 10 ? KANJI.charAt(n % 10) : ''}`
const positional = (n: number): string => [...String(n)].map((digit) => KANJI.charAt(Number(digit))).join('')
const wide = (text: string): string => text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0))
const toKatakana = (text: string): string => text.replace(/[ぁ-ゖ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0x60))
const CHOME_KANA = ['', 'いっ', 'に', 'さん', 'よん', 'ご', 'ろく', 'なな', 'はっ', 'きゅう']
const HALF = 'ｱｲｳｴｵｶｷｸｹｺｻｼｽｾｿﾀﾁﾂﾃﾄﾅﾆﾇﾈﾉﾊﾋﾌﾍﾎﾏﾐﾑﾒﾓﾔﾕﾖﾗﾘﾙﾚﾛﾜｦﾝｧｨｩｪｫｬｭｮｯｰ'
const FULL = 'アイウエオカキクケコサシスセソタチツテトナニヌネノハヒフヘホマミムメモヤユヨラリルレロワヲンァィゥェォャュョッー'
const toHalfWidth = (text: string): string => [...toKatakana(text).normalize('NFD')].map((c) => {
  const at = FULL.indexOf(c)
  return at >= 0 ? HALF.charAt(at) : c === '\u3099' ? 'ﾞ' : c === '\u309a' ? 'ﾟ' : c
}).join('')
const title = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1)

/** Every form of an address in `area` of `town` at the given 番 and 号. */
export function formsOf(town: Town, area: Area, block: number, house: number): Form[] {
  return area.number === null ? withoutChome(town, block, house) : withChome(town, area.number, block, house)
}

function withChome(town: Town, n: number, b: number, g: number): Form[] {
  const { name, kana, romaji, postalCode } = town
  const k = kanjiNumber(n)
  const ward = '東京都世田谷区'
  const kanji = [
    `${ward}${name}${k}丁目${b}番${g}号`, `${ward}${name}${n}丁目${b}番${g}号`, `${name}${n}-${b}-${g}`, `世田谷区${name}${n}-${b}-${g}`, `${name}${k}丁目${b}-${g}`,
    `${name}${k}丁目${kanjiNumber(b)}番${kanjiNumber(g)}号`, `${name}${k}丁目${positional(b)}番${positional(g)}号`, `${name}${k}の${kanjiNumber(b)}の${kanjiNumber(g)}`,
    `${name}${k}ノ${positional(b)}ノ${positional(g)}`, `${name}${n}丁目${b}番地${g}`, `${name}${n}丁目${b}番地の${g}`, `${name}${n}丁目${b}の${g}`, `${name}${n}の${b}の${g}`,
    ...['－', '−', '‐', '–', '—', 'ー', '―', 'ｰ', '〜', '・'].map((dash) => `${name}${n}${dash}${b}${dash}${g}`),
    wide(`${name}${n}-${b}-${g}`), `${ward}${wide(`${name}${n}`)}丁目${wide(String(b))}番${wide(String(g))}号`,
    `東京都 世田谷区 ${name} ${n}-${b}-${g}`, `東京都　世田谷区　${name}　${n}丁目　${b}番　${g}号`, `${name} ${n} ${b} ${g}`, `${name} ${n}丁目 ${b}-${g}`,
    `〒${postalCode} ${ward}${name}${n}-${b}-${g}`, `${postalCode}${ward}${name}${n}丁目${b}-${g}`, `〒${postalCode.replace('-', '')}　${name}${n}-${b}`, wide(`〒${postalCode} `) + `${name}${n}-${b}`,
    `${name}${n}-${b}-${g} サンハイツ201`, `${name}${n}-${b}-${g}コーポ${name}101`, `${ward}${name}${n}丁目${b}番${g}号 第2マンション303号室`, `${name}${n}-${b}-${g}-1005`, `${name}${n}丁目${b}番${g}号ＡＢＣビル3F`,
    `住所：${ward}${name}${n}-${b}-${g}`, ` ${name}${n}丁目${b}番 `, `${ward}${name}${n}丁目${b}番${g}号`.normalize('NFD'), `東京都${name}${n}-${b}`, `世田谷${name}${n}-${b}`, `${name}${n}丁${b}番`,
    `${name}${n}、${b}、${g}`, `${name}${n}/${b}/${g}`, `${name}0${n}-${b}-${g}`, `${name}（${n}丁目${b}番${g}号）`,
  ]
  const read = kana
  const spoken = `${CHOME_KANA[n] ?? ''}ちょうめ`
  const kanaForms = [
    `${read}${n}-${b}-${g}`, `せたがやく${read}${n}-${b}-${g}`, `とうきょうとせたがやく${read}${n}ちょうめ${b}ばん${g}ごう`, `${read}${spoken}${b}ばん${g}ごう`, toKatakana(`${read}${n}-${b}`),
    toKatakana(`とうきょうと せたがやく ${read} ${n}ちょうめ ${b}ばん ${g}ごう`), toHalfWidth(`${read}${n}-${b}-${g}`), toHalfWidth(`とうきょうとせたがやく${read}${n}ちょうめ${b}ばん${g}ごう`),
    `世田谷区${read}${n}丁目${b}番`, `${toKatakana(read)}${n}ー${b}ー${g}`, `${read}${n}-${b}`.normalize('NFD'), toHalfWidth(`${read} ${n}-${b}-${g} サンハイツ`),
  ]
  return [...kanji.map(form('kanji')), ...kanaForms.map(form('kana')), ...romajiForms(town, n, b, g), ...vague(name, kana, romaji, n, k)]
}

function romajiForms({ romaji, kana, postalCode }: Town, n: number, b: number, g: number): Form[] {
  const low = romaji.toLowerCase().replace(/-/g, '')
  const macron = /ょう|こう|おう|おお|よう|とう|どう|きゅう/.test(kana) ? low.replace(/^o(?=[hk])/, 'ō').replace('kyo', 'kyō').replace('yoga', 'yōga').replace('jo', 'jō').replace('koen', 'kōen').replace('kyu', 'kyū') : low
  const split = title(low.replace(/^(kami|kita|minami|higashi|tamagawa|naka|shin)(?=[a-z]{3})/, '$1-'))
  return [romaji, title(low), title(macron), split].flatMap((name) => [
    `${name} ${n}-${b}-${g}`, `${n}-${b}-${g} ${name}, Setagaya-ku, Tokyo`, `${n}-${b}-${g} ${name}, Setagaya City, Tokyo ${postalCode}, Japan`, `${n}-chome-${b}-${g} ${name}, Setagaya-ku, Tokyo ${postalCode}`,
    `${n} Chome−${b}−${g} ${name}, Setagaya City, Tokyo ${postalCode}`, `〒${postalCode} Tokyo, Setagaya City, ${name}, ${n} Chome−${b}−${g}`, `${name} ${n}-chome ${b}-${g}, Setagaya Ward`, `${b}-${g} ${name} ${n}-chome, Setagaya-ku, Tokyo`,
    `${name} ${n}chome ${b}ban ${g}go`, `${n}-${b}-${g}, ${name}, Setagaya, Tokyo`, `Apt 201, ${n}-${b}-${g} ${name}, Setagaya-ku`, `${name.toUpperCase()} ${n}-${b}-${g}, SETAGAYA-KU, TOKYO`, `${n}-${b}-${g} ${name} Setagaya-ku Tokyo ${postalCode}`,
    `Tokyo-to Setagaya-ku ${name} ${n}-${b}-${g}`, `${name} ${n}-${b}-${g} Park Heights 305`, `Park Heights 305, ${n}-${b}-${g} ${name}, Setagaya`, `${name.toLowerCase()}${n}-${b}-${g}`, wide(`${name} ${n}-${b}-${g}`), `${name} ${n}-${b}`, `Park Heights #305 ${n}-${b}-${g} ${name}, Setagaya-ku`,
    `${name} ${n} chōme ${b}-${g}`, `${name}, ${n}-${b}-${g}`, `Setagaya ${name} ${n}-${b}`,
  ]).map(form('romaji'))
}

function vague(name: string, kana: string, romaji: string, n: number, k: string): Form[] {
  const texts: [Form['kind'], string][] = [
    ['kanji', `${name}${k}丁目`], ['kanji', `${name}${n}`], ['kanji', `東京都世田谷区${name}${n}丁目`], ['kanji', `${name} ${wide(String(n))}丁目`], ['kana', `${kana}${n}ちょうめ`], ['kana', `${kana}${CHOME_KANA[n] ?? ''}ちょうめ`],
    ['romaji', `${romaji} ${n}-chome`], ['romaji', `${romaji} ${n}`], ['romaji', `${n}-chome ${romaji}, Setagaya-ku`], ['kanji', `${name}${n}丁目サンハイツ101`],
  ]
  return texts.map(([kind, text]) => ({ kind, text, deciding: false }))
}

function withoutChome({ name, kana, romaji, postalCode }: Town, b: number, g: number): Form[] {
  return [
    ...[`${name}${b}-${g}`, `東京都世田谷区${name}${b}番${g}号`, `〒${postalCode} 世田谷区${name}${b}`, name, `世田谷区${name}`].map(form('kanji')),
    ...[`${kana}${b}-${g}`, kana].map(form('kana')), ...[`${b}-${g} ${romaji}, Setagaya-ku, Tokyo`, `${romaji} ${b}-${g}`].map(form('romaji')), ...[postalCode].map(form('postal')),
  ]
}

const form = (kind: Form['kind']) => (text: string): Form => ({ kind, text, deciding: true })
