import { Hono } from 'hono'
import { bodyLimit } from 'hono/body-limit'
import { createOfferRoutes, type OfferServices } from './offers/offer-routes.ts'
import { openApi } from './openapi.ts'
import { problem } from './problem.ts'

const LARGEST_BODY = 16 * 1024

export interface ApiOptions extends OfferServices {
  /** Whether everything a visitor needs is in place. */
  isReady: () => Promise<boolean>
}

/** What programs ask for. */
export function createApi({ isReady, ...services }: ApiOptions): Hono {
  const api = new Hono()
  api.use(bodyLimit({ maxSize: LARGEST_BODY, onError: (c) => problem(c, 'tooLarge') }))
  api.use(async (c, next) => {
    await next()
    if (!c.res.headers.has('Cache-Control')) c.header('Cache-Control', 'no-store')
  })
  api.get('/v1/health', (c) => c.json({ status: 'ok' }))
  api.get('/v1/ready', async (c) => ((await isReady()) ? c.json({ status: 'ready' }) : problem(c, 'notReady')))
  api.route('/v1/offers', createOfferRoutes(services))
  api.get('/openapi.json', (c) => c.json(openApi))
  api.all('*', (c) => problem(c, 'notFound'))
  return api
}
