import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'csv-parse/sync'

/** A hundred worries as people would write them, by somebody who did not know the words that are searched for. */
export function readWorries(): { worry: string; topics: string[] }[] {
  const rows: { worry: string; topics: string }[] = parse(readFileSync(join(import.meta.dirname, '../domain/worries.csv')), { bom: true, columns: true })
  return rows.map(({ worry, topics }) => ({ worry, topics: topics.split(';') }))
}

/** Worries in another language, by somebody who knew neither its words nor each other: twenty of every day, then ten of danger. */
export function readForeignWorries(language: string): { worry: string; topics: string[] }[] {
  const rows: { worry: string; topics: string }[] = parse(readFileSync(join(import.meta.dirname, `../domain/worries-${language}.csv`)), { bom: true, columns: true })
  return rows.map(({ worry, topics }) => ({ worry, topics: topics.split(';') }))
}
