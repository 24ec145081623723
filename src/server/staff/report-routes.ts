import { Hono } from 'hono'
import * as v from 'valibot'
import { uuid } from '../../domain/message-parts.ts'
import { problem } from '../problem.ts'
import { readReports, setReportDone } from '../reports/keep-reports.ts'
import { writeDown } from './audit.ts'
import type { StaffServices } from './staff-services.ts'
import type { StaffEnv } from './who.ts'

/** Reports of mistakes and difficulties: they are about the app, not a counter, so only the staff of the whole municipality read them. */
export function createStaffReportRoutes({ database, keys }: StaffServices): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>()
  routes.use('/reports/*', async (c, next) => (c.var.me.role === 'ward' ? next() : problem(c, 'notYours')))

  routes.get('/reports', async (c) => {
    await writeDown(database, c.var.me, 'reports', c.var.me.districts)
    return c.json(await readReports(database, keys))
  })
  routes.post('/reports/:id/done', async (c) => {
    const id = v.safeParse(uuid, c.req.param('id'))
    if (!id.success) return problem(c, 'notFound')
    await writeDown(database, c.var.me, 'reportDone', c.var.me.districts)
    return (await setReportDone(database, id.output)) ? c.body(null, 204) : problem(c, 'notFound')
  })
  return routes
}
