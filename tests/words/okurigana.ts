import { hiragana } from './kana.ts'
import type { Mark } from './marks.ts'

/** Shares the reading of a word out among its runs of kanji: 取り消し, とりけし → 取|と, 消|け. A number before kanji is read with them (3日, みっか). Null where the two don't fit. */
export function splitReading(surface: string, reading: string, start = 0): Mark[] | null {
  const runs = [...surface.matchAll(/\d*[\p{Script=Han}ヶ]+|[^\p{Script=Han}ヶ]+?(?=\d*[\p{Script=Han}ヶ]|$)/gu)]
  const isKanji = (run: string): boolean => /[\p{Script=Han}ヶ]/u.test(run)
  const pattern = runs.map(([run]) => (isKanji(run) ? `(.{${run.length > 1 ? '2' : '1'},}?)` : hiragana(run).replaceAll(/[\\^$.*+?()[\]{}|]/g, String.raw`\$&`))).join('')
  const found = new RegExp(`^${pattern}$`).exec(hiragana(reading))
  if (found === null) return null
  const readings = found.slice(1)
  return runs.filter(([run]) => isKanji(run)).map((run, index) => ({ start: start + run.index, end: start + run.index + run[0].length, reading: readings[index] ?? '' }))
}
