import { readList, type EasyRule, type EasyText } from './easy-text.ts'
import type { Word } from './tokenizer.ts'

const loanWords = readList('katakana.csv')
const compounds = readList('compounds.csv')
const MOST_KANJI = 4
const MOST_NOUNS = 2

/** Whether a run of katakana is made of known words only. */
const isKnown = (run: string): boolean => run === '' || [...loanWords].some((word) => run.startsWith(word) && isKnown(run.slice(word.length)))

export const loanWordsUnknown: EasyRule = ({ plain }) =>
  [...plain.matchAll(/[ァ-ヴ][ァ-ヴー]+/g)].filter(([run]) => !isKnown(run)).map(([run]) => `知らない人の多いカタカナ語です。やさしい言葉にしてください: ${run}`)

const isNoun = ({ pos, detail, kind, surface }: Word): boolean => pos === '名詞' && !['数', '非自立', '代名詞', '特殊'].includes(detail) && kind !== '助数詞' && /[\p{Script=Han}ァ-ヴぁ-ゖー]/u.test(surface)

/** Nouns written one after the other, without a space or another word between. */
function chains({ words }: EasyText): Word[][] {
  return words.reduce<Word[][]>((found, word, index) => {
    const before = words[index - 1]
    if (!isNoun(word)) return found
    if (before !== undefined && isNoun(before) && before.end === word.start) found.at(-1)?.push(word)
    else found.push([word])
    return found
  }, [])
}

const without = (text: string): string => [...compounds].toSorted((a, b) => b.length - a.length).reduce((rest, compound) => rest.replaceAll(compound, ' '), text)

/** Entries of the two lists that no text needs any more. */
export function unneeded(texts: readonly string[]): { list: string; word: string }[] {
  const all = texts.join('\n')
  return Object.entries({ 'katakana.csv': loanWords, 'compounds.csv': compounds }).flatMap(([list, words]) => [...words].filter((word) => !all.includes(word)).map((word) => ({ list, word })))
}

export const longCompounds: EasyRule = (text) => [
  ...[...without(text.plain).matchAll(/\p{Script=Han}+/gu)].filter(([run]) => run.length > MOST_KANJI).map(([run]) => `漢字が${run.length}字続きます。「の」で分けるか言い換えてください: ${run}`),
  ...chains(text).filter((chain) => chain.length > MOST_NOUNS).map((chain) => chain.map(({ surface }) => surface).join('')).filter((chain) => without(chain).trim() !== '' && without(chain) === chain).map((chain) => `名詞が続きます。「の」で分けるか言い換えてください: ${chain}`),
]
