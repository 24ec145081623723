import type { Context } from 'hono'

const TITLES = { notFound: 'Not found', methodNotAllowed: 'Method not allowed', tooLarge: 'Request too large', internal: 'Internal error', notReady: 'Not ready' }
const STATUSES = { notFound: 404, methodNotAllowed: 405, tooLarge: 413, internal: 500, notReady: 503 } as const
export type ProblemCode = keyof typeof STATUSES

/** An RFC 9457 problem; `code` is what a program reads. It never repeats anything of the request. */
export function problem(c: Context, code: ProblemCode): Response {
  const body = { type: 'about:blank', title: TITLES[code], status: STATUSES[code], code }
  return c.body(JSON.stringify(body), STATUSES[code], { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
}
