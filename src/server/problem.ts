import type { Context } from 'hono'

const TITLES = {
  invalid: 'Not a valid message', unknownCode: 'Unknown code', notFound: 'Not found', methodNotAllowed: 'Method not allowed', idTaken: 'The id belongs to another message',
  slotTaken: 'All places of the slot are taken', slotGone: 'There is no such slot', tooLate: 'Too late for the slot', tooSoonForNeeds: 'Too soon for what is needed', tooEarly: 'Too early for the slot',
  notOffered: 'Not offered here', changedMeanwhile: 'Changed meanwhile', alreadyPast: 'Already past', offerEnded: 'The offer has ended', proofNeeded: 'Proof of work needed',
  withdrawn: 'Withdrawn', tooLarge: 'Request too large', unknownDistrict: 'Unknown district', tooMany: 'Too many requests', internal: 'Internal error', notReady: 'Not ready',
  signIn: 'Sign in', secondFactor: 'A second factor is needed', notYours: 'Not within your scope', crossSite: 'Not from this site', notYet: 'Not yet',
}
const STATUSES = {
  slotTaken: 409, slotGone: 409, tooLate: 409, tooSoonForNeeds: 409, tooEarly: 409, notOffered: 422, changedMeanwhile: 409, alreadyPast: 409, offerEnded: 409, proofNeeded: 428,
  invalid: 400, unknownCode: 404, notFound: 404, methodNotAllowed: 405, idTaken: 409, withdrawn: 410, tooLarge: 413, unknownDistrict: 422, tooMany: 429, internal: 500, notReady: 503,
  signIn: 401, secondFactor: 403, notYours: 403, crossSite: 403, notYet: 409,
} as const
export type ProblemCode = keyof typeof STATUSES
export const PROBLEM_CODES = Object.keys(STATUSES)

/** An RFC 9457 problem; `code` is what a program reads, `more` what helps it on. It never repeats anything of the request. */
export function problem(c: Context, code: ProblemCode, more: object = {}): Response {
  const body = { type: 'about:blank', title: TITLES[code], status: STATUSES[code], code, ...more }
  return c.body(JSON.stringify(body), STATUSES[code], { 'Content-Type': 'application/problem+json', 'Cache-Control': 'no-store' })
}
