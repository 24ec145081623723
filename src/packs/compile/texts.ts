import type { Wording } from '../../domain/language.ts'
import type { Seeds } from '../seeds.ts'
import { TRANSLATED } from '../translations.ts'

export type Texts = Record<string, string>

/** The texts of each wording by table, id and field; readings of offices serve やさしい日本語 too, their English names every other language. */
export function compileTexts(seeds: Seeds): Partial<Record<Wording, Texts>> {
  const columns: Record<string, Record<string, string>> = TRANSLATED
  const texts: Partial<Record<Wording, Texts>> = {}
  for (const { wording, table, id, column, text } of seeds.translations) {
    const field = columns[table]?.[column]
    if (field !== undefined) (texts[wording] ??= {})[`${table}/${id}/${field}`] = text
  }
  const isName = (key: string) => /^offices\/.*\/name$/.test(key)
  const readings = Object.fromEntries(Object.entries(texts.furigana ?? {}).filter(([key]) => isName(key)))
  const romaji = Object.fromEntries(seeds.offices.flatMap(({ id, romaji: name }) => (name === null ? [] : [[`offices/${id}/name`, name]])))
  return Object.fromEntries(Object.entries(texts).map(([wording, own]) => [wording, wording === 'furigana' ? own : { ...(wording === 'easy' ? readings : romaji), ...own }]))
}
