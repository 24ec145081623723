import type { Page } from '@playwright/test'
import { makeBooking, makeConsultation, openBookingSite, SLOT, TUESDAY } from '../support/bookings.ts'
import { openBookingNetwork } from '../support/booking-network.ts'
import { expect, test } from '../support/device-page.ts'
import { makeCore, makePackFiles } from '../support/packs.ts'

const call = (page: Page, module: string, name: string, ...args: unknown[]) => page.evaluate(async ([path, method, values]) => {
  const loaded = (await import(path)) as Record<string, (...all: unknown[]) => unknown>
  return Promise.resolve(loaded[method]?.(...values)).catch((error: Error) => error.name)
}, [`/src/device/${module}.ts`, name, args] as const)

async function servePack(page: Page, files: Record<string, string>) {
  await page.unroute('**/packs/*')
  await page.route('**/packs/*', (route) => {
    const body = files[new URL(route.request().url()).pathname]
    return body === undefined ? route.abort() : route.fulfill({ contentType: 'application/json', body })
  })
}

test('what can be booked is kept with the pack, and is there without network', async ({ devicePage }) => {
  const consultation = makeConsultation()
  await servePack(devicePage, makePackFiles(makeCore(), {}, { consultation }))
  expect(await call(devicePage, 'pack', 'checkPack', 'testcity')).toBe('updated')
  await servePack(devicePage, {})
  await devicePage.reload()
  expect(await call(devicePage, 'pack', 'openConsultation', 'testcity')).toEqual(consultation)
})

test('a municipality that offers nothing has nothing to book; what an older app kept is not taken for that', async ({ devicePage }) => {
  const consultation = makeConsultation()
  await servePack(devicePage, makePackFiles(makeCore()))
  await call(devicePage, 'pack', 'checkPack', 'testcity')
  expect(await call(devicePage, 'pack', 'openConsultation', 'testcity')).toEqual({ format: 1, schedules: [], needs: [] })
  await servePack(devicePage, makePackFiles(makeCore(), {}, { consultation }))
  expect(await call(devicePage, 'pack', 'openConsultation', 'testcity')).toEqual(consultation)
  await servePack(devicePage, {})
  expect(await call(devicePage, 'pack', 'openConsultation', 'testcity')).toBe('PackUnavailable')
  await servePack(devicePage, makePackFiles(makeCore(), { format: 2 }, { consultation }))
  expect(await call(devicePage, 'pack', 'openConsultation', 'testcity')).toBe('PackUnavailable')
})

test('free slots, mail and what a code can do come from the server, or are said to be out of reach', async ({ context, devicePage }) => {
  const site = await openBookingSite({ hasMail: true })
  const network = await openBookingNetwork(context, site)
  await devicePage.clock.setFixedTime(TUESDAY)
  const slots = (district: string) => call(devicePage, 'slots', 'fetchSlots', district, 'video', '2026-12-02', '2026-12-02')
  expect(await slots('ikejiri')).toMatchObject({ asOf: '2026-12-01T10:00:00+09:00', slots: expect.arrayContaining([{ startsAt: SLOT, minutes: 30, free: 1 }]) })
  expect(await slots('kyodo')).toMatchObject({ code: 'notOffered' })
  expect(await call(devicePage, 'consultation-settings', 'readMailSetting')).toBe(true)
  const { view } = await site.book()
  const byCode = (name: string, ...args: unknown[]) => call(devicePage, 'bookings-by-code', name, view.code, ...args)
  expect(await byCode('viewByCode')).toEqual({ ok: true, view })
  const later = { startsAt: '2026-12-02T11:00:00+09:00', mode: 'video', sequence: 0 }
  expect(await byCode('changeByCode', later)).toMatchObject({ ok: true, view: { startsAt: later.startsAt, sequence: 1 } })
  expect(await byCode('changeByCode', { ...later, startsAt: SLOT })).toMatchObject({ ok: false, code: 'changedMeanwhile' })
  expect(await byCode('acceptByCode')).toMatchObject({ ok: true, view: { state: 'booked' } })
  expect(await byCode('cancelByCode')).toMatchObject({ ok: true, view: { state: 'cancelled', cancelledBy: 'resident' } })
  expect(await byCode('acceptByCode')).toMatchObject({ ok: false, code: 'offerEnded' })
  expect(await call(devicePage, 'bookings-by-code', 'viewByCode', '222222222')).toMatchObject({ ok: false, code: 'unknownCode' })
  expect(network.heard.every(({ path }) => !path.includes(view.code))).toBe(true)
  for (const way of ['tunnel', 'wifiLogin'] as const) {
    network.way = way
    expect([await slots('ikejiri'), await call(devicePage, 'consultation-settings', 'readMailSetting'), await byCode('viewByCode')]).toEqual(['unreachable', false, { ok: false, code: 'unreachable', free: [] }])
  }
  await site.close()
})

test('a draft is kept for a week, can be cleared, and a damaged one is none', async ({ devicePage }) => {
  const { id, secret } = makeBooking()
  const draft = {
    id, secret, step: 'needs', districtId: 'ikejiri', mode: 'video', needs: ['signLanguage'], language: 'ja', wishes: [SLOT], ifFull: 'refuse', forKind: null, relation: null, agreed: null, bookedBy: '',
    name: '', contactKind: null, contactValue: '', address: '', topic: null, note: '', share: null,
  }
  const read = () => call(devicePage, 'booking-draft', 'readBookingDraft')
  await devicePage.clock.setFixedTime(TUESDAY)
  expect(await read()).toBeNull()
  await call(devicePage, 'booking-draft', 'saveBookingDraft', draft)
  await devicePage.reload()
  expect(await read()).toEqual(draft)
  await devicePage.clock.setFixedTime(TUESDAY + 6.9 * 24 * 60 * 60 * 1000)
  expect(await read()).toEqual(draft)
  await devicePage.clock.setFixedTime(TUESDAY + 7 * 24 * 60 * 60 * 1000)
  expect(await read()).toBeNull()
  expect(await devicePage.evaluate(() => localStorage.length)).toBe(0)
  for (const text of ['{', '{"savedAt":"2026-12-08T01:00:00Z","draft":{"id":3}}', '{"savedAt":"soon"}']) {
    await devicePage.evaluate((damaged) => localStorage.setItem('booking-draft', damaged), text)
    expect(await read()).toBeNull()
  }
  await call(devicePage, 'booking-draft', 'saveBookingDraft', draft)
  await call(devicePage, 'booking-draft', 'clearBookingDraft')
  expect(await read()).toBeNull()
})
