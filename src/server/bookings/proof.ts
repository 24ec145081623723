import { createChallenge, randomInt, verifySolution } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/pbkdf2'
import * as v from 'valibot'
import type { Key, Keyring } from '../secrets/keyring.ts'

const MINUTES_VALID = 30
/** So many times a thousand rounds: about a quarter of a second on a computer, a second on an old phone. */
const COST = 1000
const FEWEST = 100
const MOST = 300
const MOST_CHARACTERS = 4000

const hex = v.pipe(v.string(), v.regex(/^[0-9a-f]{2,200}$/))
const Payload = v.object({
  challenge: v.object({
    parameters: v.looseObject({
      algorithm: v.literal('PBKDF2/SHA-256'), nonce: hex, salt: hex, cost: v.literal(COST), keyLength: v.literal(32), keyPrefix: hex, keySignature: hex, expiresAt: v.number(), data: v.object({ id: v.string() }),
    }),
    signature: hex,
  }),
  solution: v.object({ counter: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(0xffffffff)), derivedKey: hex }),
})

const secretsOf = (key: Key) => ({ hmacSignatureSecret: key.digest('proof', 'challenge').toString('hex'), hmacKeySignatureSecret: key.digest('proof', 'solution').toString('hex') })

/** Some work for the phone instead of a puzzle for the person, bound to one id: https://altcha.org */
export function makeChallenge({ newest }: Keyring, id: string, now: number): Promise<unknown> {
  const expiresAt = new Date(now + MINUTES_VALID * 60_000)
  return createChallenge({ algorithm: 'PBKDF2/SHA-256', cost: COST, counter: randomInt(FEWEST, MOST), deriveKey, expiresAt, data: { id }, ...secretsOf(newest) })
}

/** Whether a header holds the solved challenge of this id. */
export async function isProof({ all }: Keyring, id: string, header: string | undefined, now: number): Promise<boolean> {
  const payload = readPayload(header)
  if (payload === null || payload.challenge.parameters.data.id !== id || payload.challenge.parameters.expiresAt * 1000 < now) return false
  for (const key of all) {
    const { verified } = await verifySolution({ ...payload, solution: { ...payload.solution, time: 0 }, deriveKey, ...secretsOf(key) })
    if (verified) return true
  }
  return false
}

function readPayload(header: string | undefined): v.InferOutput<typeof Payload> | null {
  if (header === undefined || header.length > MOST_CHARACTERS) return null
  try {
    return v.parse(Payload, JSON.parse(Buffer.from(header, 'base64').toString('utf8')))
  } catch {
    return null
  }
}
