import { Offer, OfferReceipt } from '../domain/offer.ts'

/** Each kind of message: where it goes, what it is and what comes back. Bookings come beside offers. */
export const MESSAGES = {
  offer: { url: (id: string) => `/api/v1/offers/${id}`, body: Offer, receipt: OfferReceipt },
}
export type MessageKind = keyof typeof MESSAGES

interface Message {
  id: string
  kind: MessageKind
  body: Offer
  /** ISO instant at which the person handed it in. */
  putAt: string
}

/** A message on its way, in the state a person is told: `code` is a locale key. */
export type OutboxEntry = Message & ({ state: 'waiting' | 'sending' } | { state: 'sent'; receipt: OfferReceipt } | { state: 'refused'; code: string })
