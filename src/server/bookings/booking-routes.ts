import { type Context, Hono } from 'hono'
import * as v from 'valibot'
import { Booking, BookingWithdrawal, HoldRequest } from '../../domain/booking.ts'
import { uuid } from '../../domain/message-parts.ts'
import { problem } from '../problem.ts'
import { limitAsking, readBody } from './asking.ts'
import type { BookingServices } from './booking-services.ts'
import { createCodeRoutes } from './code-routes.ts'
import { withdrawBooking } from './end-booking.ts'
import { findNearby } from './free-slots.ts'
import { holdSlot, leaveHold, releaseHold } from './hold-slot.ts'
import { keepBooking } from './keep-booking.ts'
import { isProof, makeChallenge } from './proof.ts'

export interface BookingRouteOptions {
  isBehindProxy: boolean
  /** Whether the first message of an id must come with some work done. */
  proofOfWork: boolean
}

/** Takes bookings, keeps slots meanwhile, and takes bookings back. What a person wrote is never in a path or query. */
export function createBookingRoutes(services: BookingServices, { isBehindProxy, proofOfWork }: BookingRouteOptions): Hono {
  const { keys, clock, pool } = services
  const routes = new Hono()
  const askHold = limitAsking(60, isBehindProxy)
  const askPut = limitAsking(60, isBehindProxy)
  const askChallenge = limitAsking(120, isBehindProxy)
  const idOf = (c: Context): string | null => {
    const id = v.safeParse(uuid, c.req.param('id'))
    return id.success ? id.output : null
  }

  /** The work is asked for once: an id that the server knows has done it. */
  async function hasProof(c: Context, id: string): Promise<boolean> {
    if (!proofOfWork || (await isProof(keys, id, c.req.header('Altcha'), clock()))) return true
    const known = 'select exists (select from bookings where id = $1) or exists (select from booking_holds where booking_id = $1 and ends_at > $2) as known'
    return (await pool.query<{ known: boolean }>(known, [id, new Date(clock())])).rows[0]?.known === true
  }

  routes.route('/mine', createCodeRoutes(services, isBehindProxy))

  routes.get('/:id/challenge', async (c) => {
    const id = idOf(c)
    return askChallenge(c) ?? (id === null ? problem(c, 'invalid') : c.json(await makeChallenge(keys, id, clock())))
  })

  routes.put('/:id/hold', async (c) => {
    const limited = askHold(c)
    if (limited) return limited
    const id = idOf(c)
    const request = v.safeParse(HoldRequest, await readBody(c))
    if (id === null || !request.success) return problem(c, 'invalid')
    if (!(await hasProof(c, id))) return problem(c, 'proofNeeded')
    const hold = await holdSlot(services, id, request.output)
    return typeof hold === 'string' ? problem(c, hold) : c.json(hold)
  })

  routes.delete('/:id/hold', async (c) => endHold(c, releaseHold))
  routes.post('/:id/hold/leave', async (c) => endHold(c, leaveHold))
  async function endHold(c: Context, end: typeof releaseHold) {
    const id = idOf(c)
    if (id === null) return problem(c, 'invalid')
    await end(services, id)
    return c.body(null, 204)
  }

  routes.put('/:id', async (c) => {
    const limited = askPut(c)
    if (limited) return limited
    const parsed = v.safeParse(Booking, await readBody(c))
    if (!parsed.success || parsed.output.id !== c.req.param('id')) return problem(c, 'invalid')
    const booking = parsed.output
    if (!(await hasProof(c, booking.id))) return problem(c, 'proofNeeded')
    const kept = await keepBooking(services, booking)
    if (kept.outcome === 'idTaken' || kept.outcome === 'withdrawn') return problem(c, kept.outcome)
    if (kept.outcome === 'refused') return problem(c, kept.reason, { free: await findNearby(services, { ...booking, wish: booking.wishes[0] ?? '' }) })
    return c.json(kept.view, kept.outcome === 'new' ? 201 : 200)
  })

  routes.post('/:id/withdrawal', async (c) => {
    const limited = askPut(c)
    if (limited) return limited
    const id = idOf(c)
    const withdrawal = v.safeParse(BookingWithdrawal, await readBody(c))
    if (id === null || !withdrawal.success) return problem(c, 'invalid')
    const outcome = await withdrawBooking(services, id, withdrawal.output.secret)
    return outcome === 'done' ? c.body(null, 204) : problem(c, outcome)
  })
  return routes
}
