import type { BookingEntry } from '../../src/device/outbox.ts'
import type { Booking, BookingView } from '../../src/domain/booking.ts'
import { type BookingDraft, toBooking } from '../../src/domain/booking-draft.ts'

export const FIRST = '2026-12-01T10:00:00+09:00'
export const SECOND = '2026-12-02T14:30:00+09:00'
const ID = '11111111-2222-4333-8444-555555555555'

/** A draft with every answer given. */
export function makeDraft(change: Partial<BookingDraft> = {}): BookingDraft {
  return {
    id: ID, secret: '66666666-2222-4333-8444-555555555555', step: 'check', districtId: 'taishido', mode: 'phone', needs: [], language: 'ja', wishes: [FIRST], ifFull: 'refuse', forKind: 'self',
    relation: null, agreed: null, bookedBy: '', name: '花子', contactKind: 'none', contactValue: '', address: '', topic: null, note: '', share: false, ...change,
  }
}

/** A booking as the phone keeps it, made here and not sent yet. */
export function makeEntry(change: Partial<BookingEntry> = {}): BookingEntry {
  const body = toBooking(makeDraft()) as Booking
  return { id: body.id, kind: 'booking', body, putAt: '2026-11-20T01:00:00.000Z', tries: 0, state: 'waiting', ...change } as BookingEntry
}

export function makeReceipt(change: Partial<BookingView> = {}): BookingView {
  return {
    id: ID, state: 'booked', districtId: 'taishido', mode: 'phone', startsAt: FIRST, minutes: 30, wishes: [FIRST], code: 'ABCD2345X', room: null, sequence: 0, offerEndsAt: null,
    cancelledBy: null, erasedOn: '2027-03-01', asOf: '2026-11-20T01:00:00.000Z', ...change,
  }
}
