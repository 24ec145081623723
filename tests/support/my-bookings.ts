import { randomUUID } from 'node:crypto'
import { expect, type Page } from '@playwright/test'
import type { BookingEntry, OutboxEntry } from '../../src/device/outbox-entry.ts'
import type { Booking, SlotList } from '../../src/domain/booking.ts'
import { makeBooking } from './bookings.ts'

const DAY = 24 * 60 * 60_000

const inJapan = (milliseconds: number): string => new Date(milliseconds + 9 * 60 * 60_000).toISOString().slice(0, 10)

/** The free times of a counter in the weeks to come, as its server tells them; the first day is left out, for tests may run late in the evening. */
export async function freeSlots(url: string, districtId = 'ikejiri', mode = 'video', daysAhead = 2): Promise<string[]> {
  const query = new URLSearchParams({ mode, from: inJapan(Date.now() + daysAhead * DAY), through: inJapan(Date.now() + 20 * DAY) })
  const { slots } = (await (await fetch(`${url}/api/v1/consultations/${districtId}/slots?${query}`)).json()) as SlotList
  return slots.filter(({ free }) => free > 0).map(({ startsAt }) => startsAt)
}

/** Leaves an entry in the phone's outbox without a word to the app. */
export const leaveEntry = (page: Page, entry: OutboxEntry) => page.evaluate((value) => new Promise<void>((resolve, reject) => {
  const opening = indexedDB.open('madoguchi')
  opening.addEventListener('success', () => {
    const writing = opening.result.transaction('outbox', 'readwrite')
    writing.objectStore('outbox').put(value)
    writing.addEventListener('error', () => reject(new Error('IndexedDB')))
    writing.addEventListener('complete', () => {
      opening.result.close()
      resolve()
    })
  })
}), entry)

export const makeEntry = (body: Booking): BookingEntry => ({ id: body.id, kind: 'booking', body, putAt: new Date().toISOString(), tries: 0, state: 'waiting' })

/** A booking of this phone, sent by the app itself and answered by the server. */
export async function bookOnPhone(page: Page, url: string, change: Partial<Booking> = {}): Promise<Booking> {
  const body = makeBooking({ id: randomUUID(), wishes: (await freeSlots(url)).slice(0, 1), ...change })
  await page.goto(`${url}/bookings`)
  await expect(page.getByRole('main').getByRole('heading', { level: 1 })).toBeVisible()
  await leaveEntry(page, makeEntry(body))
  await page.reload()
  await expect(page.getByRole('main').getByText(/[2-9A-Z]{3}-[2-9A-Z]{3}-[2-9A-Z]{3}/).first()).toBeVisible()
  return body
}
