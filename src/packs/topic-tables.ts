import { id, oneOf, text, yesNo } from './cells.ts'
import { fact, known, listOf, optional, required } from './fields.ts'

const groups = {
  '介護・からだ': 'care', 障害: 'disability', 'こころ・ひきこもり': 'mind', '子ども・子育て': 'child', 'お金・仕事': 'money',
  住まい: 'home', 毎日の暮らし: 'living', '安全・安心': 'safety', 'つながり・ことば': 'together',
} as const
const pillars = {
  医療: 'medical', 福祉サービス: 'welfare', '予防・健康づくり': 'prevention', 住まい: 'housing', 生活支援: 'living',
  就労: 'work', 教育: 'education', 社会参加: 'participation', '防犯・防災': 'safety',
} as const
const dangers = { 命: 'life', '病気・けが': 'medical', 暴力: 'violence', 子ども: 'child' } as const
const bodies = { まちづくりセンター: 'machizukuri', あんしんすこやかセンター: 'anshin', 社会福祉協議会: 'shakyo', 児童館: 'jidokan' } as const
const people = { 本人: 'me', 家族: 'family', 心配な人: 'other', 支援者: 'supporter' } as const
const scenes = { 相談に行くとき: 'visit', 心配な人を知らせるとき: 'tell' } as const
const tiers = { 地区: 'district', 地域: 'region', 全区: 'ward' } as const

const told = (column: string) => ({ ja: required(column, text), easy: required(`${column}_やさしい日本語`, text), en: required(`${column}_英語`, text) })
const { ja: nameJa, easy: nameEasy, en: nameEn } = told('名称')
const { ja: whomJa, easy: whomEasy, en: whomEn } = told('対象')
const { ja: whatJa, easy: whatEasy, en: whatEn } = told('説明')

/** From a worry to the right door; the words are searched in what a person writes. */
export const topicTables = {
  topics: {
    id: required('ID', id),
    group: required('分類', oneOf(groups)),
    pillars: listOf('柱', oneOf(pillars)),
    ...told('困りごと'),
    services: listOf('サービスID', id),
    dangers: listOf('危険のおそれ', oneOf(dangers)),
    lines: listOf('電話ID', id),
    isGrave: optional('すぐに出す', yesNo),
    fact: fact(),
  },
  topic_words: {
    group: optional('組', text),
    words: listOf('言葉', text),
    strong: listOf('話題ID', id),
    weak: listOf('関わる話題ID', id),
  },
  services: {
    id: required('ID', id),
    nameJa, nameEasy, nameEn,
    tier: known('層', oneOf(tiers)),
    body: optional('窓口の事務所', oneOf(bodies)),
    offices: listOf('施設ID', id),
    forWhom: listOf('相手', oneOf(people)),
    whomJa, whomEasy, whomEn, whatJa, whatEasy, whatEn,
    fact: fact(),
  },
  visit_notes: {
    id: required('ID', id),
    scene: required('場面', oneOf(scenes)),
    ...told('文'),
    fact: fact(),
  },
}
