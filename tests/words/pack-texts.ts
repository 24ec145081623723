import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv, type Line } from '../../src/packs/csv.ts'
import { TRANSLATED } from '../../src/packs/translations.ts'
import type { Place } from './finding.ts'
import { ROOT } from './locale-texts.ts'

/** A Japanese text of the data that a resident reads, by table, ID and column. */
export interface PackText {
  table: string
  id: string
  column: string
  text: string
}

const EASY = '_やさしい日本語'
/** Stands in a table of its own. */
const RAIN = '雨天時'

export const municipalities = readdirSync(join(ROOT, 'seeds'), { withFileTypes: true }).filter((entry) => entry.isDirectory()).map(({ name }) => name)

export function linesOf(municipality: string, table: string): Line[] {
  const path = join(ROOT, 'seeds', municipality, `${table}.csv`)
  return existsSync(path) ? readCsv(path, readFileSync(path)).lines : []
}

const idOf = ({ cells }: Line): string => cells['ID'] ?? cells['町字ID'] ?? Object.values(cells)[0] ?? ''

const rainTexts = (municipality: string): PackText[] =>
  linesOf(municipality, 'recurrences').flatMap(({ cells }) => (cells['雨天時'] ? [{ table: cells['活動ID'] ? 'activities' : 'shopping', id: cells['活動ID'] || (cells['買物支援ID'] ?? ''), column: RAIN, text: cells['雨天時'] }] : []))

/** The Japanese texts of a municipality's data, in the order of its tables. */
export const packTexts = (municipality: string): PackText[] => [
  ...Object.entries(TRANSLATED).flatMap(([table, columns]) => linesOf(municipality, table).flatMap((line) => Object.keys(columns).flatMap((column) => (line.cells[column] ? [{ table, id: idOf(line), column, text: line.cells[column] }] : [])))),
  ...rainTexts(municipality),
]

/** Municipalities whose data has texts for residents. */
export const withTexts = (): string[] => municipalities.filter((municipality) => packTexts(municipality).length > 0)

/** Every text in Easy Japanese of all municipalities' tables, and of their translations into it. */
export const easyPackTexts = (): Place[] => municipalities.flatMap((municipality) => [
  ...readdirSync(join(ROOT, 'seeds', municipality)).filter((name) => name.endsWith('.csv')).toSorted().flatMap((name) => linesOf(municipality, name.slice(0, -4)).flatMap((line) => Object.entries(line.cells).flatMap(([column, text]) =>
    (column.endsWith(EASY) && text !== '' ? [{ file: `seeds/${municipality}/${name}`, key: `${idOf(line)} ${column}`, text }] : [])))),
  ...linesOf(municipality, 'translations/easy').map(({ cells }) => ({ file: `seeds/${municipality}/translations/easy.csv`, key: `${cells['ID']} ${cells['欄']}`, text: cells['文'] ?? '' })),
])
