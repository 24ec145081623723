import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'
import type { Mark } from './marks.ts'
import { splitReading } from './okurigana.ts'

/** How a spelling is read, whatever the dictionary says; before and after it one of the given texts must stand, if any are given (`^` and `$`: start and end of the text). A number is one only from its first digit. */
interface Correction {
  spelling: string
  reading: string
  before: string[]
  after: string[]
}

const list = (cell: string | undefined): string[] => (cell ?? '').split(';').filter((text) => text !== '')

const rows: Record<string, string>[] = parse(readFileSync(join(import.meta.dirname, 'readings.csv')), { bom: true, columns: true })
const corrections: Correction[] = rows.map((row) => ({ spelling: row['表記'] ?? '', reading: row['読み'] ?? '', before: list(row['前']), after: list(row['後']) }))

/** The longest spelling first, and where it has a context before where it has none. */
const weight = ({ spelling, before, after }: Correction): number => spelling.length * 4 + (before.length > 0 ? 2 : 0) + (after.length > 0 ? 1 : 0)
const ordered = corrections.toSorted((a, b) => weight(b) - weight(a))

const fits = ({ spelling, before, after }: Correction, text: string, at: number): boolean =>
  text.startsWith(spelling, at) &&
  !(/^\d/.test(spelling) && /\d/.test(text.charAt(at - 1))) &&
  (before.length === 0 || before.some((context) => (context === '^' ? at === 0 : text.slice(0, at).endsWith(context)))) &&
  (after.length === 0 || after.some((context) => (context === '$' ? at + spelling.length === text.length : text.startsWith(context, at + spelling.length))))

/** A stretch of text whose reading is settled: a word, with a mark on each run of kanji in it. */
export interface Settled {
  start: number
  end: number
  marks: Mark[]
}

/** Where corrections speak in a text without spaces. */
export function settledIn(text: string): Settled[] {
  const settled: Settled[] = []
  for (let at = 0; at < text.length; ) {
    const found = ordered.find((correction) => fits(correction, text, at))
    if (found !== undefined) settled.push({ start: at, end: at + found.spelling.length, marks: splitReading(found.spelling, found.reading, at) ?? [] })
    at += found?.spelling.length ?? 1
  }
  return settled
}

/** Corrections that nobody can apply: spelling and reading don't fit. */
export const brokenCorrections = (): string[] => corrections.filter(({ spelling, reading }) => splitReading(spelling, reading) === null).map(({ spelling, reading }) => `${spelling}（${reading}）`)
