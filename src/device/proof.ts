import * as v from 'valibot'
import { MESSAGES } from './outbox-entry.ts'
import { askServer } from './server-word.ts'

/** Solves a challenge; the page fetches how only when it must, the service worker has it at hand. */
export type Solve = (challenge: unknown) => Promise<string | null>

const Challenge = v.looseObject({ parameters: v.looseObject({ algorithm: v.string() }) })

export const solveInPage: Solve = async (challenge) => (await import('./solve-proof.ts')).solveProof(challenge)

/** A proof of work for a booking's id, asked for and solved now; null when it could not be had. */
export async function proveFor(id: string, solve: Solve): Promise<Record<string, string> | null> {
  const word = await askServer(`${MESSAGES.booking.url(id)}/challenge`, { method: 'GET' }, Challenge)
  if (!word?.ok) return null
  const proof = await solve(word.value).catch(() => null)
  return proof === null ? null : { Altcha: proof }
}
