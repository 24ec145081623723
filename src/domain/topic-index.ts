import type { TopicPack } from './topics.ts'
import { foldWorry, spellingsOf } from './worry-text.ts'

/** One way to write a word: `parts` follow each other with a gap of a few letters; `isRead` when it is written in kana for its kanji. */
export interface Form { parts: string[]; row: number; word: number; isRead: boolean }

/** A pack made ready to be searched: forms by their first two letters, by one where the first part has only one, topics as their places in the pack, pairs of letters of the topics' own texts. */
export interface TopicIndex {
  forms: Map<string, Form[]>
  rows: { strong: number[]; weak: number[] }[]
  /** Rows that count only together: the places of the rows of each group. */
  together: { row: number; word: number; groups: number[][] }[]
  pairs: Map<string, number[]>
}

const indexes = new WeakMap<TopicPack, TopicIndex>()

/** Two letters next to each other, kana alone left out: they stand in every sentence. */
export const pairsOf = (text: string): Set<string> =>
  new Set(Array.from(text, (c, i) => c + text.charAt(i + 1)).filter((pair) => pair.length === 2 && !pair.includes('\n') && !/^[ぁ-ん]{2}$/.test(pair)))

/** Built once for each pack. */
export function indexOf(pack: TopicPack): TopicIndex {
  const known = indexes.get(pack)
  if (known) return known
  const place = new Map(pack.topics.map(({ id }, i) => [id, i]))
  const placesOf = (ids: string[]): number[] => ids.flatMap((id) => place.get(id) ?? [])
  const index: TopicIndex = { forms: new Map(), together: [], pairs: new Map(), rows: pack.words.map(({ strong, weak }) => ({ strong: placesOf(strong), weak: placesOf(weak) })) }
  const rowsOf = (group: string): number[] => pack.words.flatMap((one, row) => (one.group === group ? [row] : []))
  for (const [row, { words }] of pack.words.entries()) {
    for (const [word, written] of words.entries()) {
      if (written.includes('＋')) index.together.push({ row, word, groups: written.split('＋').map(rowsOf) })
      else addForms(index, written, row, word)
    }
  }
  for (const [i, { text }] of pack.topics.entries()) {
    const plain = `${text.ja}\n${text.easy.replace(/\{([^{}|]+)\|[^{}|]+\}/g, '$1')}\n${text.en}`
    for (const pair of pairsOf(foldWorry(plain))) index.pairs.set(pair, [...(index.pairs.get(pair) ?? []), i])
  }
  indexes.set(pack, index)
  return index
}

function addForms({ forms }: TopicIndex, written: string, row: number, word: number): void {
  for (const spelling of spellingsOf(written)) {
    const parts = spelling.split('…')
    const key = parts[0]?.slice(0, 2) ?? ''
    const known = forms.get(key) ?? []
    known.push({ parts, row, word, isRead: written.includes('|') && /^[ぁ-ん…]+$/.test(spelling) })
    forms.set(key, known)
  }
}
