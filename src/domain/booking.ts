import * as v from 'valibot'
import { Mode, Need } from './consultation.ts'
import { few, isEmail, isPhone, key, languageTag, line, lines, plainPhone, Problem, slotStart, uuid } from './message-parts.ts'

const MOST_WISHES = 3

/** How the counter may reach somebody; `none`: the person will call, and `value` is empty. */
export const BookingContact = v.pipe(
  v.object({ kind: v.picklist(['phone', 'email', 'fax', 'post', 'none']), value: line(254) }),
  v.transform((contact) => (contact.kind === 'phone' || contact.kind === 'fax' ? { ...contact, value: plainPhone(contact.value) } : contact)),
  v.check(({ kind, value }) => {
    if (kind === 'phone' || kind === 'fax') return isPhone(value)
    return kind === 'email' ? isEmail(value) : kind === 'post' ? value !== '' : value === ''
  }),
)
export type BookingContact = v.InferOutput<typeof BookingContact>

/** How whoever books stands to the person it is for. */
export const RELATIONS = ['family', 'friend', 'neighbour', 'supporter', 'other'] as const

/** For whom: oneself, or a person who has said yes to it. */
export const BookingFor = v.variant('kind', [
  v.object({ kind: v.literal('self') }),
  v.object({ kind: v.literal('other'), relation: v.picklist(RELATIONS), agreed: v.literal(true), bookedBy: line(50) }),
])
export type BookingFor = v.InferOutput<typeof BookingFor>

/** What a person asks for. `id` and `secret` are made on the phone, the secret lets it take the request back before any answer came; `wishes` are starts of slots, the dearest first; `share`: whether the four bodies of the counter may tell each other; `address` only for a visit. */
export const Booking = v.pipe(
  v.object({
    id: uuid, secret: uuid, districtId: key, mode: Mode, wishes: v.pipe(v.array(slotStart), v.minLength(1), v.maxLength(MOST_WISHES)), ifFull: v.picklist(['refuse', 'wait']),
    topic: v.nullable(key), name: v.pipe(line(50), v.minLength(1)), contact: BookingContact, for: BookingFor, needs: few(Need), language: languageTag, share: v.boolean(),
    note: lines(500), address: line(200),
  }),
  v.forward(v.partialCheck([['wishes']], ({ wishes }) => new Set(wishes).size === wishes.length), ['wishes']),
  v.forward(v.partialCheck([['mode'], ['address']], ({ mode, address }) => (mode === 'visit') === (address !== '')), ['address']),
)
export type Booking = v.InferOutput<typeof Booking>

/** How a booking stands: `waiting` is on the waiting list, `offered` has a freed slot until `offerEndsAt`. */
export const BOOKING_STATES = ['booked', 'waiting', 'offered', 'cancelled'] as const

/** A booking as its owner sees it: `startsAt` is null while on the waiting list, `room` is the address of the video room, `sequence` grows with each change (as in iCalendar), `erasedOn` is the day on which the server forgets it. */
export const BookingView = v.object({
  id: v.string(), state: v.picklist(BOOKING_STATES), districtId: v.string(), mode: Mode, startsAt: v.nullable(v.string()), minutes: v.number(), wishes: v.array(v.string()),
  code: v.string(), room: v.nullable(v.string()), sequence: v.number(), offerEndsAt: v.nullable(v.string()), cancelledBy: v.nullable(v.picklist(['resident', 'staff'])),
  erasedOn: v.string(), asOf: v.string(),
})
export type BookingView = v.InferOutput<typeof BookingView>

/** To another slot of the same counter; `sequence` is that of the booking as the person saw it. */
export const BookingChange = v.object({ startsAt: slotStart, mode: Mode, sequence: v.number() })
export type BookingChange = v.InferOutput<typeof BookingChange>

/** Takes a request back by what the phone made, whether or not the server ever saw it. */
export const BookingWithdrawal = v.object({ secret: uuid })

/** Asks to keep a slot while the form is filled in. */
export const HoldRequest = v.object({ districtId: key, mode: Mode, startsAt: slotStart, needs: few(Need) })
export type HoldRequest = v.InferOutput<typeof HoldRequest>

/** A slot kept until `endsAt`; asking again keeps it longer, `extensions` times more; `asOf` is the server's clock, for a phone's may be wrong. */
export const Hold = v.object({ startsAt: v.string(), mode: Mode, endsAt: v.string(), extensions: v.number(), asOf: v.string() })
export type Hold = v.InferOutput<typeof Hold>

/** A slot with its free places. */
export const FreeSlot = v.object({ startsAt: v.string(), minutes: v.number(), free: v.number() })
export type FreeSlot = v.InferOutput<typeof FreeSlot>

/** The slots of a counter and mode as the server knew them at `asOf`. */
export const SlotList = v.object({ asOf: v.string(), slots: v.array(FreeSlot) })
export type SlotList = v.InferOutput<typeof SlotList>

/** Why a booking was refused; where others are free nearby, `free` names them. */
export const BookingProblem = v.object({ ...Problem.entries, free: v.optional(v.array(FreeSlot)) })
export type BookingProblem = v.InferOutput<typeof BookingProblem>
