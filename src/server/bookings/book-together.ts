import type pg from 'pg'
import type { BookingRow } from './booking-rows.ts'

const MOST_TOGETHER = 16
const MOST_AT_ONCE = 4

/** What the database's `book` is told, in its order. */
const NAMES = [
  'now', 'id', 'district', 'mode', 'revision', 'starts', 'minutes', 'places', 'until', 'waits', 'reason', 'last', 'key', 'sealed', 'digest', 'code_try', 'code_hash', 'secret_hash', 'by_mail',
] as const
export type BookCall = Record<(typeof NAMES)[number], string | number | boolean | null | readonly string[] | readonly number[] | Buffer>

const TOLD = ['id', 'district_id', 'mode', 'status', 'reason', 'starts_at', 'minutes', 'wishes', 'key_id', 'digest', 'code_try', 'sequence', 'cancelled_by', 'offer_ends_at', 'expires_at'] as const
export type Told = { outcome: 'new' | 'again' } & Pick<BookingRow, (typeof TOLD)[number]>
type Answer = { outcome: 'stale' } | Told

const told = `r.outcome, ${TOLD.map((column) => `(r.b).${column}`).join(', ')}`
const ONE = { name: 'book', text: `select ${told} from book(${NAMES.map((_, i) => `$${i + 1}`).join(', ')}) r` }
const MANY = { name: 'book-many', text: `select ${told} from book_many($1) r order by r.place` }

interface Waiting {
  call: BookCall
  resolve: (answer: Answer) => void
  reject: (reason: unknown) => void
}

/** Books alone when there is no hurry; what arrives while others are on their way goes together with the next, in one durable transaction. */
export function createBooker(pool: pg.Pool): (call: BookCall) => Promise<Answer> {
  const waiting: Waiting[] = []
  let underway = 0

  function depart() {
    while (underway < MOST_AT_ONCE && waiting.length > 0) {
      underway += 1
      void take(pool, waiting.splice(0, MOST_TOGETHER)).finally(() => {
        underway -= 1
        depart()
      })
    }
  }
  return (call) => new Promise((resolve, reject) => {
    waiting.push({ call, resolve, reject })
    depart()
  })
}

async function take(pool: pg.Pool, batch: Waiting[]): Promise<void> {
  if (batch.length > 1) {
    const answers = await bookMany(pool, batch).catch(() => null)
    if (answers) return batch.forEach(({ resolve }, i) => resolve(answers[i] as Answer))
  }
  // One that fails must not fail the others, and one kept already is answered as a repeat.
  await Promise.all(batch.map(({ call, resolve, reject }) => bookOne(pool, call).then(resolve, reject)))
}

async function bookOne(pool: pg.Pool, call: BookCall): Promise<Answer> {
  const { rows } = await pool.query<Answer>({ ...ONE, values: NAMES.map((name) => call[name]) })
  if (!rows[0]) throw new Error('a booking was neither kept nor refused')
  return rows[0]
}

async function bookMany(pool: pg.Pool, batch: Waiting[]): Promise<Answer[]> {
  const calls = batch.map(({ call }) => Object.fromEntries(NAMES.map((name) => [name, Buffer.isBuffer(call[name]) ? call[name].toString('base64') : call[name]])))
  const { rows } = await pool.query<Answer>({ ...MANY, values: [JSON.stringify(calls)] })
  if (rows.length !== batch.length) throw new Error('some bookings were neither kept nor refused')
  return rows
}
