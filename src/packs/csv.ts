import { parse } from 'csv-parse/sync'

export interface Line {
  row: number
  cells: Record<string, string>
  hasMoreCellsThanHeaders: boolean
}
export interface Table {
  file: string
  headers: string[]
  lines: Line[]
}

/** Excel saves "CSV" as Windows-31J (which the Encoding Standard calls shift_jis) and "CSV UTF-8" with a byte order mark. */
export function decode(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes)
  } catch {
    return new TextDecoder('shift_jis', { fatal: true }).decode(bytes)
  }
}

const clean = (cell: string): string => cell.normalize('NFC').trim()

/** Reads a CSV and keeps for each line the row number Excel shows; blank lines are skipped. Throws on broken quoting. */
export function readCsv(file: string, bytes: Uint8Array): Table {
  const records: string[][] = parse(decode(bytes), { relax_column_count: true })
  const headers = (records[0] ?? []).map(clean)
  const lines = records.slice(1).flatMap((record, index) => {
    const cells = record.map(clean)
    if (cells.every((cell) => cell === '')) return []
    return [
      {
        row: index + 2,
        cells: Object.fromEntries(headers.map((header, column) => [header, cells[column] ?? ''])),
        hasMoreCellsThanHeaders: cells.slice(headers.length).some((cell) => cell !== ''),
      },
    ]
  })
  return { file, headers, lines }
}
