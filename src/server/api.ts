import { Hono } from 'hono'
import { createBookingRoutes } from './bookings/booking-routes.ts'
import type { BookingServices } from './bookings/booking-services.ts'
import { createSlotRoutes } from './bookings/slot-routes.ts'
import { limitBody } from './limit-body.ts'
import { createOfferRoutes, type OfferServices } from './offers/offer-routes.ts'
import { openApi } from './openapi.ts'
import { problem } from './problem.ts'
import { createReportRoutes } from './reports/report-routes.ts'
import { createAuthRoutes } from './staff/auth-routes.ts'
import { createStaffRoutes } from './staff/staff-routes.ts'
import type { StaffServices } from './staff/staff-services.ts'

const LARGEST_BODY = 16 * 1024

export interface ApiOptions extends OfferServices {
  /** Whether everything a visitor needs is in place. */
  isReady: () => Promise<boolean>
  bookings: BookingServices
  proofOfWork: boolean
  staff: StaffServices
}

/** What programs ask for. */
export function createApi({ isReady, bookings, proofOfWork, staff, ...services }: ApiOptions): Hono {
  const api = new Hono()
  api.use(limitBody(LARGEST_BODY))
  api.use(async (c, next) => {
    await next()
    // Not by `c.header`, which would make the whole answer anew.
    if (!c.res.headers.has('Cache-Control')) c.res.headers.set('Cache-Control', 'no-store')
  })
  api.get('/v1/health', (c) => c.json({ status: 'ok' }))
  api.get('/v1/ready', async (c) => ((await isReady()) ? c.json({ status: 'ready' }) : problem(c, 'notReady')))
  api.route('/v1/offers', createOfferRoutes(services))
  api.route('/v1/reports', createReportRoutes(services))
  api.route('/v1/staff', createStaffRoutes(staff))
  api.route('/staff/auth', createAuthRoutes(staff))
  api.get('/v1/consultations/settings', (c) => c.json({ mail: bookings.hasMail }))
  api.route('/v1/consultations', createSlotRoutes(bookings, services.isBehindProxy))
  api.route('/v1/bookings', createBookingRoutes(bookings, { isBehindProxy: services.isBehindProxy, proofOfWork }))
  api.get('/openapi.json', (c) => c.json(openApi))
  api.all('*', (c) => problem(c, 'notFound'))
  return api
}
