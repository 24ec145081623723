import { Hono } from 'hono'
import * as v from 'valibot'
import { uuid } from '../../domain/message-parts.ts'
import { NewScheduleChange } from '../../domain/staff.ts'
import { offerToWaiting } from '../bookings/waiting-list.ts'
import { problem } from '../problem.ts'
import { writeDown } from './audit.ts'
import { readDay, readDays } from './query.ts'
import { addChange, findChange, readChanges, removeChange } from './schedule-changes.ts'
import { readAffected } from './staff-bookings.ts'
import type { StaffServices } from './staff-services.ts'
import { districtsAskedFor, type StaffEnv } from './who.ts'

/** Blocked times and extra slots. */
export function createScheduleRoutes({ database, bookings }: StaffServices): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>()

  routes.get('/changes', async (c) => {
    const days = readDays(c)
    if (!days) return problem(c, 'invalid')
    const districts = districtsAskedFor(c.var.me, c.req.query('district'))
    return districts ? c.json(await readChanges(database, districts, days.from, days.through)) : problem(c, 'notYours')
  })

  routes.post('/changes', async (c) => {
    const asked = v.safeParse(NewScheduleChange, await c.req.json<unknown>().catch(() => null))
    if (!asked.success || readDay(asked.output.date) === null || asked.output.reason.includes('\0')) return problem(c, 'invalid')
    const { districtId } = asked.output
    if (!districtsAskedFor(c.var.me, districtId)) return problem(c, 'notYours')
    await writeDown(database, c.var.me, 'change', [districtId])
    const change = await addChange(database, asked.output)
    await offerToWaiting(bookings, districtId)
    return c.json({ change, affected: change.kind === 'blocked' ? await readAffected(bookings, change) : [] }, 201)
  })

  routes.delete('/changes/:id', async (c) => {
    const id = v.safeParse(uuid, c.req.param('id'))
    const change = id.success ? await findChange(database, id.output) : null
    if (!change) return problem(c, 'notFound')
    if (!districtsAskedFor(c.var.me, change.districtId)) return problem(c, 'notYours')
    await writeDown(database, c.var.me, 'change', [change.districtId])
    await removeChange(database, change)
    await offerToWaiting(bookings, change.districtId)
    return c.body(null, 204)
  })
  return routes
}
