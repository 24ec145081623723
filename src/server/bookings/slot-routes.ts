import { Hono } from 'hono'
import * as v from 'valibot'
import { fromDayNumber, toDayNumber } from '../../domain/calendar.ts'
import { Mode } from '../../domain/consultation.ts'
import { key } from '../../domain/message-parts.ts'
import { problem } from '../problem.ts'
import { limitAsking } from './asking.ts'
import type { BookingServices } from './booking-services.ts'
import { listSlots } from './free-slots.ts'
import { toInstant } from './instants.ts'

const MOST_DAYS = 62
const day = v.pipe(v.string(), v.regex(/^20\d\d-\d\d-\d\d$/), v.check((date) => fromDayNumber(toDayNumber(date)) === date))
const Query = v.pipe(v.object({ district: key, mode: Mode, from: day, through: day }), v.check(({ from, through }) => {
  const days = toDayNumber(through) - toDayNumber(from)
  return days >= 0 && days <= MOST_DAYS
}))

/** The free slots of a counter, as they are now. */
export function createSlotRoutes(services: BookingServices, isBehindProxy: boolean): Hono {
  const routes = new Hono()
  const askSlots = limitAsking(300, isBehindProxy)
  routes.get('/:district/slots', async (c) => {
    const limited = askSlots(c)
    if (limited) return limited
    const query = v.safeParse(Query, { ...c.req.query(), district: c.req.param('district') })
    if (!query.success) return problem(c, 'invalid')
    const slots = await listSlots(services, { ...query.output, districtId: query.output.district })
    return slots === null ? problem(c, 'notOffered') : c.json({ asOf: toInstant(services.clock()), slots })
  })
  return routes
}
