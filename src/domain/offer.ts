import * as v from 'valibot'
import { ActivityCategory } from './activity.ts'

const EVERYTHING_ONCE = 20
const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]{0,39}$/))
const keys = v.pipe(v.array(key), v.maxLength(EVERYTHING_ONCE))
/** Full-width letters and digits, as Japanese keyboards give them, are the same as plain ones. */
const line = (longest: number) => v.pipe(v.string(), v.transform((text) => text.normalize('NFKC').trim()), v.maxLength(longest))

/** How the coordinator may answer; `none`: the person will come to the counter. */
export const OfferContact = v.variant('kind', [
  v.object({ kind: v.literal('phone'), value: v.pipe(line(20), v.regex(/^\+?\d[\d ()-]{8,18}$/)) }),
  v.object({ kind: v.literal('email'), value: v.pipe(line(254), v.email()) }),
  v.object({ kind: v.literal('none'), value: v.literal('') }),
])
export type OfferContact = v.InferOutput<typeof OfferContact>

/** "参加したい・手伝いたい・やってみたい": what a person tells the coordinator of a district; `id` is made on the phone, `days` are 0 = Sunday … 6 = Saturday, `can` and `need` are locale keys. */
export const Offer = v.object({
  id: v.pipe(v.string(), v.uuid(), v.toLowerCase()), kind: v.picklist(['join', 'help', 'start']), activityId: v.nullable(key), districtId: key,
  interests: v.pipe(v.array(ActivityCategory), v.maxLength(EVERYTHING_ONCE)),
  days: v.pipe(v.array(v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(6))), v.maxLength(7)),
  can: keys, need: keys,
  message: v.pipe(v.string(), v.trim(), v.maxLength(500)), name: line(50), contact: OfferContact,
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8})*$/), v.maxLength(20)),
})
export type Offer = v.InferOutput<typeof Offer>

/** What a person gets for an offer: `code` is the key to withdraw it, `receivedAt` an ISO instant. */
export const OfferReceipt = v.object({ id: v.string(), code: v.string(), receivedAt: v.string(), districtId: v.string() })
export type OfferReceipt = v.InferOutput<typeof OfferReceipt>

/** RFC 9457 problem as our API answers it; `code` is a locale key. */
export const Problem = v.object({ status: v.number(), code: v.string() })
export type Problem = v.InferOutput<typeof Problem>
