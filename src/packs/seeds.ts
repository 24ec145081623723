import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv, type Table } from './csv.ts'
import { type ForeignWords, readForeignWords } from './foreign-words.ts'
import { readRows, type Row, type Spec } from './fields.ts'
import { geometries, readGeojson, type Feature, type GeometryName } from './geojson.ts'
import { error, warning, type Notice } from './notice.ts'
import { tables, type TableName } from './tables.ts'
import { readTranslations, type Translation } from './translations.ts'

export type Rows = { [T in TableName]: Row<(typeof tables)[T]>[] }
type Features = { [G in GeometryName]: Feature<G>[] }

/** `keys` holds the first column of every line, usable or not, so that one bad cell is not also told as a missing row. */
export type Seeds = Rows & Features & { keys: Record<TableName, Set<string>>; translations: Translation[]; foreign_words: ForeignWords }

interface TableRead {
  rows: unknown[]
  keys: Set<string>
  notices: Notice[]
}

/** A municipality that offers no consultation for booking, or tells no topics, has no such files. */
const OPTIONAL = new Set<TableName>(['consultation', 'consultation_needs', 'topics', 'topic_words', 'services', 'visit_notes'])

// Kept in the seeds for the person who edits them; the pack has no use for them.
const OWN_NOTES = new Set(['stations.読みの状態'])

function checkHeaders(name: TableName, { file, headers, lines }: Table, expected: string[]): Notice[] {
  const at = (column: string) => ({ file, row: 1, column })
  return [
    ...expected
      .filter((column) => !headers.includes(column))
      .map((column) => error('missingColumn', at(column), `列「${column}」がありません。1行目に加えてください`)),
    ...headers
      .filter((header, index) => header !== '' && headers.indexOf(header) < index)
      .map((column) => error('doubledColumn', at(column), `列「${column}」が2つあります。片方を消してください`)),
    ...headers
      .filter((header) => header !== '' && !expected.includes(header) && !OWN_NOTES.has(`${name}.${header}`))
      .map((column) => warning('unknownColumn', at(column), `列「${column}」は使われません。名前を確かめてください`)),
    ...lines
      .filter((line) => line.hasMoreCellsThanHeaders)
      .map(({ row }) => error('tooManyCells', { file, row }, '1行目より多くの列に値があります。「,」を含む値は「"」で囲んでください')),
  ]
}

function readTable(folder: string, name: TableName, spec: Spec): TableRead {
  const file = `${name}.csv`
  const path = join(folder, file)
  const nothing = (...notices: Notice[]): TableRead => ({ rows: [], keys: new Set(), notices })
  if (!existsSync(path)) return OPTIONAL.has(name) ? nothing() : nothing(error('missingFile', { file }, 'ファイルがありません。同じ名前で置いてください'))
  let table: Table
  try {
    table = readCsv(file, readFileSync(path))
  } catch (fault) {
    const message = `CSVとして読めません。引用符「"」の数と文字コード（UTF-8 か Shift_JIS）を確かめてください（${String(fault)}）`
    return nothing(error('brokenCsv', { file }, message))
  }
  const expected = Object.values(spec).flatMap((field) => field.columns)
  const keys = new Set(table.lines.map((line) => line.cells[expected[0] ?? ''] ?? ''))
  const headers = checkHeaders(name, table, expected)
  if (headers.some((one) => one.code === 'missingColumn')) return { rows: [], keys, notices: headers }
  const { rows, notices } = readRows(file, table.lines, spec)
  return { rows, keys, notices: [...headers, ...notices] }
}

/** Reads a whole seeds folder and says everything that is wrong with single cells, rows and files. */
export function readSeeds(folder: string): { seeds: Seeds; notices: Notice[] } {
  const csv = Object.entries(tables).map(([name, spec]) => [name, readTable(folder, name as TableName, spec)] as const)
  const geojson = Object.entries(geometries).map(([name, schema]) => [name, readGeojson(folder, name, schema)] as const)
  const { translations, notices } = readTranslations(folder)
  const foreign = readForeignWords(folder, csv.find(([name]) => name === 'topics')?.[1].keys ?? new Set())
  const seeds = {
    ...Object.fromEntries([...csv, ...geojson].map(([name, read]) => [name, read.rows])),
    keys: Object.fromEntries(csv.map(([name, read]) => [name, read.keys])),
    translations,
    foreign_words: foreign.words,
  }
  return { seeds: seeds as unknown as Seeds, notices: [...[...csv, ...geojson].flatMap(([, read]) => read.notices), ...notices, ...foreign.notices] }
}
