import * as v from 'valibot'
import { PACK_FORMAT } from './pack.ts'

/** The texts of a pack in one language, by table, id and field: a file of its own, of which a phone keeps the language in use. */
export const TextsPack = v.object({ format: v.literal(PACK_FORMAT), texts: v.record(v.string(), v.string()) })
