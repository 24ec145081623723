import { disagreementsIn } from './compare-readings.ts'
import { brokenCorrections } from './corrections.ts'
import type { Finding, Place } from './finding.ts'
import { furiganaFiles, type FuriganaFile } from './furigana-files.ts'
import { localeTexts } from './locale-texts.ts'
import { readMarks } from './marks.ts'
import { nameFindings } from './name-findings.ts'
import { easyPackTexts } from './pack-texts.ts'

export const READING_RULES = ['correction', 'name', 'reading', 'furigana'] as const

const HOW = '`npm run -s words -- readings` で作り直してください'

function readingsIn({ file, key, text }: Place): Finding[] {
  return disagreementsIn(readMarks(text)).map(({ base, written, expected }) => ({
    file, key, rule: 'reading',
    reason: written === base ? `「${base}」に読みがありません` : `「${base}」の読みは「${written}」ですか。辞書では${expected === '' ? '分かりません' : `「${expected}」です`}。正しければ tests/words/readings.csv に書いてください`,
  }))
}

function differences({ path, wanted, found }: FuriganaFile): Finding[] {
  if (found === null) return [{ file: path, key: '', rule: 'furigana', reason: `ファイルがありません。${HOW}` }]
  const keys = [...new Set([...Object.keys(wanted), ...Object.keys(found)])]
  return keys.filter((key) => wanted[key] !== found[key]).map((key) => ({ file: path, key, rule: 'furigana', reason: `元の文と違います。${HOW}` }))
}

/** The product's own name is written as it is. */
const isName = ({ key }: Place): boolean => key === 'product.name'

/** Places that say their readings themselves: やさしい日本語, and the few marks of ordinary Japanese. */
const markedTexts = (): Place[] => [...localeTexts('easy').filter((place) => !isName(place)), ...localeTexts('ja').filter(({ text }) => readMarks(text).marks.length > 0), ...easyPackTexts()]

/** Everything that is wrong with readings: in the corrections, in the marked texts, in the files with furigana. */
export const readingFindings = (): Finding[] => [
  ...nameFindings(),
  ...brokenCorrections().map((reason) => ({ file: 'tests/words/readings.csv', key: '', rule: 'correction', reason: `表記と読みが合いません: ${reason}` })),
  ...markedTexts().flatMap(readingsIn),
  ...furiganaFiles().flatMap((file) => [
    ...differences(file),
    ...Object.entries(file.wanted).flatMap(([key, text]) => (text.includes('|}') ? [{ file: file.path, key, rule: 'reading', reason: `読みが分からない言葉があります: ${text}` }] : [])),
  ]),
]
