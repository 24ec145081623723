import * as v from 'valibot'
import { RELATIONS } from './booking.ts'
import { Mode, Need } from './consultation.ts'

const CONTACTS = ['phone', 'email', 'fax', 'post', 'none'] as const

/** A booking while it is being written: every answer may still be missing, and none is checked. `id` and `secret` are those of the booking to come; `agreed` and `share` are null until they are answered; `step` is where the person was. */
export const BookingDraft = v.object({
  id: v.string(), secret: v.string(), step: v.string(), districtId: v.nullable(v.string()), mode: v.nullable(Mode), needs: v.array(Need), language: v.string(),
  wishes: v.array(v.string()), ifFull: v.picklist(['refuse', 'wait']), forKind: v.nullable(v.picklist(['self', 'other'])), relation: v.nullable(v.picklist(RELATIONS)),
  agreed: v.nullable(v.boolean()), bookedBy: v.string(), name: v.string(), contactKind: v.nullable(v.picklist(CONTACTS)), contactValue: v.string(), address: v.string(),
  topic: v.nullable(v.string()), note: v.string(), share: v.nullable(v.boolean()),
})
export type BookingDraft = v.InferOutput<typeof BookingDraft>

/** The booking that a draft would send; what is missing makes it fail its check. */
export function toBooking({ id, secret, districtId, mode, needs, language, wishes, ifFull, forKind, relation, agreed, bookedBy, name, contactKind, contactValue, address, topic, note, share }: BookingDraft) {
  return {
    id, secret, districtId, mode, wishes, ifFull, topic, name, needs, language, share, note,
    contact: contactKind === null ? null : { kind: contactKind, value: contactKind === 'none' ? '' : contactValue },
    for: forKind === 'other' ? { kind: 'other', relation, agreed, bookedBy } : forKind === 'self' ? { kind: 'self' } : null,
    address: mode === 'visit' ? address : '',
  }
}
