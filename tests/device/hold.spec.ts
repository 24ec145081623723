import type { Page } from '@playwright/test'
import { LATER, makeBooking, makeHold, openBookingSite, SLOT, TUESDAY } from '../support/bookings.ts'
import { type BookingNetwork, openBookingNetwork } from '../support/booking-network.ts'
import { expect, test } from '../support/device-page.ts'

let site: Awaited<ReturnType<typeof openBookingSite>>
let network: BookingNetwork
test.beforeEach(async ({ context, devicePage }) => {
  site = await openBookingSite({ proofOfWork: true })
  network = await openBookingNetwork(context, site)
  await devicePage.clock.setFixedTime(TUESDAY)
})
test.afterEach(() => site.close())

const HOLD = '/src/device/hold.ts'
const call = (page: Page, name: string, ...args: unknown[]) => page.evaluate(async ([path, method, values]) => {
  const module: Record<string, (...all: unknown[]) => unknown> = await import(path)
  return module[method]?.(...values)
}, [HOLD, name, args] as const)

test('a slot is held with a proof, known after a reload, longer when asked again, moved, and given back', async ({ devicePage }) => {
  const { id } = makeBooking()
  const held = await call(devicePage, 'holdSlot', id, makeHold())
  expect(held).toEqual({ ok: true, hold: { startsAt: SLOT, mode: 'video', endsAt: '2026-12-01T01:15:00.000Z', extensions: 8, asOf: '2026-12-01T01:00:00.000Z' } })
  expect(await site.free(SLOT)).toBe(0)
  await devicePage.reload()
  expect(await call(devicePage, 'currentHold', id)).toMatchObject({ startsAt: SLOT })
  expect(await call(devicePage, 'currentHold', makeBooking().id)).toBeNull()
  // The clock of this phone stands still; the time it has left is the server's.
  site.time.now += 5 * 60_000
  expect(await call(devicePage, 'holdSlot', id, makeHold())).toMatchObject({ ok: true, hold: { endsAt: '2026-12-01T01:15:00.000Z' } })
  // The proof was asked for once: the server knows the id by now.
  expect(network.heard.filter(({ path }) => path.endsWith('/challenge'))).toHaveLength(1)
  expect(await call(devicePage, 'holdSlot', id, makeHold({ startsAt: LATER }))).toMatchObject({ ok: true, hold: { startsAt: LATER } })
  expect([await site.free(SLOT), await site.free(LATER)]).toEqual([1, 0])
  await call(devicePage, 'releaseHold', id)
  expect([await site.free(LATER), await call(devicePage, 'currentHold', id)]).toEqual([1, null])
})

test('given back while it is still being asked for, it is free', async ({ devicePage }) => {
  const { id } = makeBooking()
  const held = await devicePage.evaluate(async ([path, booking, request]) => {
    const { holdSlot, releaseHold, currentHold }: { holdSlot: (id: string, body: unknown) => Promise<{ ok: boolean }>; releaseHold: (id: string) => Promise<void>; currentHold: (id: string) => unknown } = await import(path)
    const asked = holdSlot(booking, request)
    await releaseHold(booking)
    return [(await asked).ok, currentHold(booking)]
  }, [HOLD, id, makeHold()] as const)
  expect(held).toEqual([true, null])
  expect(await site.free(SLOT)).toBe(1)
})

test('what another holds is taken; a tunnel is no answer', async ({ devicePage }) => {
  await call(devicePage, 'holdSlot', makeBooking().id, makeHold())
  expect(await call(devicePage, 'holdSlot', makeBooking().id, makeHold())).toEqual({ ok: false, code: 'slotTaken' })
  network.way = 'tunnel'
  expect(await call(devicePage, 'holdSlot', makeBooking().id, makeHold({ startsAt: LATER }))).toEqual({ ok: false, code: 'unreachable' })
})

test('left, it ends within a minute, unless the page comes back', async ({ devicePage }) => {
  const { id } = makeBooking()
  await call(devicePage, 'holdSlot', id, makeHold())
  await call(devicePage, 'leaveHold', id)
  await expect.poll(() => network.heard.some(({ path }) => path.endsWith('/leave'))).toBe(true)
  await devicePage.reload()
  await call(devicePage, 'holdSlot', id, makeHold())
  site.time.now += 2 * 60_000
  expect(await site.free(SLOT)).toBe(0)
  await call(devicePage, 'leaveHold', id)
  await expect.poll(() => network.heard.filter(({ path }) => path.endsWith('/leave')).length).toBe(2)
  site.time.now += 61_000
  await expect.poll(() => site.free(SLOT)).toBe(1)
})

test('leaving is said even while the page goes', async ({ devicePage, context, modules }) => {
  const heard: string[] = []
  modules.middlewares.use('/api', (request, response) => {
    heard.push(`${request.method} ${request.url}`)
    response.writeHead(204).end()
  })
  const { id } = makeBooking()
  await call(devicePage, 'holdSlot', id, makeHold())
  await devicePage.evaluate(async ([path, booking]) => {
    const { leaveHold }: { leaveHold: (id: string) => void } = await import(path)
    addEventListener('pagehide', () => leaveHold(booking))
  }, [HOLD, id] as const)
  // A route of the page's own ends with the page.
  await context.unrouteAll()
  await devicePage.goto('about:blank')
  await expect.poll(() => heard).toEqual([`POST /v1/bookings/${id}/hold/leave`])
})
