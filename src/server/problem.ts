import type { Context } from 'hono'

const TITLES = {
  invalid: 'Not a valid message', unknownCode: 'Unknown code', notFound: 'Not found', methodNotAllowed: 'Method not allowed', idTaken: 'The id belongs to another message',
  withdrawn: 'Withdrawn', tooLarge: 'Request too large', unknownDistrict: 'Unknown district', tooMany: 'Too many requests', internal: 'Internal error', notReady: 'Not ready',
  signIn: 'Sign in', secondFactor: 'A second factor is needed', notYours: 'Not within your scope', crossSite: 'Not from this site',
}
const STATUSES = {
  invalid: 400, unknownCode: 404, notFound: 404, methodNotAllowed: 405, idTaken: 409, withdrawn: 410, tooLarge: 413, unknownDistrict: 422, tooMany: 429, internal: 500, notReady: 503,
  signIn: 401, secondFactor: 403, notYours: 403, crossSite: 403,
} as const
export type ProblemCode = keyof typeof STATUSES
export const PROBLEM_CODES = Object.keys(STATUSES)

/** An RFC 9457 problem; `code` is what a program reads. It never repeats anything of the request. */
export function problem(c: Context, code: ProblemCode): Response {
  const body = { type: 'about:blank', title: TITLES[code], status: STATUSES[code], code }
  return c.body(JSON.stringify(body), STATUSES[code], { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
}
