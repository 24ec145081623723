import type { Page } from '@playwright/test'
import { createChallenge } from 'altcha-lib'
import { deriveKey } from 'altcha-lib/algorithms/sha'
import type { BookingEntry } from '../../src/device/outbox.ts'
import type { Booking } from '../../src/domain/booking.ts'
import { type Truth, truthOf } from '../../src/domain/booking-truth.ts'
import { DEFAULT_ROOM, makeBookingServices, type BookingServices } from '../../src/server/bookings/booking-services.ts'
import { createPackReader } from '../../src/server/pack-reader.ts'
import { type BookingNetwork, openBookingNetwork } from './booking-network.ts'
import { phone } from './booking-phone.ts'
import { openBookingSite, TUESDAY } from './bookings.ts'
import { testKeys } from './database.ts'

const OUTBOX_STORE = '/src/device/outbox-store.ts'

/** A phone, what stands between, a server and its database, in one history. */
export interface World {
  page: Page
  mine: ReturnType<typeof phone>
  site: Awaited<ReturnType<typeof openBookingSite>>
  network: BookingNetwork
  /** For what the staff and the clock do. */
  services: BookingServices
  /** What was handed in on the phone. */
  bookings: Booking[]
  /** Ids that the phone forgot, for they never left it. */
  removed: Set<string>
  /** Ids of which the server may know more than the phone has heard since. */
  behind: Set<string>
  /** Codes of what others have booked. */
  others: string[]
}

export async function openWorld(page: Page): Promise<World> {
  const site = await openBookingSite()
  const network = await openBookingNetwork(page.context(), site)
  // The work itself is tested elsewhere; here it costs little, so that many histories can be lived through.
  const challenge = await createChallenge({ algorithm: 'SHA-256', cost: 1, counter: 1, deriveKey })
  network.answer = (path) => (path.endsWith('/challenge') ? Promise.resolve(challenge) : undefined)
  const services = makeBookingServices({ database: site.store.database, keys: testKeys, readPacks: createPackReader(site.site.packs), room: DEFAULT_ROOM, hasMail: false, clock: () => site.time.now })
  return { page, mine: phone(page), site, network, services, bookings: [], removed: new Set(), behind: new Set(), others: [] }
}

/** Another history begins. */
export async function resetWorld(world: World): Promise<void> {
  const { network, site, page, mine } = world
  Object.assign(network, { way: 'open', heard: [], held: [] })
  await mine.rest()
  await page.evaluate(async (module) => {
    const { readEntries, changeEntry } = await import(module)
    for (const { id } of await readEntries()) await changeEntry(id, () => null)
  }, OUTBOX_STORE)
  await site.store.database.$client.query('delete from bookings; delete from booking_slots; delete from booking_holds')
  Object.assign(world, { bookings: [], removed: new Set(), behind: new Set(), others: [] })
  await setClock(world, TUESDAY)
}

export async function setClock({ site, page }: World, now: number): Promise<void> {
  site.time.now = now
  await page.clock.setFixedTime(now)
}

export async function statusesAtServer({ site, bookings }: World): Promise<Map<string, string>> {
  const { rows } = await site.store.database.$client.query<{ id: string; status: string }>('select id, status from bookings where id = any($1)', [bookings.map(({ id }) => id)])
  return new Map(rows.map(({ id, status }) => [id, status]))
}

/** Slots whose number of taken places is not that of the bookings in them, or is more than there are. */
export async function miscountedSlots({ site }: World): Promise<unknown[]> {
  const { rows } = await site.store.database.$client.query(`
    select starts_at, taken, count(b.id) from booking_slots s left join bookings b using (district_id, mode, starts_at)
    where b.status is null or b.status in ('booked', 'offered') group by district_id, mode, starts_at, taken having taken <> count(b.id) or taken > 1`)
  return rows
}

export async function readPhone({ mine, site }: World): Promise<Map<string, { entry: BookingEntry; truth: Truth }>> {
  const now = new Date(site.time.now).toISOString()
  const entries = (await mine.read()).filter((entry) => entry.kind === 'booking')
  return new Map(entries.map((entry) => [entry.id, { entry, truth: truthOf(entry, now) }]))
}
