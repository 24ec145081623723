import { settledIn } from './corrections.ts'
import { hasKanji } from './kana.ts'
import type { Mark } from './marks.ts'
import { splitReading } from './okurigana.ts'
import { wordsOf, type Word } from './tokenizer.ts'

/** A place whose reading neither dictionary nor corrections know; its mark has an empty reading. */
const marksOf = ({ surface, reading, start }: Word): Mark[] => (reading === null ? null : splitReading(surface, reading, start)) ?? [{ start, end: start + surface.length, reading: '' }]

/** The words of a text but for what is settled already; a word that only reaches into a settled stretch is cut there and looked up anew. */
function wordsBeside(text: string, settled: readonly { start: number; end: number }[]): Word[] {
  return wordsOf(text).flatMap((word) => {
    const over = settled.filter(({ start, end }) => start < word.end && end > word.start)
    if (over.length === 0) return [word]
    const rests = [...over.map(({ end }) => end), word.start].toSorted((a, b) => a - b).map((from) => ({ from, to: Math.min(word.end, ...over.map(({ start }) => start).filter((start) => start >= from)) }))
    return rests.filter(({ from, to }) => to > from && !over.some(({ start, end }) => start <= from && end > from)).flatMap(({ from, to }) => wordsOf(text.slice(from, to)).map((part) => ({ ...part, start: part.start + from, end: part.end + from })))
  })
}

/** How a Japanese text is read: a mark on each run of kanji of each word, in order. Spaces between phrases don't matter. */
export function readingsOf(text: string): Mark[] {
  const places = Array.from({ length: text.length }, (_, at) => at).filter((at) => !/\s/.test(text.charAt(at)))
  const dense = places.map((at) => text.charAt(at)).join('')
  const settled = settledIn(dense)
  const marks = [...settled.flatMap((stretch) => stretch.marks), ...wordsBeside(dense, settled).filter(({ surface }) => hasKanji(surface)).flatMap(marksOf)]
  return marks.toSorted((a, b) => a.start - b.start).map(({ start, end, reading }) => ({ start: places[start] ?? 0, end: (places[end - 1] ?? 0) + 1, reading }))
}
