import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import { stringify } from 'csv-stringify/sync'
import { onTestFinished } from 'vitest'

type Cells = Record<string, string>

const SEEDS = join(import.meta.dirname, '../../seeds/setagaya')

/** A project root of its own with a copy of Setagaya's seeds, removed when the test ends. */
export function copySeeds(): { root: string; folder: string } {
  const root = mkdtempSync(join(tmpdir(), 'seeds-'))
  onTestFinished(() => rmSync(root, { recursive: true }))
  const folder = join(root, 'seeds/setagaya')
  cpSync(SEEDS, folder, { recursive: true })
  return { root, folder }
}

function readCells(folder: string, file: string): Cells[] {
  return parse(readFileSync(join(folder, file)), { bom: true, columns: true })
}

function writeCells(folder: string, file: string, rows: Cells[], columns = Object.keys(rows[0] ?? {})): void {
  writeFileSync(join(folder, file), stringify(rows, { bom: true, header: true, columns }))
}

/** Changes one line, given as Excel numbers it (the header is 1). */
export function editRow(folder: string, file: string, row: number, change: Cells): void {
  writeCells(
    folder,
    file,
    readCells(folder, file).map((cells, index) => (index + 2 === row ? { ...cells, ...change } : cells)),
  )
}

export function removeRow(folder: string, file: string, row: number): void {
  writeCells(
    folder,
    file,
    readCells(folder, file).filter((_, index) => index + 2 !== row),
  )
}

/** Adds a copy of a line with changes at the end. */
export function addRow(folder: string, file: string, like: number, change: Cells): void {
  const rows = readCells(folder, file)
  writeCells(folder, file, [...rows, { ...rows[like - 2], ...change }])
}

export function removeColumn(folder: string, file: string, column: string): void {
  const rows = readCells(folder, file)
  writeCells(
    folder,
    file,
    rows,
    Object.keys(rows[0] ?? {}).filter((name) => name !== column),
  )
}

export function addColumn(folder: string, file: string, column: string): void {
  writeCells(
    folder,
    file,
    readCells(folder, file).map((cells) => ({ ...cells, [column]: 'x' })),
  )
}

export function editText(folder: string, file: string, change: (text: string) => string): void {
  writeFileSync(join(folder, file), change(readFileSync(join(folder, file), 'utf8')))
}

export function editJson(folder: string, file: string, change: (features: { properties: Cells }[]) => void): void {
  const json = JSON.parse(readFileSync(join(folder, file), 'utf8'))
  change(json.features)
  writeFileSync(join(folder, file), JSON.stringify(json))
}
