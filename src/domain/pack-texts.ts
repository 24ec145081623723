import * as v from 'valibot'
import { PACK_FORMAT } from './pack.ts'
import { TopicWords } from './topics.ts'

/** The texts of a pack in one language, by table, id and field: a file of its own, of which a phone keeps the language in use. */
export const TextsPack = v.object({ format: v.literal(PACK_FORMAT), texts: v.record(v.string(), v.string()) })
export type PackTexts = v.InferOutput<typeof TextsPack>['texts']

/** What troubles are called in one language: a file of its own, too. */
export const WordsPack = v.object({ format: v.literal(PACK_FORMAT), words: v.array(TopicWords) })
