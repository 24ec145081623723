import type { Booking } from '../../domain/booking.ts'
import type { BookingDraft } from '../../domain/booking-draft.ts'
import { makeId } from '../take-part/draft.ts'

/** Worries in a few words; nobody has to name one. */
export const TOPICS = ['care', 'memory', 'disability', 'child', 'money', 'alone', 'home', 'unsure'] as const

export function newDraft(districtId: string | null, language: string): BookingDraft {
  return {
    id: makeId(), secret: makeId(), step: 'where', districtId, mode: null, needs: [], language, wishes: [], ifFull: 'refuse', forKind: null, relation: null, agreed: null,
    bookedBy: '', name: '', contactKind: null, contactValue: '', address: '', topic: null, note: '', share: null,
  }
}

/** The same draft after a change: what was chosen for one counter and manner of talking holds for no other. */
export function changeDraft(draft: BookingDraft, patch: Partial<BookingDraft>): BookingDraft {
  const changed = { ...draft, ...patch }
  const isElsewhere = changed.districtId !== draft.districtId || changed.mode !== draft.mode
  return isElsewhere ? { ...changed, wishes: patch.wishes ?? [], ifFull: patch.ifFull ?? 'refuse' } : changed
}

/** A booking that was not taken, to be asked for anew: with an id of its own, for the first is spent. */
export function draftAgain({ districtId, mode, needs, language, for: whom, name, contact, address, topic, note, share }: Booking, wishes: string[]): BookingDraft {
  const other = whom.kind === 'other' ? { relation: whom.relation, agreed: true, bookedBy: whom.bookedBy } : {}
  return {
    ...newDraft(districtId, language), step: 'check', mode, needs, wishes, forKind: whom.kind, ...other,
    name, contactKind: contact.kind, contactValue: contact.value, address, topic, note, share,
  }
}
