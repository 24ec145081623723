import { type BookingChange, BookingView, type FreeSlot } from '../domain/booking.ts'
import { MESSAGES } from './outbox-entry.ts'
import { askServer } from './server-word.ts'

/** `code` is a locale key; `unreachable`: nobody answered, and whether anything changed is not known. */
export type ByCode = { ok: true; view: BookingView } | { ok: false; code: string; free: FreeSlot[] }

/** The code is in a header, never in an address. */
async function ask(method: 'GET' | 'POST', path: string, code: string, body?: BookingChange): Promise<ByCode> {
  const word = await askServer(`${MESSAGES.booking.url('mine')}${path}`, { method, headers: { Authorization: `Bearer ${code}` }, body }, BookingView)
  if (word === null) return { ok: false, code: 'unreachable', free: [] }
  return word.ok ? { ok: true, view: word.value } : { ok: false, code: word.code, free: word.free }
}

export const viewByCode = (code: string): Promise<ByCode> => ask('GET', '', code)

export const cancelByCode = (code: string): Promise<ByCode> => ask('POST', '/cancel', code)

export const changeByCode = (code: string, change: BookingChange): Promise<ByCode> => ask('POST', '/change', code, change)

export const acceptByCode = (code: string): Promise<ByCode> => ask('POST', '/accept', code)
