import { type Form, indexOf, pairsOf, type TopicIndex } from './topic-index.ts'
import type { Topic, TopicPack } from './topics.ts'
import { foldWorry, withoutDenied } from './worry-text.ts'

/** The topic for worries that no words describe; it fills up what a search finds too little of. */
export const UNSURE = 'unsure'

/** A topic that a worry may be about, and how surely: 3 is one word that names it alone. */
export interface TopicHit { topic: Topic; score: number }

interface Match { form: Form; start: number; end: number }
/** What each row of words, and the likeness of the text as row -1, says for a topic. */
type Evidence = Map<number, number>

const STRONG = 3
const WEAK = 1
const TOGETHER = 1.4
const GAP = 9
const ENOUGH = 3
const LIKENESS = -1
const LATIN = /[a-z]/

/** The topics a worry may be about, the likeliest first, several troubles each in its turn; empty only for an empty text. */
export function searchTopics(text: string, pack: TopicPack, limit = 6): TopicHit[] {
  const folded = withoutDenied(foldWorry(text))
  if (folded.replaceAll('\n', '') === '') return []
  const index = indexOf(pack)
  const evidence = weigh(matchesIn(folded, index), index, pack.topics.length)
  resemble(folded, index, evidence)
  return rank(evidence, pack, limit)
}

/** Words found, without those inside a longer one: 不登校 is not 登校. */
function matchesIn(text: string, { forms }: TopicIndex): Match[] {
  const found: Match[] = []
  for (let start = 0; start < text.length; start += 1) {
    // A Latin word begins where a word begins.
    if (LATIN.test(text.charAt(start)) && LATIN.test(text.charAt(start - 1))) continue
    const isLate = isWithinWord(text, start)
    const here: Match[] = []
    for (const key of [text.slice(start, start + 2), text.charAt(start)]) {
      for (const form of forms.get(key) ?? []) {
        const end = form.isRead && isLate ? -1 : endOf(form.parts, text, start)
        if (end > 0) here.push({ form, start, end })
      }
    }
    found.push(...here.sort((a, b) => b.end - a.end))
  }
  return found.filter(isNotInsideAnother())
}

/** Asked of the matches in the order of their starts, the longer of two with one start first. */
function isNotInsideAnother(): (one: Match) => boolean {
  let widest = { start: -1, end: -1 }
  return ({ form, start, end }) => {
    if (form.parts.length > 1) return true
    if (end <= widest.end && (start !== widest.start || end !== widest.end)) return false
    if (end > widest.end) widest = { start, end }
    return true
  }
}

/** Behind these a word written in kana may begin: particles, nouns without kana of their own, little words that are said before anything. */
const BEFORE = /(?:[\nはがをにのともでへやなくて今日朝晩夜人私僕夫妻母父娘]|もう|まじ|ほんと|ほんとう|すぐ|ずっと|まだ|いつも|とても|すごく|いま|ぼく|おれ|わたし|うち|ぱぱ|まま)$/
const LONGEST_BEFORE = 4

/** けられ in 続けられる is no kick, in 今けられた it is. */
const isWithinWord = (text: string, start: number): boolean => start > 0 && !BEFORE.test(text.slice(Math.max(0, start - LONGEST_BEFORE), start))

/** Where a form that starts here ends; -1 if it does not stand here. */
function endOf(parts: string[], text: string, start: number): number {
  let at = start
  for (const [i, part] of parts.entries()) {
    if (i === 0) {
      if (!text.startsWith(part, at)) return -1
      at += part.length
      continue
    }
    const gap = text.slice(at, at + GAP + part.length)
    const next = gap.indexOf(part)
    if (next < 0 || gap.slice(0, next).includes('\n')) return -1
    at += next + part.length
  }
  return at
}

/** A second word of a row adds a little; a row for many topics says less for each. */
function weigh(matches: Match[], { rows, together }: TopicIndex, count: number): Evidence[] {
  const evidence = Array.from({ length: count }, (): Evidence => new Map())
  const found = new Map<number, Set<number>>()
  const add = (row: number, word: number) => found.set(row, (found.get(row) ?? new Set()).add(word))
  for (const { form } of matches) add(form.row, form.word)
  const met = together.filter(({ groups }) => groups.every((group) => group.some((row) => found.has(row))))
  for (const { row, word } of met) add(row, word)
  const joined = new Map(met.map(({ row, groups }) => [row, TOGETHER * (1 + 0.25 * (groups.length - 2))]))
  for (const [row, words] of found) {
    const { strong, weak } = rows[row] ?? { strong: [], weak: [] }
    const more = (1 + 0.35 * Math.min(words.size - 1, 3)) * (joined.get(row) ?? 1)
    for (const topic of strong) evidence[topic]?.set(row, (STRONG * more) / Math.sqrt(strong.length))
    for (const topic of weak) evidence[topic]?.set(row, (WEAK * more) / Math.cbrt(weak.length))
  }
  return evidence
}

/** Pairs of letters shared with the topic's own text decide between equals, and where no word is known. */
function resemble(text: string, { pairs }: TopicIndex, evidence: Evidence[]): void {
  for (const pair of pairsOf(text)) {
    const topics = pairs.get(pair) ?? []
    for (const topic of topics) {
      const own = evidence[topic]
      own?.set(LIKENESS, Math.min(0.9, (own.get(LIKENESS) ?? 0) + 0.25 / topics.length))
    }
  }
}

/** Words that an earlier topic explains count half for a later one, so that each of several troubles comes up. */
function rank(evidence: Evidence[], pack: TopicPack, limit: number): TopicHit[] {
  const used = new Set<number>()
  const sum = (own: Evidence): number => [...own].reduce((total, [row, score]) => total + (used.has(row) ? score / 2 : score), 0)
  const left = new Map(pack.topics.flatMap((topic, i) => (topic.id === UNSURE || !evidence[i]?.size ? [] : [[topic, evidence[i]] as const])))
  const hits: TopicHit[] = []
  while (hits.length < limit && left.size > 0) {
    const [topic, own, score] = [...left].map(([one, said]) => [one, said, sum(said)] as const).reduce((best, one) => (one[2] > best[2] ? one : best))
    if (score < Math.max(0.4, (hits[0]?.score ?? 0) * 0.12)) break
    hits.push({ topic, score })
    left.delete(topic)
    for (const row of own.keys()) used.add(row)
  }
  const unsure = pack.topics.find(({ id }) => id === UNSURE)
  if (unsure && (hits[0]?.score ?? 0) < ENOUGH) hits.splice(Math.min(hits.length, 2), 0, { topic: unsure, score: 0 })
  return hits.slice(0, limit)
}
