import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv, type Line } from '../../src/packs/csv.ts'
import type { Place } from './finding.ts'
import { ROOT } from './locale-texts.ts'

/** A Japanese text of the data that a resident reads, by the names the pack gives its place. */
export interface PackText {
  table: string
  id: string
  field: string
  text: string
}

/** Which columns of which table hold such texts; the first column of a table is its id. */
const COLUMNS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  topics: { text: '困りごと' },
  services: { name: '名称', whom: '対象', what: '説明' },
  visit_notes: { text: '文' },
  helplines: { name: '名称', hours: '利用可能日時', languages: '対応言語', audience: '対象' },
  areas: { note: '備考' },
  offices: { name: '名称', purpose: '案内の内容' },
  activities: { what: '説明', when: '開催日時特記事項' },
  shopping: { name: '名称', what: '説明', when: '開催日時特記事項' },
}
const EASY = '_やさしい日本語'

export const municipalities = readdirSync(join(ROOT, 'seeds'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

export function linesOf(municipality: string, table: string): Line[] {
  const path = join(ROOT, 'seeds', municipality, `${table}.csv`)
  return existsSync(path) ? readCsv(path, readFileSync(path)).lines : []
}

const idOf = ({ cells }: Line): string => cells['ID'] ?? cells['町字ID'] ?? Object.values(cells)[0] ?? ''

const rainTexts = (municipality: string): PackText[] =>
  linesOf(municipality, 'recurrences').flatMap(({ cells }) => (cells['雨天時'] ? [{ table: cells['活動ID'] ? 'activities' : 'shopping', id: cells['活動ID'] || (cells['買物支援ID'] ?? ''), field: 'rain', text: cells['雨天時'] }] : []))

/** The Japanese texts of a municipality's data, in the order of its tables. */
export const packTexts = (municipality: string): PackText[] => [
  ...Object.entries(COLUMNS).flatMap(([table, fields]) => linesOf(municipality, table).flatMap((line) => Object.entries(fields).flatMap(([field, column]) => (line.cells[column] ? [{ table, id: idOf(line), field, text: line.cells[column] }] : [])))),
  ...rainTexts(municipality),
]

/** Municipalities whose data has texts for residents. */
export const withTexts = (): string[] => municipalities.filter((municipality) => packTexts(municipality).length > 0)

/** Every text in Easy Japanese of all municipalities' tables. */
export const easyPackTexts = (): Place[] =>
  municipalities.flatMap((municipality) => readdirSync(join(ROOT, 'seeds', municipality)).filter((name) => name.endsWith('.csv')).toSorted().flatMap((name) => linesOf(municipality, name.slice(0, -4)).flatMap((line) => Object.entries(line.cells).flatMap(([column, text]) => (column.endsWith(EASY) && text !== '' ? [{ file: `seeds/${municipality}/${name}`, key: `${idOf(line)} ${column}`, text }] : [])))))
