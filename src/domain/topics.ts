import * as v from 'valibot'
import { Fact, known } from './fact.ts'
import { PACK_FORMAT } from './pack.ts'

/** How somebody stands to the trouble: `other` is someone they worry about who is not family. */
export const FOR_WHOM = ['me', 'family', 'other', 'supporter'] as const
export const ForWhom = v.picklist(FOR_WHOM)
export type ForWhom = v.InferOutput<typeof ForWhom>

/** The nine pillars of the plan: 医療, 福祉サービス, 予防・健康づくり, 住まい, 生活支援, 就労, 教育, 社会参加, 防犯・防災. */
export const PILLARS = ['medical', 'welfare', 'prevention', 'housing', 'living', 'work', 'education', 'participation', 'safety'] as const

/** 地区, 地域, 全区: how far away help is. */
export const TIERS = ['district', 'region', 'ward'] as const
export type Tier = (typeof TIERS)[number]

/** The headings under which topics can be looked through. */
export const TOPIC_GROUPS = ['care', 'disability', 'mind', 'child', 'money', 'home', 'living', 'safety', 'together'] as const

/** What a topic may mean when it is worst; each is a group of help lines. */
export const DANGERS = ['life', 'medical', 'violence', 'child'] as const
export const Danger = v.picklist(DANGERS)
export type Danger = v.InferOutput<typeof Danger>

/** A text in the three languages; `easy` holds readings as `{漢字|かな}`. */
export const Told = v.object({ ja: v.string(), easy: v.string(), en: v.string() })
export type Told = v.InferOutput<typeof Told>

/** Who may help besides the counter: reached through the office of the district's counter named by `body`, or through `offices` of the pack; an empty `forWhom` is anyone. */
export const TopicService = v.object({
  id: v.string(), name: Told, tier: known(v.picklist(TIERS)), body: v.nullable(v.picklist(['machizukuri', 'anshin', 'shakyo', 'jidokan'])),
  offices: v.array(v.string()), forWhom: v.array(ForWhom), whom: Told, what: Told, fact: Fact,
})
export type TopicService = v.InferOutput<typeof TopicService>

/** A trouble as a person would say it; `services` and `lines` (ids of help lines) in the order in which they are told; one that `isGrave` is met with the numbers for danger as soon as it is named. */
export const Topic = v.object({
  id: v.string(), group: v.picklist(TOPIC_GROUPS), pillars: v.array(v.picklist(PILLARS)), text: Told,
  services: v.array(v.string()), dangers: v.array(Danger), lines: v.array(v.string()), isGrave: v.optional(v.boolean(), false), fact: Fact,
})
export type Topic = v.InferOutput<typeof Topic>

/** Words that mean the same to a listener: `strong` are the topics they name, `weak` those they hint at. Readings are written `{漢字|かな}`, a gap of a few letters `…`. Words of a named `group` count where a word `group＋group` brings them together. */
export const TopicWords = v.object({ group: v.nullable(v.string()), words: v.array(v.string()), strong: v.array(v.string()), weak: v.array(v.string()) })
export type TopicWords = v.InferOutput<typeof TopicWords>

/** What to know before going to the counter, or before telling it of somebody else. */
export const VisitNote = v.object({ id: v.string(), scene: v.picklist(['visit', 'tell']), text: Told, fact: Fact })
export type VisitNote = v.InferOutput<typeof VisitNote>

/** All that leads from a worry to the right door. */
export const TopicPack = v.object({
  format: v.literal(PACK_FORMAT), topics: v.array(Topic), services: v.array(TopicService), words: v.array(TopicWords), notes: v.array(VisitNote),
})
export type TopicPack = v.InferOutput<typeof TopicPack>
