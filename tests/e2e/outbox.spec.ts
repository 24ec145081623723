import type { Page } from '@playwright/test'
import { sql } from 'drizzle-orm'
import type { OutboxEntry } from '../../src/device/outbox.ts'
import type { SlotList } from '../../src/domain/booking.ts'
import { HOUR, makeBooking } from '../support/bookings.ts'
import { leaveEntry } from '../support/my-bookings.ts'
import { makeOffer } from '../support/offers.ts'
import { makeReport } from '../support/reports.ts'
import { expect, test } from '../support/site.ts'
import { waitUntilKept } from '../support/visit.ts'

const states = (page: Page) => page.evaluate(() => new Promise<string[]>((resolve) => {
  const opening = indexedDB.open('madoguchi')
  opening.addEventListener('success', () => {
    const reading = opening.result.transaction('outbox').objectStore('outbox').getAll()
    reading.addEventListener('success', () => {
      opening.result.close()
      resolve((reading.result as OutboxEntry[]).map(({ state }) => state))
    })
  })
}))

function makeEntry(): OutboxEntry {
  const body = makeOffer()
  return { id: body.id, kind: 'offer', body, putAt: '2026-01-01T00:00:00.000Z', state: 'waiting' }
}

function makeReportEntry(): OutboxEntry {
  const body = makeReport()
  return { id: body.id, kind: 'report', body, putAt: '2026-01-01T00:00:00.000Z', tries: 0, state: 'waiting' }
}

/** A booking of a slot that is free now. */
async function makeBookingEntry(page: Page): Promise<OutboxEntry> {
  const days = [1, 14].map((day) => new Date(Date.now() + day * 24 * HOUR).toISOString().slice(0, 10))
  const { slots } = (await (await page.request.get(`/api/v1/consultations/ikejiri/slots?mode=video&from=${days[0]}&through=${days[1]}`)).json()) as SlotList
  const body = makeBooking({ wishes: slots.filter(({ free }) => free > 0).slice(0, 3).map(({ startsAt }) => startsAt) })
  return { id: body.id, kind: 'booking', body, putAt: '2026-01-01T00:00:00.000Z', tries: 0, state: 'waiting' }
}

test('the app, opened in a tunnel, sends what waits when it comes out', async ({ site, page, context }) => {
  await page.goto(site.url)
  await waitUntilKept(page)
  const entry = makeEntry()
  await context.setOffline(true)
  await leaveEntry(page, entry)
  await page.reload()
  await expect.poll(() => states(page)).toEqual(['waiting'])
  await context.setOffline(false)
  await expect.poll(() => states(page)).toEqual(['sent'])
  const { rows } = await site.database.database.execute(sql`select id from offers where id = ${entry.id}`)
  expect(rows).toHaveLength(1)
})

test('the service worker sends what waits when the network is back, without the app', async ({ site, page, context }) => {
  await context.grantPermissions(['background-sync'])
  await page.goto(site.url)
  await waitUntilKept(page)
  const entries = [makeEntry(), makeReportEntry(), await makeBookingEntry(page)] as const
  await context.setOffline(true)
  for (const entry of entries) await leaveEntry(page, entry)
  await page.evaluate(async () => {
    const registration = await navigator.serviceWorker.ready
    await (registration as unknown as { sync: { register: (tag: string) => Promise<void> } }).sync.register('outbox')
  })
  await page.goto('about:blank')
  await context.setOffline(false)
  const [offer, report, booking] = entries
  await expect.poll(async () => (await site.database.database.execute(sql`select id from offers where id = ${offer.id}`)).rows.length).toBe(1)
  await expect.poll(async () => (await site.database.database.execute(sql`select id from reports where id = ${report.id}`)).rows.length).toBe(1)
  // With its proof of work, done by the service worker.
  await expect.poll(async () => (await site.database.database.execute(sql`select status from bookings where id = ${booking.id}`)).rows).toEqual([{ status: 'booked' }])
})
