import * as v from 'valibot'
import { BookingProblem, type FreeSlot } from '../domain/booking.ts'

const PATIENCE = 20_000
/** Answers that say "not now", whatever stands in them: also that a proof of work is missing or too old. */
const LATER = new Set([408, 421, 425, 428, 429])

export type Problem = { code: string; status: number; free: FreeSlot[] }
/** Null when nobody answered, or somebody else than our own server: the log-in page of a Wi-Fi, a broken proxy. */
export type Word<T> = { ok: true; value: T } | ({ ok: false } & Problem) | null

interface Request {
  method: 'GET' | 'PUT' | 'POST' | 'DELETE'
  headers?: Record<string, string>
  body?: unknown
  keepalive?: boolean
}

/** Asks the server and reads its answer as `schema` says; with null for a schema the answer is to be an empty 204. */
export async function askServer<T>(url: string, { method, headers, body, keepalive = false }: Request, schema: v.GenericSchema<unknown, T> | null): Promise<Word<T>> {
  try {
    const response = await fetch(url, {
      method, keepalive, headers: { ...(body === undefined ? {} : { 'Content-Type': 'application/json' }), ...headers }, ...(body === undefined ? {} : { body: JSON.stringify(body) }),
      cache: 'no-store', credentials: 'omit', redirect: 'error', signal: AbortSignal.timeout(PATIENCE),
    })
    if (!response.ok) return await readProblem(response)
    if (schema === null) return response.status === 204 ? { ok: true, value: undefined as T } : null
    const parsed = v.safeParse(schema, await response.json())
    return parsed.success ? { ok: true, value: parsed.output } : null
  } catch {
    return null
  }
}

async function readProblem(response: Response): Promise<Word<never>> {
  if (!response.headers.get('Content-Type')?.startsWith('application/problem+json')) return null
  const problem = v.safeParse(BookingProblem, await response.json())
  return problem.success ? { ok: false, code: problem.output.code, status: response.status, free: problem.output.free ?? [] } : null
}

/** Only our own server's clear yes or no settles a message; null is "later". */
export const settledBy = <T>(word: Word<T>): Word<T> => (word !== null && !word.ok && (word.status >= 500 || LATER.has(word.status)) ? null : word)
