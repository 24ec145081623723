import * as v from 'valibot'
import { ActivityCategory } from './activity.ts'
import { few, isEmail, isPhone, key, languageTag, line, lines, plainPhone, uuid } from './message-parts.ts'

/** How the coordinator may answer; `none`: the person will come to the counter, and `value` is empty. */
export const OfferContact = v.pipe(
  v.object({ kind: v.picklist(['phone', 'email', 'none']), value: line(254) }),
  v.transform((contact) => (contact.kind === 'phone' ? { ...contact, value: plainPhone(contact.value) } : contact)),
  v.check(({ kind, value }) => (kind === 'phone' ? isPhone(value) : kind === 'email' ? isEmail(value) : value === '')),
)
export type OfferContact = v.InferOutput<typeof OfferContact>

/** "参加したい・手伝いたい・やってみたい": what a person tells the coordinator of a district; `id` is made on the phone, `days` are 0 = Sunday … 6 = Saturday, `can` and `need` are locale keys. */
export const Offer = v.object({
  id: uuid, kind: v.picklist(['join', 'help', 'start']), activityId: v.nullable(key), districtId: key,
  interests: few(ActivityCategory), days: few(v.picklist([0, 1, 2, 3, 4, 5, 6])), can: few(key), need: few(key),
  message: lines(500), name: line(50), contact: OfferContact,
  language: languageTag,
})
export type Offer = v.InferOutput<typeof Offer>

/** What a person gets for an offer: `code` is the key to withdraw it, `receivedAt` an ISO instant. */
export const OfferReceipt = v.object({ id: v.string(), code: v.string(), receivedAt: v.string(), districtId: v.string() })
export type OfferReceipt = v.InferOutput<typeof OfferReceipt>
