import * as v from 'valibot'

/** What one cell may hold; the messages tell the editor what to write. */
export const text = v.string()

export const id = v.pipe(v.string(), v.regex(/^[a-z0-9]+(-[a-z0-9]+)*$/, '半角の小文字・数字・ハイフンで書いてください'))

export const kana = v.pipe(v.string(), v.regex(/^[ァ-ヶー・ ]+$/, '全角カタカナで書いてください'))

export const romaji = v.pipe(v.string(), v.regex(/^[A-Za-z0-9āīūēōĀĪŪĒŌ'., ()-]+$/, '半角のローマ字と数字で書いてください'))

const digits = (value: string): number => value.replace(/\D/g, '').length
export const phone = v.pipe(
  v.string(),
  v.check(
    (value) => /^(#\d{4}|1\d\d)$/.test(value) || (/^0\d{1,4}-\d{1,4}-\d{3,5}$|^0\d{3}-\d{6}$/.test(value) && [10, 11].includes(digits(value))),
    '市外局番から半角で、03-1234-5678 のように書いてください',
  ),
)

export const postalCode = v.pipe(v.string(), v.regex(/^\d{3}-\d{4}$/, '半角で 154-0001 のように書いてください'))

/** Excel drops leading zeros of codes; they are put back. */
const padded = (length: number, message: string) =>
  v.pipe(
    v.string(),
    v.regex(/^\d+$/, message),
    v.transform((value) => value.padStart(length, '0')),
    v.length(length, message),
  )

export const machiazaId = padded(7, '町字IDは数字7けたで書いてください')

const checkDigit = (code: string): number => {
  const sum = [6, 5, 4, 3, 2].reduce((total, weight, index) => total + weight * Number(code[index]), 0)
  return (11 - (sum % 11)) % 10
}
export const municipalityCode = v.pipe(
  padded(6, '全国地方公共団体コードは数字6けたで書いてください'),
  v.check((code) => checkDigit(code) === Number(code[5]), '検査数字（6けた目）が合いません。番号を確かめてください'),
)

const number = (min: number, max: number, message: string) =>
  v.pipe(v.string(), v.regex(/^-?\d+(\.\d+)?$/, message), v.transform(Number), v.minValue(min, message), v.maxValue(max, message))

export const latitude = number(20, 46, '緯度を 35.6436 のように度（10進）で書いてください')
export const longitude = number(122, 154, '経度を 139.6698 のように度（10進）で書いてください')
export const wholeNumber = v.pipe(number(0, 9999, '0以上の整数を書いてください'), v.integer('0以上の整数を書いてください'))
export const positive = v.pipe(number(1, 9999, '1以上の整数を書いてください'), v.integer('1以上の整数を書いてください'))

export const oneOf = <const T extends Record<string, unknown>>(words: T) =>
  v.pipe(
    v.string(),
    v.check((value) => Object.hasOwn(words, value), `${Object.keys(words).join('・')} のどれかを書いてください`),
    v.transform((value) => words[value] as T[keyof T]),
  )

export const status = oneOf({
  確認済: 'verified',
  裏付けあり: 'corroborated',
  二次情報: 'secondary',
  推定: 'deduced',
  消去法: 'elimination',
  未確認: 'unverified',
})
export const yesNo = oneOf({ はい: true, いいえ: false })

export const language = oneOf({ 日本語: 'ja', やさしい日本語: 'easy', 英語: 'en', 中国語: 'zh', 韓国語: 'ko', ベトナム語: 'vi', ネパール語: 'ne', 日本手話: 'jsl' })

export const url = v.pipe(v.string(), v.url('https:// で始まる住所を書いてください'))
