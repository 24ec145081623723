import MiniSearch from 'minisearch'
import { searchTopics } from '../../src/domain/topic-search.ts'
import type { TopicPack } from '../../src/domain/topics.ts'
import { foldWorry, spellingsOf } from '../../src/domain/worry-text.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { readWorries } from '../support/worries.ts'
import { median, percentile, print } from './figures.ts'

const ROUNDS = 25
const FIRST = 3

/** Pairs of letters, as a search without a dictionary cuts Japanese; Latin words whole. */
const pairs = (text: string): string[] => text.split(/[\n_]+/).flatMap((clause) => (/^[ -~]*$/.test(clause) || clause.length < 3 ? [clause] : Array.from({ length: clause.length - 1 }, (_, i) => clause.slice(i, i + 2)))).filter(Boolean)

/** The peer gets the same words in all their spellings, folded like ours, and the topics' own texts. */
function buildPeer(pack: TopicPack): (text: string) => string[] {
  const wordsOf = (id: string, which: 'strong' | 'weak') => pack.words.filter((row) => row[which].includes(id)).flatMap(({ words }) => words.filter((word) => !word.includes('＋')).flatMap(spellingsOf)).join('\n').replaceAll('…', '\n')
  const peer = new MiniSearch({ fields: ['strong', 'weak', 'text'], tokenize: pairs, processTerm: (term) => term })
  peer.addAll(pack.topics.map(({ id, text }) => ({ id, strong: wordsOf(id, 'strong'), weak: wordsOf(id, 'weak'), text: foldWorry(`${text.ja}\n${text.en}`) })))
  return (text) => peer.search(foldWorry(text), { boost: { strong: 3 } }).map(({ id }) => String(id))
}

function time(search: (text: string) => unknown, texts: string[]): number[] {
  const rounds = Array.from({ length: ROUNDS + 3 }, () => texts.map((text) => {
    const start = performance.now()
    search(text)
    return (performance.now() - start) * 1000
  })).slice(3)
  return texts.map((_, i) => median(rounds.map((round) => round[i] ?? NaN)))
}

/** A hundred written worries: how many find an acceptable topic in the first three, and how long one takes, against MiniSearch with the same words. */
export function run(): void {
  const { topics: pack } = compileSetagaya()
  const worries = readWorries()
  const texts = worries.map(({ worry }) => worry)
  const begun = performance.now()
  searchTopics('困っています', pack)
  print('topics-index', performance.now() - begun, 'ms')
  const searches = { topics: (text: string) => searchTopics(text, pack).map(({ topic }) => topic.id), minisearch: buildPeer(pack) }
  for (const [name, search] of Object.entries(searches)) {
    const places = worries.map(({ worry, topics }) => search(worry).findIndex((id) => topics.includes(id)))
    print(`${name}-first`, places.filter((place) => place === 0).length, `of ${worries.length}`)
    print(`${name}-in-first-three`, places.filter((place) => place >= 0 && place < FIRST).length, `of ${worries.length}`)
  }
  const times = { topics: time(searches.topics, texts), minisearch: time(searches.minisearch, texts) }
  for (const [name, values] of Object.entries(times)) {
    print(`${name}-median`, median(values), 'µs')
    print(`${name}-p95`, percentile(values, 95), 'µs')
  }
  print('topics-ratio-minisearch', median(times.minisearch) / median(times.topics), '×')
}
