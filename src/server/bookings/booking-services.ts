import { setTimeout as sleep } from 'node:timers/promises'
import type pg from 'pg'
import type { Database } from '../database/open-database.ts'
import type { ReadPack } from '../pack-reader.ts'
import type { Keyring } from '../secrets/keyring.ts'
import { createBooker } from './book-together.ts'
import { createTimetables, type Timetable, type Timetables } from './timetable.ts'

export const DEFAULT_ROOM = 'https://meet.jit.si/{room}'

const TRIES_AT_ONCE = 3
const PAUSE_MS = 20
/** Longer than it takes to change every day of a month. */
const PATIENCE_MS = 8_000

export interface BookingOptions {
  database: Database
  keys: Keyring
  readPacks: () => Promise<ReadPack[]>
  /** Where video consultations are held: an `https` address in which `{room}` becomes the name of the room. */
  room: string
  /** Whether mails can be sent: only then are any queued. */
  hasMail: boolean
  clock: () => number
}

export interface BookingServices extends BookingOptions {
  pool: pg.Pool
  timetables: Timetables
  book: ReturnType<typeof createBooker>
}

export function makeBookingServices(options: BookingOptions): BookingServices {
  if (!/^https:\/\/[^\s{}]+\{room\}[^\s{}]*$/.test(options.room)) throw new Error('the address of the rooms must begin with https:// and contain {room}')
  const pool = options.database.$client
  return { ...options, pool, timetables: createTimetables(pool, options.readPacks, options.clock), book: createBooker(pool) }
}

/** Does something with a timetable, and again with a newer one as long as the database knows of later changes. */
export async function withTimetable<T>({ timetables }: BookingServices, districtId: string, run: (timetable: Timetable | null) => Promise<T | 'stale'>): Promise<T> {
  const end = performance.now() + PATIENCE_MS
  let timetable = await timetables.read(districtId)
  for (let attempt = 0; performance.now() < end; attempt += 1) {
    const done = await run(timetable)
    if (done !== 'stale') return done
    // Somebody is at work on this very counter: whoever asks at once again would be too late again.
    if (attempt >= TRIES_AT_ONCE) await sleep((1 + Math.random()) * PAUSE_MS)
    timetable = await timetables.reload(districtId)
  }
  throw new Error('the schedule changes faster than a booking can be made')
}

/** A "no" by a kept timetable, or 'stale' when another server process has let the staff change it since. */
export async function unlessStale<T>({ timetables }: BookingServices, timetable: Timetable | null, no: T): Promise<T | 'stale'> {
  return timetable === null || (await timetables.revisionOf(timetable.districtId)) === timetable.revision ? no : 'stale'
}
