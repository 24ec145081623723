import MiniSearch from 'minisearch'
import type { Activity } from '../../src/domain/activity.ts'
import { EMPTY_FILTER, buildActivityIndex, filterActivities } from '../../src/domain/activity-filter.ts'
import { generateActivities } from '../support/activities.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { median, percentile, print } from './figures.ts'

const COUNT = 5000
const ROUNDS = 7
const CONTEXT = { now: '2026-11-21T09:00:00+09:00', from: null }
/** Typed letter by letter, as a phone tells them. */
const TYPED = ['ボッチャ', '体操', 'たいそう', 'taiso', '池尻 カフェ', 'shokudo', 'そうだんかい', 'スマホ教室', 'sakura taiso', '農園', 'welcome', 'お茶']

const keystrokes = TYPED.map((text) => Array.from(text, (_, i) => text.slice(0, i + 1)))

/** Median time of each keystroke over the rounds, in milliseconds. */
function time(search: (text: string) => unknown): number[] {
  const rounds = Array.from({ length: ROUNDS + 2 }, () => keystrokes.flatMap((texts) => texts.map((text) => {
    const start = performance.now()
    search(text)
    return performance.now() - start
  }))).slice(2)
  return rounds[0]?.map((_, i) => median(rounds.map((round) => round[i] ?? NaN))) ?? []
}

/** What most lists do: lower case, every field of every activity, at every letter. */
const scan = (activities: Activity[]) => (text: string): Activity[] => {
  const wanted = text.toLowerCase().split(' ')
  return activities
    .filter((one) => {
      const all = [one.name, one.kana, one.romaji, ...Object.values(one.what ?? {})].join(' ').toLowerCase()
      return wanted.every((word) => all.includes(word))
    })
    .sort((a, b) => (a.name < b.name ? -1 : 1))
}

/** The peer gets its best: Japanese cut into pairs of letters, prefixes allowed. */
function buildPeer(activities: Activity[]): (text: string) => unknown {
  const tokenize = (text: string): string[] => text.toLowerCase().split(/[\s。、.,{}|]+/).flatMap((word) => (/[^ -~]/.test(word) && word.length > 2 ? Array.from({ length: word.length - 1 }, (_, i) => word.slice(i, i + 2)) : [word])).filter(Boolean)
  const peer = new MiniSearch({ fields: ['name', 'kana', 'romaji', 'words'], tokenize })
  peer.addAll(activities.map(({ id, name, kana, romaji, what }) => ({ id, name, kana, romaji, words: Object.values(what ?? {}).join(' ') })))
  return (text) => peer.search(text, { prefix: true, combineWith: 'AND' })
}

/** A keystroke in the search of 5,000 activities: ours in any script and in order of date, against MiniSearch and a plain scan. */
export function run(): void {
  const { core } = compileSetagaya()
  const activities = generateActivities(COUNT, core)
  const begun = performance.now()
  const index = buildActivityIndex(activities, core)
  print('filter-index', performance.now() - begun, 'ms')
  const first = performance.now()
  filterActivities(index, EMPTY_FILTER, CONTEXT)
  print('filter-first-order', performance.now() - first, 'ms')
  const figures = {
    filter: time((text) => filterActivities(index, { ...EMPTY_FILTER, text }, CONTEXT)),
    'filter-conditions': time((text) => filterActivities(index, { ...EMPTY_FILTER, text, when: 'week', free: true }, CONTEXT)),
    minisearch: time(buildPeer(activities)),
    scan: time(scan(activities)),
  }
  print('filter-activities', COUNT, 'activities')
  for (const [name, times] of Object.entries(figures)) {
    print(`${name}-median`, median(times), 'ms')
    print(`${name}-p95`, percentile(times, 95), 'ms')
    print(`${name}-max`, Math.max(...times), 'ms')
  }
  print('filter-ratio-minisearch', median(figures.minisearch) / median(figures.filter), '×')
  print('filter-ratio-scan', median(figures.scan) / median(figures.filter), '×')
}
