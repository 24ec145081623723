import { and, eq, inArray, isNull, lt, sql } from 'drizzle-orm'
import type { Offer, OfferReceipt } from '../../domain/offer.ts'
import { constraintOf } from '../database/constraint.ts'
import type { Database } from '../database/open-database.ts'
import { offers } from '../database/schema.ts'
import { makeCode } from '../../domain/code.ts'
import type { Key, Keyring } from '../secrets/keyring.ts'

const CODE_TRIES = 3

/** An offer as the coordinator reads it; `code` is what the person has as a receipt. */
export type ReceivedOffer = Offer & { receivedAt: string; code: string }

export type Kept = { outcome: 'new' | 'again'; receipt: OfferReceipt } | { outcome: 'idTaken' | 'withdrawn'; receipt: null }

/** Keeps an offer once: sent again as it was it gets the same receipt, sent again with other words it is refused. */
export async function keepOffer(database: Database, keys: Keyring, offer: Offer): Promise<Kept> {
  for (let codeTry = 0; ; codeTry += 1) {
    try {
      return await insertOffer(database, keys, offer, codeTry)
    } catch (error) {
      // Two offers drew the same code: one in 500 thousand million.
      if (codeTry === CODE_TRIES || constraintOf(error) !== 'offers_code_hash_unique') throw error
    }
  }
}

async function insertOffer(database: Database, keys: Keyring, offer: Offer, codeTry: number): Promise<Kept> {
  const { id, kind, districtId, activityId, interests, days, language, ...personal } = offer
  const key = keys.newest
  const row = {
    id, kind, districtId, activityId, interests, days, language, keyId: key.id, codeTry,
    sealed: key.seal(JSON.stringify(personal), id), digest: digestOf(key, offer), codeHash: hashCode(key, codeOf(key, id, codeTry)),
  }
  // Touching the row that is there already makes one statement answer both cases, in any race.
  const [kept] = await database.insert(offers).values(row).onConflictDoUpdate({ target: offers.id, set: { id } })
    .returning({ isNew: sql<boolean>`xmax = 0`, keyId: offers.keyId, digest: offers.digest, codeTry: offers.codeTry, receivedAt: offers.receivedAt, withdrawnAt: offers.withdrawnAt })
  if (!kept) throw new Error('an offer was neither kept nor found')
  if (kept.withdrawnAt) return { outcome: 'withdrawn', receipt: null }
  const keptKey = keys.find(kept.keyId)
  if (!kept.digest.equals(digestOf(keptKey, offer))) return { outcome: 'idTaken', receipt: null }
  const receipt = { id, code: codeOf(keptKey, id, kept.codeTry), receivedAt: kept.receivedAt.toISOString(), districtId }
  return { outcome: kept.isNew ? 'new' : 'again', receipt }
}

/** What is left of an offer taken back: its id and the hash of its code, so that a late repeat does not bring it back. */
const NOTHING = { kind: '', districtId: '', activityId: null, interests: [], days: [], language: '', sealed: null, sealKeyId: null, digest: Buffer.alloc(0) }

/** Takes an offer back: all that it said is erased at once. False when no offer has this code. */
export async function withdrawOffer(database: Database, keys: Keyring, code: string): Promise<boolean> {
  const hashes = keys.all.map((key) => hashCode(key, code))
  const found = await database.update(offers).set({ ...NOTHING, withdrawnAt: sql`coalesce(${offers.withdrawnAt}, now())` })
    .where(inArray(offers.codeHash, hashes)).returning({ id: offers.id })
  return found.length > 0
}

/** Erases what has been kept long enough; says how many rows went. */
export async function eraseExpiredOffers(database: Database): Promise<number> {
  return (await database.delete(offers).where(lt(offers.expiresAt, sql`now()`)).returning({ id: offers.id })).length
}

/** The offers that stand, opened for the coordinator of one district, or of all when `districtId` is null. */
export async function readOffers(database: Database, keys: Keyring, districtId: string | null): Promise<ReceivedOffer[]> {
  const rows = await database.select().from(offers)
    .where(and(isNull(offers.withdrawnAt), districtId === null ? undefined : eq(offers.districtId, districtId))).orderBy(offers.receivedAt)
  return rows.flatMap(({ id, kind, districtId: district, activityId, interests, days, language, keyId, sealKeyId, codeTry, sealed, receivedAt }) => {
    if (!sealed) return []
    const key = keys.find(keyId)
    const personal = JSON.parse(keys.find(sealKeyId ?? keyId).open(sealed, id)) as Omit<Offer, 'id'>
    return [{ ...personal, id, kind, districtId: district, activityId, interests, days, language, receivedAt: receivedAt.toISOString(), code: codeOf(key, id, codeTry) } as ReceivedOffer]
  })
}

const digestOf = (key: Key, offer: Offer) => key.digest('offer', JSON.stringify(offer))
const hashCode = (key: Key, code: string) => key.digest('code hash', code)
// Worked out, not stored: whoever reads the database alone cannot withdraw anything.
const codeOf = (key: Key, id: string, codeTry: number) => makeCode(key.digest('code', `${id} ${codeTry}`))
