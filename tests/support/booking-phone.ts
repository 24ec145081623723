import type { Page } from '@playwright/test'
import type { BookingEntry, OutboxEntry } from '../../src/device/outbox.ts'
import type { Booking } from '../../src/domain/booking.ts'

const OUTBOX = '/src/device/outbox.ts'
let asked = 0

/** The phone's outbox, driven as the screens drive it. */
export const phone = (page: Page) => ({
  put: (booking: Booking) => page.evaluate(async ([module, body]) => (await import(module)).putInOutbox('booking', body) as Promise<{ id: string; kept: boolean }>, [OUTBOX, booking] as const),
  start: () => page.evaluate(async (module) => (await import(module)).startOutbox(), OUTBOX),
  goOnline: () => page.evaluate(() => dispatchEvent(new Event('online'))),
  /** Waits until nothing is being sent. */
  rest: () => page.evaluate(() => navigator.locks.request('outbox', () => undefined)),
  withdraw: (id: string) => page.evaluate(async ([module, entry]) => (await import(module)).withdrawFromOutbox(entry) as Promise<'removed' | 'withdrawing'>, [OUTBOX, id] as const),
  add: (view: unknown) => page.evaluate(async ([module, one]) => (await import(module)).addBookingByCode(one), [OUTBOX, view] as const),
  /** Asks as if a minute had passed since the last time. */
  refresh: () => page.evaluate(async (module) => (await import(module)).refreshBookings(), `/src/device/refresh-bookings.ts?asked=${(asked += 1)}`),
  /** Everything handed in, as soon as nothing is being sent. */
  read: () => page.evaluate(async (module) => {
    const { watchOutbox } = await import(module)
    await navigator.locks.request('outbox', () => undefined)
    return new Promise<OutboxEntry[]>((resolve) => {
      const stop = watchOutbox((entries: OutboxEntry[]) => {
        resolve(entries)
        stop()
      })
    })
  }, OUTBOX),
  async entry(id: string): Promise<BookingEntry | null> {
    const entry = (await this.read()).find((one) => one.id === id)
    return entry?.kind === 'booking' ? entry : null
  },
  async state(id: string): Promise<string | null> {
    return (await this.entry(id))?.state ?? null
  },
})
