/** A stretch of a name: kanji with the kana read above them, or signs that need none. */
export type Aligned = { base: string; ruby: string | null }

const RUN = /[\p{Script=Han}々〆ヶ]+|[^\p{Script=Han}々〆ヶ]+/gu
const KANJI = /[\p{Script=Han}]/u
const toHiragana = (text: string): string => text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Lays a reading in hiragana over the kanji of a name; over the whole name where the two do not fit together. */
export function alignReading(name: string, kana: string): Aligned[] {
  const runs = name.match(RUN) ?? []
  if (!runs.some((run) => KANJI.test(run))) return [{ base: name, ruby: null }]
  const pattern = runs.map((run) => (KANJI.test(run) ? '([ぁ-ゖー]+?)' : quote(toHiragana(run).replace(/\s/g, ' ').replace(/ /g, '')))).join('')
  const read = new RegExp(`^${pattern}$`, 'u').exec(kana.replace(/\s/g, ''))
  if (read === null) return [{ base: name, ruby: kana }]
  let next = 1
  return runs.map((base) => ({ base, ruby: KANJI.test(base) ? read[next++] ?? '' : null }))
}
