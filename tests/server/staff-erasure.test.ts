import { sql } from 'drizzle-orm'
import { afterAll, beforeAll, expect, test, vi } from 'vitest'
import { eraseStaffTraces } from '../../src/server/staff/erasures.ts'
import { openBookingSite } from '../support/bookings.ts'
import { signInNew } from '../support/staff.ts'

// Hashing a password takes long on purpose, longest on a busy machine.
vi.setConfig({ testTimeout: 60_000, hookTimeout: 60_000 })

let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite()
})
afterAll(() => site.close())

test('sessions that have ended go, what was written down goes after three years, and what is in use stays', async () => {
  const { browser } = await signInNew(site.start(), site.store.database)
  const { browser: other } = await signInNew(site.start(), site.store.database)
  await browser.get('/offers')
  await other.get('/offers')
  const run = (statement: string) => site.store.database.execute(sql.raw(statement))
  await run(`update staff_sessions set expires_at = now() - interval '1 minute' where user_id = (select user_id from staff_audit order by id limit 1)`)
  await run(`update staff_audit set at = now() - interval '3 years 1 day' where id = (select min(id) from staff_audit)`)
  expect((await browser.get('/me')).status).toBe(401)
  expect((await other.get('/me')).status).toBe(200)
  expect(await eraseStaffTraces(site.store.database)).toBeGreaterThanOrEqual(1)
  expect((await run('select from staff_audit')).rows).toHaveLength(1)
  expect((await run('select from staff_sessions where expires_at < now()')).rows).toHaveLength(0)
  expect((await other.get('/me')).status).toBe(200)
})
