import * as v from 'valibot'
import { ActivityCategory } from './activity.ts'

const MOST_KEYS = 20
const UUID = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/
const PHONE = /^\+?\d[\d ()-]{8,18}$/
const EMAIL = /^[^\s@]{1,64}@[^\s@.]+(?:\.[^\s@.]+)+$/

const key = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z0-9-]{0,39}$/))
const few = <S extends v.GenericSchema>(item: S) => v.pipe(v.array(item), v.check((items) => items.length <= MOST_KEYS))
/** Full-width letters and digits, as Japanese keyboards give them, are the same as plain ones. */
const line = (longest: number) => v.pipe(v.string(), v.transform((text) => text.normalize('NFKC').trim()), v.check((text) => text.length <= longest))

/** How the coordinator may answer; `none`: the person will come to the counter, and `value` is empty. */
export const OfferContact = v.pipe(
  v.object({ kind: v.picklist(['phone', 'email', 'none']), value: line(254) }),
  v.check(({ kind, value }) => (kind === 'phone' ? PHONE.test(value) : kind === 'email' ? EMAIL.test(value) : value === '')),
)
export type OfferContact = v.InferOutput<typeof OfferContact>

/** "参加したい・手伝いたい・やってみたい": what a person tells the coordinator of a district; `id` is made on the phone, `days` are 0 = Sunday … 6 = Saturday, `can` and `need` are locale keys. */
export const Offer = v.object({
  id: v.pipe(v.string(), v.regex(UUID)), kind: v.picklist(['join', 'help', 'start']), activityId: v.nullable(key), districtId: key,
  interests: few(ActivityCategory), days: few(v.picklist([0, 1, 2, 3, 4, 5, 6])), can: few(key), need: few(key),
  message: v.pipe(v.string(), v.transform((text) => text.trim()), v.check((text) => text.length <= 500)), name: line(50), contact: OfferContact,
  language: v.pipe(v.string(), v.regex(/^[A-Za-z]{2,8}(?:-[A-Za-z0-9]{1,8}){0,2}$/)),
})
export type Offer = v.InferOutput<typeof Offer>

/** What a person gets for an offer: `code` is the key to withdraw it, `receivedAt` an ISO instant. */
export const OfferReceipt = v.object({ id: v.string(), code: v.string(), receivedAt: v.string(), districtId: v.string() })
export type OfferReceipt = v.InferOutput<typeof OfferReceipt>

/** RFC 9457 problem as our API answers it; `code` is a locale key. */
export const Problem = v.object({ status: v.number(), code: v.string() })
export type Problem = v.InferOutput<typeof Problem>
