import * as v from 'valibot'
import { PACK_FORMAT } from '../../domain/pack.ts'
import { TopicPack } from '../../domain/topics.ts'
import type { Seeds } from '../seeds.ts'

/** Topics, services and notes in the order of the seeds; null where a municipality tells none. */
export function compileTopics(seeds: Seeds): TopicPack | null {
  if (seeds.topics.length === 0) return null
  return v.parse(TopicPack, {
    format: PACK_FORMAT,
    topics: seeds.topics.map(({ ja, easy, en, isGrave, ...topic }) => ({ ...topic, isGrave: isGrave ?? false, text: { ja, easy, en } })),
    services: seeds.services.map(({ nameJa, nameEasy, nameEn, whomJa, whomEasy, whomEn, whatJa, whatEasy, whatEn, ...service }) => ({
      ...service,
      name: { ja: nameJa, easy: nameEasy, en: nameEn },
      whom: { ja: whomJa, easy: whomEasy, en: whomEn },
      what: { ja: whatJa, easy: whatEasy, en: whatEn },
    })),
    words: seeds.topic_words,
    notes: seeds.visit_notes.map(({ ja, easy, en, ...note }) => ({ ...note, text: { ja, easy, en } })),
  })
}
