import { Hono } from 'hono'
import * as v from 'valibot'
import { Report } from '../../domain/report.ts'
import type { OfferServices } from '../offers/offer-routes.ts'
import { problem } from '../problem.ts'
import { clientOf, createRateLimit } from '../rate-limit.ts'
import { keepReport } from './keep-reports.ts'

const TEN_MINUTES = 600

/** Takes reports of mistakes and difficulties. What a person wrote is never in a path or query. */
export function createReportRoutes({ database, keys, isBehindProxy }: Pick<OfferServices, 'database' | 'keys' | 'isBehindProxy'>): Hono {
  const routes = new Hono()
  const mayPut = createRateLimit(60, TEN_MINUTES)

  routes.put('/:id', async (c) => {
    if (!mayPut(clientOf(c, isBehindProxy))) {
      c.header('Retry-After', String(TEN_MINUTES))
      return problem(c, 'tooMany')
    }
    const report = v.safeParse(Report, await c.req.json<unknown>().catch(() => null))
    if (!report.success || report.output.id !== c.req.param('id')) return problem(c, 'invalid')
    const kept = await keepReport(database, keys, report.output)
    return kept.receipt === null ? problem(c, kept.outcome) : c.json(kept.receipt, kept.outcome === 'new' ? 201 : 200)
  })
  return routes
}
