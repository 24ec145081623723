import type pg from 'pg'
import type { Mode } from '../../domain/consultation.ts'

/** A row of `bookings`, without what only staff and erasure need. */
export interface BookingRow {
  id: string
  district_id: string
  mode: Mode
  status: 'booked' | 'waiting' | 'offered' | 'cancelled' | 'refused' | 'withdrawn' | 'attended' | 'noShow'
  reason: string | null
  starts_at: Date | null
  minutes: number
  wishes: Date[]
  key_id: string
  seal_key_id: string
  sealed: Buffer | null
  digest: Buffer
  code_try: number
  secret_hash: Buffer
  sequence: number
  cancelled_by: 'resident' | 'staff' | null
  offer_ends_at: Date | null
  received_at: Date
  expires_at: Date
}

export const COLUMNS = `id, district_id, mode, status, reason, starts_at, minutes, wishes, key_id, seal_key_id, sealed, digest, code_try, secret_hash, sequence, cancelled_by, offer_ends_at, received_at, expires_at`

export async function findBooking(pool: pg.Pool, id: string): Promise<BookingRow | null> {
  return (await pool.query<BookingRow>({ name: 'booking-by-id', text: `select ${COLUMNS} from bookings where id = $1`, values: [id] })).rows[0] ?? null
}

export async function findByCode(pool: pg.Pool, hashes: Buffer[]): Promise<BookingRow | null> {
  const text = `select ${COLUMNS} from bookings where code_hash = any($1) and status <> 'refused'`
  return (await pool.query<BookingRow>({ name: 'booking-by-code', text, values: [hashes] })).rows[0] ?? null
}

/** Whether codes were made with keys that this server does not have. */
export async function usesOtherKeys(pool: pg.Pool, keyIds: string[]): Promise<boolean> {
  return (await pool.query<{ some: boolean }>({ name: 'other-keys', text: 'select exists (select from bookings where key_id <> all($1)) as some', values: [keyIds] })).rows[0]?.some === true
}

/** Calls a function of the database that answers with one word. */
export async function callForWord<T extends string>(pool: pg.Pool, name: string, values: unknown[]): Promise<T> {
  const places = values.map((_, i) => `$${i + 1}`).join(', ')
  const { rows } = await pool.query<{ word: T }>({ name, text: `select ${name}(${places}) as word`, values })
  if (!rows[0]) throw new Error(`${name} said nothing`)
  return rows[0].word
}
