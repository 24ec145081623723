import { Booking, BookingView, type FreeSlot } from '../domain/booking.ts'
import { Offer, OfferReceipt } from '../domain/offer.ts'
import { Report, ReportReceipt } from '../domain/report.ts'

/** Each kind of message: where it goes, what it is and what comes back. A booking's first sending needs a proof of work. */
export const MESSAGES = {
  offer: { url: (id: string) => `/api/v1/offers/${id}`, body: Offer, receipt: OfferReceipt },
  report: { url: (id: string) => `/api/v1/reports/${id}`, body: Report, receipt: ReportReceipt },
  booking: { url: (id: string) => `/api/v1/bookings/${id}`, body: Booking, receipt: BookingView },
}
export interface Bodies {
  offer: Offer
  report: Report
  booking: Booking
}
export type MessageKind = keyof Bodies

interface Message {
  id: string
  /** ISO instant at which the person handed it in. */
  putAt: string
}
type OnItsWay = { state: 'waiting' | 'sending' }
/** `code` is a locale key. */
type Refused = { state: 'refused'; code: string }

/** `tries` is missing where an older app kept the offer. */
export type OfferEntry = Message & { kind: 'offer'; body: Offer; tries?: number } & (OnItsWay | Refused | { state: 'sent'; receipt: OfferReceipt })

export type ReportEntry = Message & { kind: 'report'; body: Report; tries: number } & (OnItsWay | Refused | { state: 'sent'; receipt: ReportReceipt })

/** `tries`: how often sending began; `body` is null for a booking made elsewhere; `free`: slots that were free beside the refused ones; `receipt`: the server's last word, null before there was one. */
export type BookingEntry = Message & { kind: 'booking'; body: Booking | null; tries: number } & (
  | OnItsWay
  | (Refused & { free: FreeSlot[] })
  | { state: 'sent' | 'gone'; receipt: BookingView }
  | { state: 'withdrawing' | 'withdrawn'; receipt: BookingView | null }
)

/** A message on its way, in the state a person is told. */
export type OutboxEntry = OfferEntry | ReportEntry | BookingEntry

/** Whether the server still has to hear of it. */
export const isUnsettled = ({ state }: OutboxEntry): boolean => state === 'waiting' || state === 'sending' || state === 'withdrawing'

/** The server's word on a booking put in the place of what was known, unless that is newer or the person has taken it back. */
export function withReceipt(entry: BookingEntry, receipt: BookingView): BookingEntry {
  const { id, kind, body, putAt, tries } = entry
  if ('receipt' in entry && entry.receipt !== null && Date.parse(entry.receipt.asOf) > Date.parse(receipt.asOf)) return entry
  return { id, kind, body, putAt, tries, ...(entry.state === 'withdrawing' || entry.state === 'withdrawn' ? { state: entry.state, receipt } : { state: 'sent', receipt }) }
}
