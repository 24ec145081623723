import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LANGUAGE_IDS, type Wording } from '../domain/language.ts'
import { readCsv } from './csv.ts'
import { error, when, type Notice } from './notice.ts'

/** What can be translated: by table, each column as the tables name it and as the pack does. */
export const TRANSLATED = {
  topics: { 困りごと: 'text' },
  services: { 名称: 'name', 対象: 'whom', 説明: 'what' },
  visit_notes: { 文: 'text' },
  helplines: { 名称: 'name', 利用可能日時: 'hours', 対応言語: 'languages', 対象: 'audience' },
  areas: { 備考: 'note' },
  offices: { 名称: 'name', 案内の内容: 'purpose' },
  activities: { 説明: 'what', 開催日時特記事項: 'when', 雨天時: 'rain' },
  shopping: { 名称: 'name', 説明: 'what', 開催日時特記事項: 'when', 雨天時: 'rain' },
} as const satisfies Record<string, Record<string, string>>
export type TranslatedTable = keyof typeof TRANSLATED

export interface Translation { file: string; row: number; wording: Wording; table: string; id: string; column: string; text: string }

const FOLDER = 'translations'
const COLUMNS = ['表', 'ID', '欄', '文']
/** Ordinary Japanese is what the tables themselves say. */
const WORDINGS: readonly Wording[] = [...LANGUAGE_IDS.filter((id) => id !== 'ja'), 'furigana']

/** Reads `translations/<language>.csv`: one text a row, named by table, ID and column. */
export function readTranslations(folder: string): { translations: Translation[]; notices: Notice[] } {
  const path = join(folder, FOLDER)
  if (!existsSync(path)) return { translations: [], notices: [] }
  const read = readdirSync(path).filter((name) => name.endsWith('.csv')).sort().map((name) => readFile(path, name))
  return { translations: read.flatMap(({ translations }) => translations), notices: read.flatMap(({ notices }) => notices) }
}

/** Excel drops the leading zeros of a 町字ID. */
const idOf = ({ 表: table, ID: id = '' }: Record<string, string>): string => (table === 'areas' ? id.padStart(7, '0') : id)

function readFile(path: string, name: string): { translations: Translation[]; notices: Notice[] } {
  const file = `${FOLDER}/${name}`
  const wording = WORDINGS.find((one) => `${one}.csv` === name)
  if (wording === undefined) return { translations: [], notices: [error('unknownLanguage', { file }, `ファイルの名前は ${WORDINGS.join('・')} のどれかに .csv を付けてください`)] }
  try {
    const { headers, lines } = readCsv(file, readFileSync(join(path, name)))
    const missing = COLUMNS.filter((column) => !headers.includes(column))
    return {
      translations: missing.length > 0 ? [] : lines.map(({ row, cells }) => ({ file, row, wording, table: cells['表'] ?? '', id: idOf(cells), column: cells['欄'] ?? '', text: cells['文'] ?? '' })),
      notices: [
        ...missing.map((column) => error('missingColumn', { file, row: 1, column }, `列「${column}」がありません。1行目に加えてください`)),
        ...lines.flatMap(({ row, cells }) => when((cells['文'] ?? '') === '', () => error('missing', { file, row, column: '文' }, '「文」が空です。訳を書くか、行を消してください'))),
      ],
    }
  } catch (fault) {
    return { translations: [], notices: [error('brokenCsv', { file }, `CSVとして読めません。引用符「"」の数と文字コード（UTF-8）を確かめてください（${String(fault)}）`)] }
  }
}
