import * as v from 'valibot'
import { Problem } from '../domain/message-parts.ts'

/** What came of a request; `code` ends a locale key. */
export type Answer<T> = { ok: true; value: T } | { ok: false; code: string }

const KNOWN = ['unreachable', 'signIn', 'secondFactor', 'notYours', 'invalid', 'notFound', 'tooMany', 'notReady', 'wrongPassword', 'wrongCode', 'codeExpired', 'notEnrolled', 'weakPassword', 'alreadyPast', 'notYet', 'changedMeanwhile'] as const
export type FaultCode = (typeof KNOWN)[number] | 'internal'

/** The code as far as there are words for it. */
export const faultOf = (code: string): FaultCode => KNOWN.find((one) => one === code) ?? 'internal'

const JSON_HEADERS = { 'Content-Type': 'application/json' }

/** Sends a request of the signed-in person; null where the server could not be reached. */
export async function send(method: string, path: string, body?: unknown): Promise<Response | null> {
  try {
    return await fetch(path, { method, credentials: 'same-origin', cache: 'no-store', ...(body === undefined ? {} : { headers: JSON_HEADERS, body: JSON.stringify(body) }) })
  } catch {
    return null
  }
}

/** Asks our own API; an answer of another shape than agreed is a fault of the server. */
export async function ask<S extends v.GenericSchema>(schema: S, method: string, path: string, body?: unknown): Promise<Answer<v.InferOutput<S>>> {
  const response = await send(method, path, body)
  if (response === null) return { ok: false, code: 'unreachable' }
  const json: unknown = response.status === 204 ? null : await response.json().catch(() => undefined)
  if (!response.ok) {
    const problem = v.safeParse(Problem, json)
    return { ok: false, code: problem.success ? problem.output.code : 'internal' }
  }
  const parsed = v.safeParse(schema, json)
  return parsed.success ? { ok: true, value: parsed.output } : { ok: false, code: 'internal' }
}
