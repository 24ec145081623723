import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { Offer } from '../../domain/offer.ts'
import type { Database } from '../database/open-database.ts'
import { problem } from '../problem.ts'
import { clientOf, createRateLimit } from '../rate-limit.ts'
import { readCode } from '../../domain/code.ts'
import type { Keyring } from '../secrets/keyring.ts'
import { keepOffer, withdrawOffer } from './keep-offers.ts'

const TEN_MINUTES = 600
const BEARER = /^Bearer (.+)$/

export interface OfferServices {
  database: Database
  keys: Keyring
  hasDistrict: (id: string) => Promise<boolean>
  isBehindProxy: boolean
}

/** Takes offers and takes them back. What a person wrote is never in a path or query. */
export function createOfferRoutes({ database, keys, hasDistrict, isBehindProxy }: OfferServices): Hono {
  const routes = new Hono()
  const mayPut = createRateLimit(60, TEN_MINUTES)
  const mayWithdraw = createRateLimit(20, TEN_MINUTES)

  routes.put('/:id', async (c) => {
    if (!mayPut(clientOf(c, isBehindProxy))) return tooMany(c)
    const offer = v.safeParse(Offer, await c.req.json<unknown>().catch(() => null))
    if (!offer.success || offer.output.id !== c.req.param('id')) return problem(c, 'invalid')
    if (!(await hasDistrict(offer.output.districtId))) return problem(c, 'unknownDistrict')
    const kept = await keepOffer(database, keys, offer.output)
    if (kept.receipt === null) return problem(c, kept.outcome)
    return c.json(kept.receipt, kept.outcome === 'new' ? 201 : 200)
  })

  routes.delete('/', async (c) => {
    if (!mayWithdraw(clientOf(c, isBehindProxy))) return tooMany(c)
    const code = readCode(BEARER.exec(c.req.header('Authorization') ?? '')?.[1] ?? '')
    if (code === null || !(await withdrawOffer(database, keys, code))) return problem(c, 'unknownCode')
    return c.body(null, 204)
  })
  return routes
}

function tooMany(c: Context): Response {
  c.header('Retry-After', String(TEN_MINUTES))
  return problem(c, 'tooMany')
}
