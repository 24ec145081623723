import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readCsv } from './csv.ts'
import { readRows, type Row, type Spec } from './fields.ts'
import { readGeojson, geometries, type Feature, type GeometryName } from './geojson.ts'
import { error, warning, type Notice } from './notice.ts'
import { tables, type TableName } from './tables.ts'

export type Rows = { [T in TableName]: Row<(typeof tables)[T]>[] }
export type Features = { [G in GeometryName]: Feature<G>[] }
export type Seeds = Rows & Features

function readTable(folder: string, name: TableName, spec: Spec): { rows: Row<Spec>[]; notices: Notice[] } {
  const file = `${name}.csv`
  const path = join(folder, file)
  if (!existsSync(path)) return { rows: [], notices: [error('missingFile', { file }, 'ファイルがありません。同じ名前で置いてください')] }
  let table
  try {
    table = readCsv(file, readFileSync(path))
  } catch (fault) {
    return { rows: [], notices: [error('brokenCsv', { file }, `CSVとして読めません（${String(fault)}）。引用符「"」の数を確かめてください`)] }
  }
  const expected = Object.values(spec).flatMap((field) => field.columns)
  const missing = expected.filter((column) => !table.headers.includes(column))
  if (missing.length > 0) {
    return { rows: [], notices: missing.map((column) => error('missingColumn', { file, row: 1, column }, `列「${column}」がありません。1行目に加えてください`)) }
  }
  const unknown = table.headers.filter((header) => header !== '' && !expected.includes(header) && !OWN_NOTES.has(`${name}.${header}`))
  const { rows, notices } = readRows(file, table.lines, spec)
  return { rows, notices: [...unknown.map((column) => warning('unknownColumn', { file, row: 1, column }, `列「${column}」は使われません。名前を確かめてください`)), ...notices] }
}

// Kept in the seeds for the person who edits them; the pack has no use for them.
const OWN_NOTES = new Set(['stations.読みの状態', 'stations.駅コード'])

/** Reads a whole seeds folder and says everything that is wrong with single cells, rows and files. */
export function readSeeds(folder: string): { seeds: Seeds; notices: Notice[] } {
  const csv = Object.entries(tables).map(([name, spec]) => [name, readTable(folder, name as TableName, spec)] as const)
  const geojson = Object.entries(geometries).map(([name, schema]) => [name, readGeojson(folder, name, schema)] as const)
  const all = [...csv, ...geojson]
  return {
    seeds: Object.fromEntries(all.map(([name, read]) => [name, read.rows])) as unknown as Seeds,
    notices: all.flatMap(([, read]) => read.notices),
  }
}
