/** A stretch of a name: kanji with the kana read above them, or signs that need none. */
export interface Aligned { base: string; ruby: string | null }

const RUN = /[\p{Script=Han}々〆ヶ]+|[^\p{Script=Han}々〆ヶ]+/gu
const KANJI = /[\p{Script=Han}]/u
const toHiragana = (text: string): string => text.replace(/[ァ-ヶ]/g, (letter) => String.fromCharCode(letter.charCodeAt(0) - 0x60))
const bare = (text: string): string => toHiragana(text).replace(/\s/g, '')
const quote = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

/** Lays a reading in kana over the kanji of a name, apart for each of the `known` parts (kanji, kana) that it is made of; over the whole name where the two do not fit together. */
export function alignReading(name: string, kana: string, known: readonly (readonly [string, string])[] = []): Aligned[] {
  const runs = name.match(RUN) ?? []
  if (!runs.some((run) => KANJI.test(run))) return [{ base: name, ruby: null }]
  // A space in both says where one part ends.
  const write = (name.match(/\s/g)?.length ?? 0) === (kana.match(/\s/g)?.length ?? 0) ? toHiragana : bare
  const pattern = runs.map((run) => (KANJI.test(run) ? '([ぁ-ゖー]+?)' : quote(write(run)))).join('')
  const read = new RegExp(`^${pattern}$`, 'u').exec(write(kana))
  const parts = known.map(([base, reading]) => [base, bare(reading)] as const)
  if (read === null) return split(name.replace(/\s/g, ''), bare(kana), parts) ?? [{ base: name, ruby: kana }]
  let next = 1
  return runs.flatMap((base): Aligned[] => {
    if (!KANJI.test(base)) return [{ base, ruby: null }]
    const reading = read[next++] ?? ''
    return split(base, reading, parts) ?? [{ base, ruby: reading }]
  })
}

/** Takes a run of kanji apart into known words, one stretch of it left over at most; null where that can't be done. */
function split(base: string, kana: string, parts: readonly (readonly [string, string])[]): Aligned[] | null {
  if (base === '' && kana === '') return []
  for (const [word, reading] of parts) {
    if (word === '' || reading === '') continue
    const rest = base.startsWith(word) && kana.startsWith(reading) ? split(base.slice(word.length), kana.slice(reading.length), parts) : null
    if (rest !== null) return [{ base: word, ruby: reading }, ...rest]
    if (base.length > word.length && base.endsWith(word) && kana.length > reading.length && kana.endsWith(reading)) {
      const before = base.slice(0, -word.length)
      return [...(split(before, kana.slice(0, -reading.length), parts) ?? [{ base: before, ruby: kana.slice(0, -reading.length) }]), { base: word, ruby: reading }]
    }
  }
  return null
}
