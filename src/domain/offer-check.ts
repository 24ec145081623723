import * as v from 'valibot'
import { Offer } from './offer.ts'

/** The answers a person can put right. */
export type OfferField = 'kind' | 'districtId' | 'name' | 'contact' | 'message'

/** An offer ready to be sent, or which answers stand in the way. */
export type CheckedOffer = { ok: true; offer: Offer } | { ok: false; wrong: OfferField[] }

const FIELDS: readonly OfferField[] = ['kind', 'districtId', 'name', 'contact', 'message']

/** Checks an offer as the server will; throws on a fault that no answer could mend. */
export function checkOffer(draft: unknown): CheckedOffer {
  const parsed = v.safeParse(Offer, draft)
  if (parsed.success) return { ok: true, offer: parsed.output }
  const keys = new Set(parsed.issues.map(({ path }) => path?.[0]?.key))
  const wrong = FIELDS.filter((field) => keys.has(field))
  if (wrong.length === 0) throw new TypeError(`an offer is wrong in ${[...keys].join()}`)
  return { ok: false, wrong }
}
