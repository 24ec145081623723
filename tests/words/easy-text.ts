import { parse } from 'csv-parse/sync'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { readMarks } from './marks.ts'
import { wordsOf, type Word } from './tokenizer.ts'

/** A text in Easy Japanese as the rules look at it: as it is written, without marks, and cut into words. */
export interface EasyText {
  message: string
  plain: string
  words: Word[]
}

/** A rule says what is hard in a text; nothing if all is easy. */
export type EasyRule = (text: EasyText) => string[]

export function easyText(message: string): EasyText {
  const { plain } = readMarks(message)
  return { message, plain, words: wordsOf(plain) }
}

/** The words of the first column of a list beside the rules. */
export function readList(name: string): Set<string> {
  const rows: string[][] = parse(readFileSync(join(import.meta.dirname, name)), { bom: true, from_line: 2 })
  return new Set(rows.map(([word]) => word ?? ''))
}
