import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { stringify } from 'csv-stringify/sync'
import { readCsv } from '../../src/packs/csv.ts'
import { withFurigana } from './furigana.ts'
import { hasKanji } from './kana.ts'
import { localeFiles, readWords, ROOT, type Words } from './locale-texts.ts'
import { packTexts, withTexts, type PackText } from './pack-texts.ts'

/** What a file with readings should hold, the one that is there for comparison (null if there is none), and its path in the project. */
export interface FuriganaFile {
  path: string
  wanted: Words
  found: Words | null
  content: string
}

const wordsFile = (name: string): FuriganaFile => {
  const path = `src/locales/furigana/${name}`
  const wanted = Object.fromEntries(Object.entries(readWords('ja', name)).map(([key, text]) => [key, hasKanji(text) ? withFurigana(text) : text]))
  return { path, wanted, found: existsSync(join(ROOT, path)) ? readWords('furigana', name) : null, content: `${JSON.stringify(wanted, null, 2)}\n` }
}

const keyOf = ({ table, id, column }: PackText): string => `${table}/${id}/${column}`

function packFile(municipality: string): FuriganaFile {
  const path = `seeds/${municipality}/translations/furigana.csv`
  const texts = packTexts(municipality).filter(({ text }) => hasKanji(text)).map((text) => ({ ...text, text: withFurigana(text.text) }))
  const lines = existsSync(join(ROOT, path)) ? readCsv(path, readFileSync(join(ROOT, path))).lines : null
  return {
    path,
    wanted: Object.fromEntries(texts.map((text) => [keyOf(text), text.text])),
    found: lines && Object.fromEntries(lines.map(({ cells }) => [`${cells['表']}/${cells['ID']}/${cells['欄']}`, cells['文'] ?? ''])),
    content: stringify([['表', 'ID', '欄', '文'], ...texts.map(({ table, id, column, text }) => [table, id, column, text])], { bom: true, record_delimiter: 'windows' }),
  }
}

export const furiganaFiles = (): FuriganaFile[] => [...localeFiles('ja').map(wordsFile), ...withTexts().map(packFile)]

export function writeFurigana(): void {
  for (const { path, content } of furiganaFiles()) {
    mkdirSync(dirname(join(ROOT, path)), { recursive: true })
    writeFileSync(join(ROOT, path), content)
  }
}
