import type { Activity } from './activity.ts'
import type { ActivityIndex } from './activity-index.ts'
import { fold } from './address/fold.ts'
import { skeleton } from './address/romanize.ts'
import type { CorePack } from './pack.ts'

/** Every activity's words, folded as addresses are: its name, all it tells, and its readings as one skeleton for kana and romaji. */
export interface TextIndex { names: string[]; texts: string[]; sounds: string[]; last: { words: Word[]; ranks: Uint8Array } | null }

interface Word { folded: string; sound: string }

/** A sound of one letter is in nearly every reading. */
const SHORTEST_SOUND = 2
const KANJI = /[\u3400-\u9fff々]/

/** Easy Japanese holds the reading of each word: `{体操|たいそう}` can be found by both. */
const words = (text: string): string => `${text.replace(/\{([^|}]*)\|[^}]*\}/g, '$1')} ${text.replace(/\{[^|}]*\|([^}]*)\}/g, '$1')}`
const readingsIn = (text: string): string => [...text.matchAll(/\{[^|}]*\|([^}]*)\}/g)].map((match) => match[1]).join(' ')

/** A bar between parts, so that no word is found across two. */
const join = (parts: (string | null | undefined)[]): string => parts.filter((part) => part !== null && part !== undefined && part !== '').join('|')

/** The same words stand in many activities: each is worked on once. */
function once(work: (text: string) => string): (text: string) => string {
  const done = new Map<string, string>()
  return (text) => {
    const known = done.get(text)
    if (known !== undefined) return known
    const made = work(text)
    done.set(text, made)
    return made
  }
}

/** Prepares the words of all activities. */
export function indexText(activities: readonly Activity[], core: CorePack): TextIndex {
  const districts = new Map(core.districts.map((one) => [one.id, one]))
  const bare = once((text) => fold(text).replace(/[\s-]/g, ''))
  const sound = once(skeleton)
  const names = activities.map(({ name, kana }) => join([bare(name), bare(kana)]))
  const placed = activities.map((activity) => activity.districts.flatMap((id) => districts.get(id) ?? []))
  const easy = activities.map(({ what }) => what?.['easy'] ?? '')
  return {
    names,
    texts: activities.map(({ what, venue, when }, i) =>
      join([...Object.entries(what ?? {}).map(([language, text]) => bare(language === 'easy' ? words(text) : text)), ...[venue?.value, when?.value].map((text) => text && bare(text)), ...(placed[i] ?? []).map(({ name, kana }) => `${bare(name)}|${bare(kana)}`)])),
    sounds: activities.map(({ kana, romaji }, i) => join([sound(kana), sound(romaji), ...readingsIn(easy[i] ?? '').split(' ').map(sound), ...(placed[i] ?? []).map((one) => sound(one.kana))])),
    last: null,
  }
}

const wordsOf = (text: string): Word[] =>
  fold(text).split(' ').map((word) => word.replaceAll('-', '')).filter((word) => word !== '')
    .map((folded) => ({ folded, sound: KANJI.test(folded) ? '' : soundOf(folded) }))

/** The sound of a word still being typed: its last consonant may belong to a syllable to come. */
const soundOf = (word: string): string => skeleton(word).replace(/(?<=t)s$|(?<=s)h$/, '').replace(/ch$/, 't')

const RANK_NAME = 1
const RANK_TEXT = 2

function rankOf({ names, texts, sounds }: TextIndex, position: number, { folded, sound }: Word): number {
  if (names[position]?.includes(folded)) return RANK_NAME
  if (sound.length >= SHORTEST_SOUND && sounds[position]?.includes(sound)) return RANK_NAME
  return texts[position]?.includes(folded) ? RANK_TEXT : 0
}

/** Whether the words only grew since, so that what was not found then is not there now. */
const isLonger = (now: Word[], before: Word[]): boolean =>
  before.every(({ folded, sound }, i) => {
    const word = now[i]
    if (word === undefined || !word.folded.startsWith(folded)) return false
    return word.sound.length < SHORTEST_SOUND || (sound.length >= SHORTEST_SOUND && word.sound.startsWith(sound))
  })

/** For each position 1 if all words are in its name or reading, 2 if some only in what it tells, 0 if one is nowhere; null for no words. */
export function findText({ text: index }: ActivityIndex, typed: string): Uint8Array | null {
  const wanted = wordsOf(typed)
  if (wanted.length === 0) return null
  const { last } = index
  const before = last !== null && isLonger(wanted, last.words) ? last.ranks : null
  const ranks = new Uint8Array(index.names.length)
  for (let position = 0; position < ranks.length; position++) {
    if (before?.[position] === 0) continue
    let rank = RANK_NAME
    for (const word of wanted) {
      const found = rankOf(index, position, word)
      rank = found === 0 ? 0 : Math.max(rank, found)
      if (rank === 0) break
    }
    ranks[position] = rank
  }
  index.last = { words: wanted, ranks }
  return ranks
}
