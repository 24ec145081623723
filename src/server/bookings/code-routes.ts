import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { BookingChange } from '../../domain/booking.ts'
import { readCode } from '../../domain/code.ts'
import { problem } from '../problem.ts'
import { rememberFor } from '../remember.ts'
import { limitAsking, readBody } from './asking.ts'
import { type BookingRow, findBooking, findByCode, usesOtherKeys } from './booking-rows.ts'
import { hashCode } from './booking-secrets.ts'
import type { BookingServices } from './booking-services.ts'
import { viewOf } from './booking-view.ts'
import { changeBooking } from './change-booking.ts'
import { cancelBooking, isOver } from './end-booking.ts'
import { acceptOffer, settleOffer } from './waiting-list.ts'

const TEN_SECONDS = 10_000
const BEARER = /^Bearer (.{1,40})$/

/** What whoever has the code may do, on any phone. */
export function createCodeRoutes(services: BookingServices, isBehindProxy: boolean): Hono {
  const { keys, clock, pool } = services
  const routes = new Hono()
  const askByCode = limitAsking(30, isBehindProxy)
  const missesKey = rememberFor(TEN_SECONDS, () => usesOtherKeys(pool, keys.all.map(({ id }) => id)))

  /** Looked up by its keyed hash alone: a wrong code and a malformed one get the same answer. */
  async function withBooking(c: Context, run: (row: BookingRow) => Promise<Response>): Promise<Response> {
    const limited = askByCode(c)
    if (limited) return limited
    const code = readCode(BEARER.exec(c.req.header('Authorization') ?? '')?.[1] ?? '')
    const row = code === null ? null : await findByCode(pool, keys.all.map((key) => hashCode(key, code)))
    // A code made with a key that has not reached this server yet is not unknown: the phone would give its booking up.
    if (row === null) return problem(c, (await missesKey()) ? 'notReady' : 'unknownCode')
    return run(await settleOffer(services, row))
  }
  const show = async (c: Context, id: string): Promise<Response> => {
    const row = await findBooking(pool, id)
    return row === null ? problem(c, 'unknownCode') : c.json(viewOf(services, row, clock()))
  }
  routes.get('/', (c) => withBooking(c, async (row) => c.json(viewOf(services, row, clock()))))

  routes.post('/cancel', (c) => withBooking(c, async (row) => {
    if (isOver(row, clock())) return problem(c, 'alreadyPast')
    await cancelBooking(services, row.id, 'resident')
    return show(c, row.id)
  }))

  routes.post('/change', async (c) => {
    const change = v.safeParse(BookingChange, await readBody(c))
    if (!change.success || !Number.isSafeInteger(change.output.sequence)) return problem(c, 'invalid')
    return withBooking(c, async (row) => {
      const outcome = await changeBooking(services, row, change.output)
      return outcome === 'done' ? show(c, row.id) : problem(c, outcome)
    })
  })

  routes.post('/accept', (c) => withBooking(c, async (row) => {
    const outcome = await acceptOffer(services, row)
    return outcome === 'done' ? show(c, row.id) : problem(c, outcome)
  }))
  return routes
}
