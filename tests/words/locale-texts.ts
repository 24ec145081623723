import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Place } from './finding.ts'

export const ROOT = join(import.meta.dirname, '../..')

export type Words = Record<string, string>

export const localeFiles = (language: string): string[] => readdirSync(join(ROOT, 'src/locales', language)).filter((name) => name.endsWith('.json')).toSorted()

export const readWords = (language: string, name: string): Words => JSON.parse(readFileSync(join(ROOT, 'src/locales', language, name), 'utf8'))

/** Every text of the interface in a language. */
export const localeTexts = (language: string): Place[] =>
  localeFiles(language).flatMap((name) => Object.entries(readWords(language, name)).map(([key, text]) => ({ file: `src/locales/${language}/${name}`, key, text })))
