import { type Challenge, solveChallenge } from 'altcha-lib'
import { deriveKey as pbkdf2 } from 'altcha-lib/algorithms/web/pbkdf2'
import { deriveKey as sha } from 'altcha-lib/algorithms/web/sha'

/** Works until a challenge of the server is solved, a second or so; null when it cannot be. The answer goes into the header `Altcha`. */
export async function solveProof(challenge: unknown): Promise<string | null> {
  const asked = challenge as Challenge
  const solution = await solveChallenge({ challenge: asked, deriveKey: asked.parameters.algorithm.startsWith('PBKDF2') ? pbkdf2 : sha })
  return solution && btoa(JSON.stringify({ challenge: asked, solution }))
}
