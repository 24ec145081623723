import * as v from 'valibot'
import { BookingContact, BookingFor } from './booking.ts'
import { Mode, Need } from './consultation.ts'
import { key, line, lines } from './message-parts.ts'

const date = v.pipe(v.string(), v.isoDate())
const time = v.pipe(v.string(), v.regex(/^(?:[01]\d|2[0-3]):[0-5]\d$/))

/** What somebody of the staff may see: one counter, all of an area, or the whole municipality. */
export const StaffRole = v.picklist(['counter', 'region', 'ward'])
export type StaffRole = v.InferOutput<typeof StaffRole>

/** Who is signed in, and the districts in sight. */
export const StaffMe = v.object({ id: v.string(), name: v.string(), email: v.string(), role: StaffRole, scopeId: v.nullable(v.string()), districts: v.array(v.string()), secondFactor: v.boolean() })
export type StaffMe = v.InferOutput<typeof StaffMe>

/** All that a kept booking can be: those of its owner, and what came of the talk. */
export const KeptState = v.picklist(['booked', 'waiting', 'offered', 'cancelled', 'attended', 'noShow'])
export type KeptState = v.InferOutput<typeof KeptState>

/** A booking in the list of a day or week. */
export const StaffBookingLine = v.object({
  id: v.string(), state: KeptState, districtId: v.string(), mode: Mode, startsAt: v.nullable(v.string()), minutes: v.number(), wishes: v.array(v.string()),
  name: v.string(), needs: v.array(Need), language: v.string(), sequence: v.number(),
})
export type StaffBookingLine = v.InferOutput<typeof StaffBookingLine>

/** A booking opened by the counsellor; `note` is the person's, `staffNote` the counsellor's own, which leaves in no export. */
export const StaffBooking = v.object({
  ...StaffBookingLine.entries, code: v.string(), contact: BookingContact, for: BookingFor, topic: v.nullable(v.string()), note: v.string(), address: v.string(), share: v.boolean(),
  room: v.nullable(v.string()), cancelledBy: v.nullable(v.picklist(['resident', 'staff'])), receivedAt: v.string(), erasedOn: v.string(), staffNote: v.string(),
})
export type StaffBooking = v.InferOutput<typeof StaffBooking>

/** What came of a booking; `booked` takes a slip back. */
export const Outcome = v.object({ state: v.picklist(['attended', 'noShow', 'booked']) })
export const StaffNote = v.object({ text: lines(2000) })

/** A change of a counter's schedule on one day, from `from` to `to`: `blocked` takes its slots away (all modes where `mode` is null), `extra` adds some of `minutes` with `places` each. */
export const NewScheduleChange = v.pipe(
  v.object({
    kind: v.picklist(['blocked', 'extra']), districtId: key, mode: v.nullable(Mode), date, from: time, to: time,
    minutes: v.pipe(v.number(), v.integer(), v.minValue(5), v.maxValue(240)), places: v.pipe(v.number(), v.integer(), v.minValue(1), v.maxValue(50)), reason: line(100),
  }),
  v.forward(v.partialCheck([['from'], ['to']], ({ from, to }) => from < to), ['to']),
  v.forward(v.partialCheck([['kind'], ['mode']], ({ kind, mode }) => kind === 'blocked' || mode !== null), ['mode']),
)
export type NewScheduleChange = v.InferOutput<typeof NewScheduleChange>
export type ScheduleChange = NewScheduleChange & { id: string }

/** One line of who saw or did what; `bookingId` is null for lists, exports and changes of the schedule. */
export const AuditLine = v.object({ at: v.string(), who: v.string(), what: v.string(), districtId: v.nullable(v.string()), bookingId: v.nullable(v.string()) })
export type AuditLine = v.InferOutput<typeof AuditLine>

/** A run of the erasure: when, and how many bookings, offers, reports and holds went. */
export const ErasureRun = v.object({ at: v.string(), bookings: v.number(), offers: v.number(), reports: v.number(), others: v.number() })
export type ErasureRun = v.InferOutput<typeof ErasureRun>
