import { UNSURE } from '../../domain/topic-search.ts'
import { PILLARS } from '../../domain/topics.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

const READING = /\{[^{}|]+\|[ぁ-ゖー]+\}/g
const EASY = '_やさしい日本語'
const NO_READING = '読みの付いていない漢字があります。{漢字|かな} の形で書いてください'

/** Every kanji of an easy text has its reading, and no mark is half-written. */
const isEasy = (text: string): boolean => !/[\p{Script=Han}{}|]/u.test(text.replaceAll(READING, ''))

function checkEasy(seeds: Seeds): Notice[] {
  const at = (file: string, row: number, column: string, text: string): Notice[] => when(!isEasy(text), () => error('noReading', { file, row, column: column + EASY }, NO_READING))
  return [
    ...seeds.topics.flatMap(({ row, easy }) => at('topics.csv', row, '困りごと', easy)),
    ...seeds.services.flatMap(({ row, nameEasy, whomEasy, whatEasy }) => [
      ...at('services.csv', row, '名称', nameEasy), ...at('services.csv', row, '対象', whomEasy), ...at('services.csv', row, '説明', whatEasy),
    ]),
    ...seeds.visit_notes.flatMap(({ row, easy }) => at('visit_notes.csv', row, '文', easy)),
  ]
}

/** All that may trouble people has a topic, and every topic names somebody who helps. */
function checkCover(seeds: Seeds): Notice[] {
  const file = 'topics.csv'
  const covered = new Set(seeds.topics.flatMap(({ pillars }) => pillars))
  const named = new Set(seeds.topic_words.flatMap(({ strong }) => strong))
  const used = new Set(seeds.topics.flatMap(({ services }) => services))
  return [
    ...PILLARS.filter((pillar) => !covered.has(pillar)).map((pillar) => error('pillarWithoutTopic', { file, column: '柱' }, `計画の9つの柱のうち「${pillar}」の困りごとがありません。柱に書いてください`)),
    ...when(!seeds.topics.some(({ id }) => id === UNSURE), () => error('missingUnsure', { file, column: 'ID' }, `ID「${UNSURE}」（うまく言えない人の話題）の行を加えてください`)),
    ...seeds.topics.flatMap(({ id, row, pillars, services }) => [
      ...when(pillars.length === 0, () => error('missing', { file, row, column: '柱' }, '「柱」が空です。計画の9つの柱から書いてください')),
      ...when(services.length === 0, () => error('missing', { file, row, column: 'サービスID' }, '「サービスID」が空です。助けになる所を1つは書いてください')),
      ...when(!named.has(id), () => warning('topicWithoutWords', { file, row, column: 'ID' }, `「${id}」を探す言葉がありません。topic_words.csv に書いてください`)),
    ]),
    ...seeds.services.flatMap(({ id, row, tier }) => [
      ...when(tier === null, () => error('missing', { file: 'services.csv', row, column: '層' }, '「層」が空です。地区・地域・全区 のどれかを書いてください')),
      ...when(!used.has(id), () => warning('serviceUnused', { file: 'services.csv', row, column: 'ID' }, `「${id}」はどの困りごとにも出てきません。topics.csv のサービスIDに書いてください`)),
    ]),
  ]
}

/** A word that is all gap, or that leads nowhere, finds nothing. */
function checkWords(seeds: Seeds): Notice[] {
  const file = 'topic_words.csv'
  const groups = new Set(seeds.topic_words.flatMap(({ group }) => group ?? []))
  return seeds.topic_words.flatMap(({ row, group, words, strong, weak }) => [
    ...when(words.length === 0, () => error('missing', { file, row, column: '言葉' }, '「言葉」が空です。困った人の言い方を書いてください')),
    ...when(group === null && strong.length + weak.length === 0, () => error('missing', { file, row, column: '話題ID' }, '話題IDと関わる話題IDがどちらも空です。どちらかを書いてください')),
    ...words.flatMap((word) => (word.includes('＋') ? word.split('＋') : [])).filter((name) => !groups.has(name)).map((name) =>
      error('unknownReference', { file, row, column: '言葉' }, `「${name}」という組がありません。「組」の列にある名前を「＋」でつないでください`),
    ),
    ...words.flatMap((word) => {
      const isSound = /^[^…]/.test(word) && /[^…]$/.test(word) && !/[{}|]/.test(word.replaceAll(READING, ''))
      return when(!isSound, () => error('malformed', { file, row, column: '言葉' }, `「${word}」は読めません。読みは {漢字|かな} 、間のあく所は … と書いてください`))
    }),
  ])
}

/** Words, topics and services that lead somebody to help. */
export const checkTopics = (seeds: Seeds): Notice[] => (seeds.topics.length === 0 ? [] : [...checkEasy(seeds), ...checkCover(seeds), ...checkWords(seeds)])
