import { Hono } from 'hono'
import { readOffers } from '../offers/keep-offers.ts'
import { problem } from '../problem.ts'
import { readAudit, writeDown } from './audit.ts'
import { createStaffBookingRoutes } from './booking-routes.ts'
import { createScheduleRoutes } from './schedule-routes.ts'
import { readErasures } from './erasures.ts'
import { readDay } from './query.ts'
import { createStaffReportRoutes } from './report-routes.ts'
import { sameOriginOnly } from './same-origin.ts'
import type { StaffServices } from './staff-services.ts'
import { districtsAskedFor, needOf, signedInOnly, type StaffEnv } from './who.ts'

/** What the staff sees and does, at /api/v1/staff. */
export function createStaffRoutes(services: StaffServices): Hono<StaffEnv> {
  const { database, keys, originOf } = services
  const routes = new Hono<StaffEnv>()
  routes.use(sameOriginOnly(originOf))
  routes.get('/sign-in', async (c) => c.json({ oidc: services.oidc !== null, needs: await needOf(services, c) }))
  routes.use(signedInOnly(services))

  routes.get('/me', (c) => c.json(c.var.me))
  routes.route('/', createStaffBookingRoutes(services))
  routes.route('/', createScheduleRoutes(services))
  routes.route('/', createStaffReportRoutes(services))

  routes.get('/offers', async (c) => {
    const districts = districtsAskedFor(c.var.me, c.req.query('district'))
    if (!districts) return problem(c, 'notYours')
    await writeDown(database, c.var.me, 'offers', districts)
    const [only] = districts.length === 1 ? districts : [null]
    return c.json((await readOffers(database, keys, only ?? null)).filter(({ districtId }) => districts.includes(districtId)))
  })

  routes.get('/audit', async (c) => {
    const from = readDay(c.req.query('from'))
    return from === null ? problem(c, 'invalid') : c.json(await readAudit(database, c.var.me.districts, from))
  })
  routes.get('/erasure', async (c) => c.json(await readErasures(database)))
  return routes
}
