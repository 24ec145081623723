import type { Finding } from './finding.ts'
import { hiragana } from './kana.ts'
import { linesOf, municipalities } from './pack-texts.ts'
import { readingsOf } from './readings.ts'

/** Tables whose names carry their reading, and what the reading leaves out at the end of the name. */
const TABLES: readonly { table: string; name: string; end?: RegExp }[] = [
  { table: 'towns', name: '町名' },
  { table: 'districts', name: '名称', end: /地区$/ },
  { table: 'regions', name: '名称', end: /地域$/ },
  { table: 'stations', name: '名称' },
  { table: 'municipalities', name: '名称' },
  { table: 'offices', name: '名称' },
]

/** ぢ and づ sound as じ and ず do, and names are written with either. */
const sounds = (text: string): string => hiragana(text).replaceAll('ぢ', 'じ').replaceAll('づ', 'ず').replaceAll(/[^ぁ-ゖー]/g, '')

function readAloud(text: string): string {
  const marks = readingsOf(text)
  return sounds([...text.matchAll(/[^]/g)].map(({ index }) => {
    const mark = marks.find(({ start, end }) => start <= index && index < end)
    return mark === undefined ? text.charAt(index) : mark.start === index ? mark.reading : ''
  }).join(''))
}

/** An office's reading may stop before the brackets, or be of what stands in them alone. */
const waysToSay = (name: string): string[] => [name, name.replace(/（.*）/, ''), /（(.*)）/.exec(name)?.[1] ?? name].map(readAloud)

/** Names whose reading in the tables is not the one that furigana would show. */
export const nameFindings = (): Finding[] =>
  municipalities.flatMap((municipality) => TABLES.flatMap(({ table, name, end }) => linesOf(municipality, table).flatMap(({ cells, row }) => {
    const written = cells[name] ?? ''
    const kana = sounds(cells[`${name}_カナ`] ?? '')
    if (kana === '' || waysToSay(written.replace(end ?? /$^/, '')).some((said) => said !== '' && kana.startsWith(said))) return []
    return [{ file: `seeds/${municipality}/${table}.csv`, key: `${row}行目`, rule: 'name', reason: `「${written}」は表では「${kana}」、ふりがなでは「${readAloud(written)}」です。tests/words/readings.csv に書いてください` }]
  })))
