import { randomUUID } from 'node:crypto'
import type { Booking, BookingView, HoldRequest, SlotList } from '../../src/domain/booking.ts'
import type { ConsultationPack, Schedule } from '../../src/domain/consultation.ts'
import { PACK_FORMAT } from '../../src/domain/pack.ts'
import type { NewScheduleChange } from '../../src/domain/staff.ts'
import { createApp } from '../../src/server/app.ts'
import type { LogLine } from '../../src/server/request-log.ts'
import { writeBuiltSite } from './built-site.ts'
import { openTestDatabase, testKeys } from './database.ts'
import { DISTRICT } from './offers.ts'
import { makeCore, makePackFiles } from './packs.ts'

/** A Tuesday morning; the next day is a working day. */
export const TUESDAY = Date.parse('2026-12-01T10:00:00+09:00')
export const SLOT = '2026-12-02T09:00:00+09:00'
export const LATER = '2026-12-02T09:30:00+09:00'
export const LATEST = '2026-12-02T10:00:00+09:00'
export const HOUR = 60 * 60 * 1000

export function makeBooking(change: Partial<Booking> = {}): Booking {
  return {
    id: randomUUID(), secret: randomUUID(), districtId: 'ikejiri', mode: 'video', wishes: [SLOT], ifFull: 'refuse', topic: null, name: '花子', contact: { kind: 'phone', value: '03-1234-5678' },
    for: { kind: 'self' }, needs: [], language: 'ja', share: false, note: '', address: '', ...change,
  }
}

export const makeHold = (change: Partial<HoldRequest> = {}): HoldRequest => ({ districtId: 'ikejiri', mode: 'video', startsAt: SLOT, needs: [], ...change })

export function makeChange(change: Partial<NewScheduleChange> = {}): NewScheduleChange {
  return { kind: 'blocked', districtId: 'ikejiri', mode: null, date: '2026-12-02', from: '09:00', to: '12:00', minutes: 30, places: 1, reason: '', ...change }
}

export function makeSchedule(change: Partial<Schedule> = {}): Schedule {
  return {
    districtId: 'ikejiri', mode: 'video', days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30', minutes: 30, places: 1, leadMinutes: 60, daysAhead: 60, lastDate: null, languages: ['ja'],
    signLanguage: false, state: 'proposed', source: 'none', asOf: '2026-11-21', ...change,
  }
}

export function makeConsultation(places = 1): ConsultationPack {
  const schedules = [makeSchedule({ places }), makeSchedule({ places, mode: 'phone' }), makeSchedule({ places, mode: 'visit' }), makeSchedule({ places, districtId: 'taishido' })]
  return { format: PACK_FORMAT, schedules, needs: [{ need: 'interpreter', workingDays: 3, modes: ['video', 'phone'], state: 'proposed' }] }
}

/** The built site of a municipality where two of three counters can be booked. */
export function writeBookableSite(places = 1): Promise<{ dist: string; packs: string }> {
  const core = makeCore({ id: 'setagaya', districts: ['ikejiri', 'taishido', 'kyodo'].map((id) => ({ ...DISTRICT, id })), holidaysThrough: '2099-12-31' })
  const files = makePackFiles(core, {}, { consultation: makeConsultation(places) })
  return writeBuiltSite(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])))
}

/** A server with slots of so many places, on a database of its own, whose clock the test turns. */
export async function openBookingSite({ places = 1, hasMail = false, proofOfWork = false, keys = testKeys } = {}) {
  const store = await openTestDatabase()
  const site = await writeBookableSite(places)
  const time = { now: TUESDAY }
  const lines: LogLine[] = []
  const start = () => createApp({ ...site, database: store.database, keys, isBehindProxy: true, hasMail, proofOfWork, clock: () => time.now, log: (line) => lines.push(line) })
  return { store, site, time, lines, start, close: store.close, ...talkTo(start()) }
}

let clients = 0

/** What a phone says to a server. Each message comes from a client of its own, so that no limit counts, unless one is named. */
export function talkTo(app: { request: (path: string, init?: RequestInit) => Response | Promise<Response> }) {
  const send = async (method: string, path: string, body?: unknown, headers: Record<string, string> = {}) => {
    clients += 1
    const client = `10.${(clients >> 16) & 255}.${(clients >> 8) & 255}.${clients & 255}`
    return app.request(path, { method, body: body === undefined ? null : JSON.stringify(body), headers: { 'Content-Type': 'application/json', 'X-Forwarded-For': client, ...headers } })
  }
  const byCode = (code: string, headers: Record<string, string> = {}) => {
    const key = { Authorization: `Bearer ${code}`, ...headers }
    return {
      view: () => send('GET', '/api/v1/bookings/mine', undefined, key),
      cancel: () => send('POST', '/api/v1/bookings/mine/cancel', undefined, key),
      accept: () => send('POST', '/api/v1/bookings/mine/accept', undefined, key),
      change: (startsAt: string, sequence: number, mode = 'video') => send('POST', '/api/v1/bookings/mine/change', { startsAt, mode, sequence }, key),
    }
  }
  return {
    send, byCode,
    put: (booking: Booking, headers: Record<string, string> = {}) => send('PUT', `/api/v1/bookings/${booking.id}`, booking, headers),
    hold: (id: string, change: Partial<HoldRequest> = {}) => send('PUT', `/api/v1/bookings/${id}/hold`, makeHold(change)),
    withdraw: (id: string, secret: string) => send('POST', `/api/v1/bookings/${id}/withdrawal`, { secret }),
    async book(change: Partial<Booking> = {}): Promise<{ booking: Booking; view: BookingView }> {
      const booking = makeBooking(change)
      return { booking, view: (await (await send('PUT', `/api/v1/bookings/${booking.id}`, booking)).json()) as BookingView }
    },
    async free(startsAt = SLOT, district = 'ikejiri'): Promise<number | undefined> {
      const response = await send('GET', `/api/v1/consultations/${district}/slots?mode=video&from=${startsAt.slice(0, 10)}&through=${startsAt.slice(0, 10)}`)
      return ((await response.json()) as SlotList).slots.find((slot) => slot.startsAt === startsAt)?.free
    },
  }
}
