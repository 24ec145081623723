import { Hono } from 'hono'
import * as v from 'valibot'
import { uuid } from '../../domain/message-parts.ts'
import { Outcome, StaffNote } from '../../domain/staff.ts'
import { cancelBooking } from '../bookings/end-booking.ts'
import { problem } from '../problem.ts'
import { type Deed, writeDown } from './audit.ts'
import { bookingsToCsv, bookingsToIcs } from './exports.ts'
import { readDays } from './query.ts'
import { findRow, personalOf, readRows, setOutcome, type StaffRow, toLine, toStaffBooking } from './staff-bookings.ts'
import { keepNote } from './staff-notes.ts'
import type { StaffServices } from './staff-services.ts'
import { districtsAskedFor, type StaffContext, type StaffEnv } from './who.ts'

/** The bookings as the counsellor sees them; every look is written down first. */
export function createStaffBookingRoutes({ database, bookings }: StaffServices): Hono<StaffEnv> {
  const routes = new Hono<StaffEnv>()

  async function readMany(c: StaffContext, deed: Deed): Promise<StaffRow[] | Response> {
    const days = readDays(c)
    if (!days) return problem(c, 'invalid')
    const districts = districtsAskedFor(c.var.me, c.req.query('district'))
    if (!districts) return problem(c, 'notYours')
    await writeDown(database, c.var.me, deed, districts)
    return readRows(bookings, districts, days.from, days.through)
  }
  async function readOne(c: StaffContext, deed: Deed): Promise<StaffRow | Response> {
    const id = v.safeParse(uuid, c.req.param('id'))
    const row = id.success ? await findRow(bookings, id.output) : null
    if (!row) return problem(c, 'notFound')
    if (!districtsAskedFor(c.var.me, row.district_id)) return problem(c, 'notYours')
    await writeDown(database, c.var.me, deed, [row.district_id], row.id)
    return row
  }
  const answer = async (c: StaffContext, id: string) => {
    const row = await findRow(bookings, id)
    return row ? c.json(toStaffBooking(bookings, row)) : problem(c, 'notFound')
  }

  routes.get('/bookings', async (c) => {
    const rows = await readMany(c, 'list')
    return rows instanceof Response ? rows : c.json(rows.map((row) => toLine(bookings, row)))
  })
  routes.get('/bookings/:id', async (c) => {
    const row = await readOne(c, 'open')
    return row instanceof Response ? row : c.json(toStaffBooking(bookings, row))
  })

  routes.post('/bookings/:id/outcome', async (c) => {
    const outcome = v.safeParse(Outcome, await c.req.json<unknown>().catch(() => null))
    if (!outcome.success) return problem(c, 'invalid')
    const row = await readOne(c, 'outcome')
    if (row instanceof Response) return row
    const { state } = outcome.output
    if (state !== 'booked' && row.starts_at && row.starts_at.getTime() > bookings.clock()) return problem(c, 'notYet')
    return (await setOutcome(bookings, row.id, state)) ? answer(c, row.id) : problem(c, 'changedMeanwhile')
  })
  routes.post('/bookings/:id/cancel', async (c) => {
    const row = await readOne(c, 'cancel')
    if (row instanceof Response) return row
    await cancelBooking(bookings, row.id, 'staff')
    return answer(c, row.id)
  })
  routes.put('/bookings/:id/note', async (c) => {
    const note = v.safeParse(StaffNote, await c.req.json<unknown>().catch(() => null))
    if (!note.success) return problem(c, 'invalid')
    const row = await readOne(c, 'note')
    if (row instanceof Response) return row
    return (await keepNote(bookings, row.id, note.output.text)) ? answer(c, row.id) : problem(c, 'changedMeanwhile')
  })

  const exported = (row: StaffRow) => {
    const { contact, for: whom, address, share } = personalOf(bookings, row)
    return { ...toLine(bookings, row), contact, for: whom, address, share }
  }
  routes.get('/export.csv', async (c) => {
    const rows = await readMany(c, 'export')
    if (rows instanceof Response) return rows
    return c.body(bookingsToCsv(rows.map(exported)), 200, { 'Content-Type': 'text/csv; charset=utf-8', 'Content-Disposition': 'attachment; filename="bookings.csv"' })
  })
  routes.get('/export.ics', async (c) => {
    const rows = await readMany(c, 'export')
    if (rows instanceof Response) return rows
    const now = new Date(bookings.clock()).toISOString()
    return c.body(bookingsToIcs(rows.map(exported), now), 200, { 'Content-Type': 'text/calendar; charset=utf-8', 'Content-Disposition': 'attachment; filename="bookings.ics"' })
  })
  return routes
}
