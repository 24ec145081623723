import type pg from 'pg'
import { noteContext } from '../bookings/booking-secrets.ts'
import type { Key, Keyring } from './keyring.ts'

const BATCH = 100

interface Sealed {
  id: string
  context: string
  seal_key_id: string
  sealed: Buffer | null
  staff_note: Buffer | null
}

/** Where something is sealed, as statements about its rows; each row's `context` is that with which it was sealed. */
const TABLES = {
  bookings: { find: 'select id, id::text as context, seal_key_id, sealed, staff_note from bookings where seal_key_id <> $1', keep: 'update bookings set sealed = $2, staff_note = $3, seal_key_id = $4 where id = $1' },
  offers: { find: 'select id, id::text as context, coalesce(seal_key_id, key_id) as seal_key_id, sealed, null::bytea as staff_note from offers where sealed is not null and coalesce(seal_key_id, key_id) <> $1', keep: 'update offers set sealed = $2, seal_key_id = $4 where id = $1 and $3::bytea is null' },
  reports: { find: 'select id, id::text as context, seal_key_id, sealed, null::bytea as staff_note from reports where seal_key_id <> $1', keep: 'update reports set sealed = $2, seal_key_id = $4 where id = $1 and $3::bytea is null' },
  mails: { find: 'select id, booking_id::text as context, seal_key_id, sealed, null::bytea as staff_note from mail_queue where sealed is not null and seal_key_id <> $1', keep: 'update mail_queue set sealed = $2, seal_key_id = $4 where id = $1 and $3::bytea is null' },
}
export type SealedTable = keyof typeof TABLES
const NAMES = Object.keys(TABLES) as SealedTable[]

/** Seals anew, with the newest key, what older ones sealed; beside a running server. Codes stay as they are: an old key is needed until no row was made with it. */
export async function resealAll(pool: pg.Pool, keys: Keyring): Promise<Record<SealedTable, number>> {
  const done = { bookings: 0, offers: 0, reports: 0, mails: 0 }
  for (const name of NAMES) {
    let many = BATCH
    while (many === BATCH) done[name] += many = await resealSome(pool, keys, TABLES[name])
  }
  return done
}

/** Some rows in one transaction, locked so that nobody writes into them meanwhile. */
async function resealSome(pool: pg.Pool, keys: Keyring, { find, keep }: (typeof TABLES)[SealedTable]): Promise<number> {
  const client = await pool.connect()
  let isDone = false
  try {
    await client.query('begin')
    const { rows } = await client.query<Sealed>(`${find} order by id limit ${BATCH} for update`, [keys.newest.id])
    for (const { id, context, seal_key_id: sealKeyId, sealed, staff_note: note } of rows) {
      const old = keys.find(sealKeyId)
      await client.query(keep, [id, move(old, keys.newest, sealed, context), move(old, keys.newest, note, noteContext(context)), keys.newest.id])
    }
    await client.query('commit')
    isDone = true
    return rows.length
  } finally {
    client.release(!isDone)
  }
}

const move = (from: Key, to: Key, sealed: Buffer | null, context: string): Buffer | null => sealed && to.seal(from.open(sealed, context), context)

export interface KeyUse {
  key: string
  sealed: number
  codes: number
}

const USE = `select key, sum(sealed)::integer as sealed, sum(codes)::integer as codes from (
  select seal_key_id as key, 1 as sealed, 0 as codes from bookings where sealed is not null or staff_note is not null
  union all select coalesce(seal_key_id, key_id), 1, 0 from offers where sealed is not null
  union all select seal_key_id, 1, 0 from reports
  union all select seal_key_id, 1, 0 from mail_queue where sealed is not null
  union all select key_id, 0, 1 from bookings union all select key_id, 0, 1 from offers
) uses group by key order by key`

/** How many rows each key has sealed, and for how many it made the code. */
export async function countKeyUse(pool: pg.Pool): Promise<KeyUse[]> {
  return (await pool.query<KeyUse>(USE)).rows
}
