import * as v from 'valibot'
import type { CalendarDate } from '../domain/fact.ts'
import { Offer } from '../domain/offer.ts'
import { ReceivedReport } from '../domain/report.ts'
import { AuditLine, ErasureRun, NewScheduleChange, type Outcome, StaffBooking, StaffBookingLine, StaffMe } from '../domain/staff.ts'
import { type Answer, ask, send } from './staff-answer.ts'

const API = '/api/v1/staff'

export const ReceivedOffer = v.object({ ...Offer.entries, receivedAt: v.string(), code: v.string() })
export type ReceivedOffer = v.InferOutput<typeof ReceivedOffer>

const ScheduleChange = v.intersect([NewScheduleChange, v.object({ id: v.string() })])
const ChangeMade = v.object({ change: ScheduleChange, affected: v.array(StaffBookingLine) })
export type ChangeMade = v.InferOutput<typeof ChangeMade>

/** Days, both included, and a counter, or all in sight. */
export interface Range { from: CalendarDate; through: CalendarDate; district: string | null }

const queryOf = ({ from, through, district }: Range) => new URLSearchParams({ from, through, ...(district === null ? {} : { district }) }).toString()

export const fetchMe = () => ask(StaffMe, 'GET', `${API}/me`)
export const fetchBookings = (range: Range) => ask(v.array(StaffBookingLine), 'GET', `${API}/bookings?${queryOf(range)}`)
export const fetchBooking = (id: string) => ask(StaffBooking, 'GET', `${API}/bookings/${id}`)
export const sendOutcome = (id: string, state: v.InferOutput<typeof Outcome>['state']) => ask(v.unknown(), 'POST', `${API}/bookings/${id}/outcome`, { state })
export const sendCancel = (id: string) => ask(v.unknown(), 'POST', `${API}/bookings/${id}/cancel`)
export const sendNote = (id: string, text: string) => ask(v.unknown(), 'PUT', `${API}/bookings/${id}/note`, { text })
export const fetchChanges = (range: Range) => ask(v.array(ScheduleChange), 'GET', `${API}/changes?${queryOf(range)}`)
export const sendChange = (change: NewScheduleChange) => ask(ChangeMade, 'POST', `${API}/changes`, change)
export const removeChange = (id: string) => ask(v.unknown(), 'DELETE', `${API}/changes/${id}`)
export const fetchOffers = (district: string | null) => ask(v.array(ReceivedOffer), 'GET', `${API}/offers${district === null ? '' : `?district=${district}`}`)
export const fetchReports = () => ask(v.array(ReceivedReport), 'GET', `${API}/reports`)
export const sendReportDone = (id: string) => ask(v.unknown(), 'POST', `${API}/reports/${id}/done`)
export const fetchAudit = (from: CalendarDate) => ask(v.array(AuditLine), 'GET', `${API}/audit?from=${from}`)
export const fetchErasure = () => ask(v.array(ErasureRun), 'GET', `${API}/erasure`)
export const fetchMail = () => ask(v.object({ mail: v.boolean() }), 'GET', '/api/v1/consultations/settings')

/** The bookings of a range as a file for Excel or a calendar. */
export async function fetchExport(kind: 'csv' | 'ics', range: Range): Promise<Answer<Blob>> {
  const path = `${API}/export.${kind}?${queryOf(range)}`
  const response = await send('GET', path)
  if (response?.ok) return { ok: true, value: await response.blob() }
  // Only the reason is wanted now, and that comes as for any other request.
  return response === null ? { ok: false, code: 'unreachable' } : { ok: false, code: await codeOf(response) }
}

async function codeOf(response: Response): Promise<string> {
  const problem = v.safeParse(v.object({ code: v.string() }), await response.json().catch(() => null))
  return problem.success ? problem.output.code : 'internal'
}
