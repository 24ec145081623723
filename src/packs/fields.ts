import * as v from 'valibot'
import type { Fact, Known } from '../domain/fact.ts'
import type { Line } from './csv.ts'
import { asOf } from './dates.ts'
import { status } from './cells.ts'
import { error, warning, type Notice } from './notice.ts'

type Schema<T> = v.GenericSchema<string, T>

/** One line of a table, as a field reads it and complains about it. */
interface Reading {
  file: string
  line: Line
  notices: Notice[]
}

/** How one value of a row comes from its columns; `undefined` means the row cannot be used. */
export interface Field<T> {
  columns: string[]
  read: (reading: Reading) => T | undefined
}

export type Spec = Record<string, Field<unknown>>
export type Row<S extends Spec> = { [K in keyof S]: S[K] extends Field<infer T> ? T : never } & { row: number }

const cell = ({ line }: Reading, column: string): string => line.cells[column] ?? ''

function complain(make: typeof error, code: string, reading: Reading, column: string, message: string): undefined {
  reading.notices.push(make(code, { file: reading.file, row: reading.line.row, column }, message))
}

function convert<T>(schema: Schema<T>, reading: Reading, column: string): T | undefined {
  const result = v.safeParse(schema, cell(reading, column))
  if (result.success) return result.output
  return complain(error, 'malformed', reading, column, `「${cell(reading, column)}」は読めません。${result.issues[0].message}`)
}

export const required = <T>(column: string, schema: Schema<T>): Field<T> => ({
  columns: [column],
  read: (reading) =>
    cell(reading, column) === ''
      ? complain(error, 'missing', reading, column, `「${column}」が空です。値を書いてください`)
      : convert(schema, reading, column),
})

export const optional = <T>(column: string, schema: Schema<T>): Field<T | null> => ({
  columns: [column],
  read: (reading) => (cell(reading, column) === '' ? null : (convert(schema, reading, column) ?? null)),
})

/** Several values of one kind in a cell, divided by `;`; a blank cell is an empty list. */
export const listOf = <T>(column: string, schema: Schema<T>): Field<T[]> => ({
  columns: [column],
  read: (reading) => {
    const parts = cell(reading, column).split(/[;；]/).map((part) => part.trim()).filter((part) => part !== '')
    const results = parts.map((part) => ({ part, result: v.safeParse(schema, part) }))
    const values = results.flatMap(({ part, result }) => {
      if (result.success) return [result.output]
      complain(error, 'malformed', reading, column, `「${part}」は読めません。${result.issues[0].message}`)
      return []
    })
    return [...new Set(values)]
  },
})

const NO_SOURCE = '出典がありません。sources.csv の出典IDを書いてください'
const NO_STATUS = '状態がありません。確認済・裏付けあり・二次情報・推定・消去法・未確認 のどれかを書いてください'
const NO_DATE = '確認済ですが時点がありません。分かれば資料の日付を書いてください（空のあいだは「確認が古い」と示されます）'

function readFact(reading: Reading, prefix: string): Fact | undefined {
  const columns = { source: `${prefix}出典`, asOf: `${prefix}時点`, status: `${prefix}状態` }
  const source = cell(reading, columns.source)
  if (source === '') return complain(error, 'missingSource', reading, columns.source, NO_SOURCE)
  if (cell(reading, columns.status) === '') return complain(error, 'missingStatus', reading, columns.status, NO_STATUS)
  const word = convert(status, reading, columns.status)
  const date = cell(reading, columns.asOf) === '' ? null : convert(asOf, reading, columns.asOf)
  if (word === undefined || date === undefined) return undefined
  if (word === 'verified' && date === null) complain(warning, 'verifiedWithoutDate', reading, columns.asOf, NO_DATE)
  return { status: word, asOf: date, source }
}

const factColumns = (prefix: string): string[] => ['出典', '時点', '状態'].map((name) => prefix + name)

/** Who vouches for the row. */
export const fact = (): Field<Fact> => ({ columns: factColumns(''), read: (reading) => readFact(reading, '') })

/** A value with source, date and status of its own in `<prefix>_出典`, `_時点`, `_状態`; blank stays unknown. */
export const known = <T>(column: string, schema: Schema<T>, prefix = `${column}_`): Field<Known<T> | null> => ({
  columns: [column, ...factColumns(prefix)],
  read: (reading) => {
    if (cell(reading, column) === '') {
      const orphan = factColumns(prefix).find((name) => cell(reading, name) !== '')
      const message = `「${column}」が空なのに「${orphan}」があります。値を書くか、出典・時点・状態を消してください`
      if (orphan) complain(warning, 'factWithoutValue', reading, column, message)
      return null
    }
    const value = convert(schema, reading, column)
    const because = readFact(reading, prefix)
    return value === undefined || because === undefined ? null : { value, fact: because }
  },
})

/** Turns every line into a typed row; a line that cannot be used is left out, its notices say why. */
export function readRows<S extends Spec>(file: string, lines: Line[], spec: S): { rows: Row<S>[]; notices: Notice[] } {
  const notices: Notice[] = []
  const rows = lines.flatMap((line) => {
    const values = Object.entries(spec).map(([name, field]) => [name, field.read({ file, line, notices })] as const)
    return values.some(([, value]) => value === undefined) ? [] : [{ ...Object.fromEntries(values), row: line.row } as Row<S>]
  })
  return { rows, notices }
}
