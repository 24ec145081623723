import * as v from 'valibot'
import { Hold, HoldRequest } from '../domain/booking.ts'
import { MESSAGES } from './outbox-entry.ts'
import { proveFor, solveInPage } from './proof.ts'
import { askServer } from './server-word.ts'

const KEY = 'hold'
const Kept = v.object({ id: v.string(), request: HoldRequest, hold: Hold })

// Where storage is refused, what was held is known as long as the page lasts.
let unstored: v.InferOutput<typeof Kept> | null = null

function readKept(): v.InferOutput<typeof Kept> | null {
  try {
    const kept = v.safeParse(Kept, JSON.parse(sessionStorage.getItem(KEY) ?? 'null'))
    return kept.success ? kept.output : unstored
  } catch {
    return unstored
  }
}

function keep(kept: v.InferOutput<typeof Kept> | null) {
  unstored = kept
  try {
    if (kept) sessionStorage.setItem(KEY, JSON.stringify(kept))
    else sessionStorage.removeItem(KEY)
  } catch {
    // Kept in memory above.
  }
}

type HoldAnswer = { ok: true; hold: Hold } | { ok: false; code: string }

/** Bookings whose slot is being asked for just now. */
const asking = new Map<string, Promise<HoldAnswer>>()

/** Asks the server to keep a slot for a booking being written; asked again it is kept longer, asked for another it moves. `unreachable`: nobody answered. */
export async function holdSlot(bookingId: string, request: HoldRequest): Promise<HoldAnswer> {
  const asked = askForHold(bookingId, request)
  asking.set(bookingId, asked)
  try {
    return await asked
  } finally {
    if (asking.get(bookingId) === asked) asking.delete(bookingId)
  }
}

async function askForHold(bookingId: string, request: HoldRequest): Promise<HoldAnswer> {
  const url = `${MESSAGES.booking.url(bookingId)}/hold`
  let word = await askServer(url, { method: 'PUT', body: request }, Hold)
  if (word?.ok === false && word.code === 'proofNeeded') {
    const headers = await proveFor(bookingId, solveInPage)
    word = headers && (await askServer(url, { method: 'PUT', headers, body: request }, Hold))
  }
  if (word?.ok) {
    const hold = byOwnClock(word.value)
    keep({ id: bookingId, request, hold })
    return { ok: true, hold }
  }
  return { ok: false, code: word?.code ?? 'unreachable' }
}

/** A phone whose clock is wrong must not find the time over that it was just given. */
function byOwnClock(hold: Hold): Hold {
  const now = Date.now()
  return { ...hold, endsAt: new Date(now + Date.parse(hold.endsAt) - Date.parse(hold.asOf)).toISOString(), asOf: new Date(now).toISOString() }
}

/** What was last held for a booking in this tab, also after a reload; its time may be over. */
export function currentHold(bookingId: string): Hold | null {
  const kept = readKept()
  return kept?.id === bookingId ? kept.hold : null
}

/** Gives a slot back at once, and once more where it was being asked for: that may reach the server afterwards. */
export async function releaseHold(bookingId: string): Promise<void> {
  const asked = asking.get(bookingId)
  if (asked === undefined && currentHold(bookingId) === null) return
  await giveBack(bookingId)
  if (asked !== undefined && (await asked).ok) await giveBack(bookingId)
}

async function giveBack(bookingId: string): Promise<void> {
  keep(null)
  await askServer(`${MESSAGES.booking.url(bookingId)}/hold`, { method: 'DELETE', keepalive: true }, null)
}

/** Says on leaving the page that a slot is likely free soon; coming back within a minute keeps it. */
export function leaveHold(bookingId: string): void {
  if (currentHold(bookingId) === null) return
  navigator.sendBeacon(`${MESSAGES.booking.url(bookingId)}/hold/leave`)
}

// A page taken out of the browser's memory goes on as if it had never been left.
addEventListener('pageshow', ({ persisted }) => {
  const kept = persisted ? readKept() : null
  if (kept) void holdSlot(kept.id, kept.request)
})
