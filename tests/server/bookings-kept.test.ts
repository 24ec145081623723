import { afterAll, beforeAll, expect, test } from 'vitest'
import type { BookingView } from '../../src/domain/booking.ts'
import { openPersonal } from '../../src/server/bookings/booking-secrets.ts'
import { eraseExpired } from '../../src/server/bookings/erase-expired.ts'
import { keepOffer, readOffers } from '../../src/server/offers/keep-offers.ts'
import { keepReport, readReports } from '../../src/server/reports/keep-reports.ts'
import { makeKeyring } from '../../src/server/secrets/keyring.ts'
import { countKeyUse, resealAll } from '../../src/server/secrets/reseal.ts'
import { HOUR, LATER, LATEST, makeBooking, openBookingSite, SLOT, TUESDAY } from '../support/bookings.ts'
import { makeOffer } from '../support/offers.ts'
import { makeReport } from '../support/reports.ts'

const DAY = 24 * HOUR
const secrets = [Buffer.alloc(32, 1), Buffer.alloc(32, 2)] as const
const oldKeys = makeKeyring([secrets[0]])
const bothKeys = makeKeyring([secrets[1], secrets[0]])
let site: Awaited<ReturnType<typeof openBookingSite>>
beforeAll(async () => {
  site = await openBookingSite({ places: 4, keys: bothKeys, hasMail: true })
})
afterAll(() => site.close())
const rows = async (text: string, values: unknown[] = []) => (await site.store.database.$client.query(text, values)).rows as Record<string, unknown>[]
const erase = () => eraseExpired({ pool: site.store.database.$client, database: site.store.database, clock: () => site.time.now })

test('a new key seals anew what the old one sealed; every code stays', async () => {
  const old = await openBookingSite({ places: 4, keys: oldKeys, hasMail: true })
  try {
    const kept = await old.book({ name: 'はなこ', contact: { kind: 'email', value: 'a@example.jp' } })
    const cancelled = await old.book({ contact: { kind: 'email', value: 'b@example.jp' } })
    await old.byCode(cancelled.view.code).cancel()
    const pool = old.store.database.$client
    await pool.query('update bookings set staff_note = $2 where id = $1', [kept.view.id, oldKeys.newest.seal('ことば', `${kept.view.id} staff note`)])
    const offer = makeOffer()
    const { receipt } = await keepOffer(old.store.database, oldKeys, offer)
    const report = makeReport()
    const told = await keepReport(old.store.database, oldKeys, report)
    expect(await resealAll(pool, bothKeys)).toEqual({ bookings: 2, offers: 1, reports: 1, mails: 1 })
    expect(await resealAll(pool, bothKeys)).toEqual({ bookings: 0, offers: 0, reports: 0, mails: 0 })
    expect(await countKeyUse(pool)).toEqual(expect.arrayContaining([{ key: oldKeys.newest.id, sealed: 0, codes: 3 }, { key: bothKeys.newest.id, sealed: 4, codes: 0 }]))
    const { rows: [row] } = await pool.query<{ sealed: Buffer; staff_note: Buffer; seal_key_id: string }>('select sealed, staff_note, seal_key_id from bookings where id = $1', [kept.view.id])
    expect(row && openPersonal(bothKeys, kept.view.id, row.sealed, row.seal_key_id).name).toBe('はなこ')
    expect(row && bothKeys.newest.open(row.staff_note, `${kept.view.id} staff note`)).toBe('ことば')
    expect((await readOffers(old.store.database, bothKeys, null)).map(({ message, code }) => [message, code])).toEqual([[offer.message, receipt?.code]])
    const newKeys = makeKeyring([secrets[1]])
    expect(await readReports(old.store.database, newKeys)).toEqual([{ ...report, ...told.receipt, doneAt: null }])
    expect(await keepReport(old.store.database, newKeys, report)).toEqual({ outcome: 'again', receipt: told.receipt })
  } finally {
    await old.close()
  }
})

test('a code made with the old key opens its booking after the change of keys, and the new key makes the new ones', async () => {
  const { view } = await site.book()
  expect((await rows('select key_id, seal_key_id from bookings'))[0]).toEqual({ key_id: bothKeys.newest.id, seal_key_id: bothKeys.newest.id })
  const later = makeKeyring([Buffer.alloc(32, 3), secrets[1]])
  await resealAll(site.store.database.$client, later)
  expect((await rows('select key_id, seal_key_id from bookings'))[0]).toEqual({ key_id: bothKeys.newest.id, seal_key_id: later.newest.id })
  expect((await site.byCode(view.code).view()).status).toBe(200)
  await resealAll(site.store.database.$client, makeKeyring([secrets[1], Buffer.alloc(32, 3)]))
})

test('mails are queued with what they tell, for those who gave an address alone, and the reminder follows the booking', async () => {
  await rows('delete from mail_queue')
  const mails = () => rows('select kind, due_at, sealed is not null as copied from mail_queue order by id')
  const wish = '2026-12-10T09:00:00+09:00'
  const { view } = await site.book({ wishes: [wish], contact: { kind: 'email', value: 'a@example.jp' } })
  await site.book({ wishes: [wish] })
  const now = new Date(TUESDAY)
  expect(await mails()).toEqual([{ kind: 'booked', due_at: now, copied: false }, { kind: 'reminder', due_at: new Date('2026-12-09T09:00:00+09:00'), copied: false }])
  await site.byCode(view.code).change('2026-12-11T09:00:00+09:00', 0)
  expect((await mails()).slice(1)).toEqual([{ kind: 'changed', due_at: now, copied: false }, { kind: 'reminder', due_at: new Date('2026-12-10T09:00:00+09:00'), copied: false }])
  await site.byCode(view.code).cancel()
  expect((await mails()).slice(2)).toEqual([{ kind: 'cancelled', due_at: now, copied: true }])
})

test('everything goes on the day that was said, and each run says how much went', async () => {
  const past = makeBooking({ wishes: [LATER] })
  const view = (await (await site.put(past)).json()) as BookingView
  await site.hold(makeBooking().id, { startsAt: LATEST })
  const { view: given } = await site.book({ wishes: [LATEST], name: 'わすれられる' })
  await rows("update bookings set status = 'cancelled', cancelled_by = 'staff', updated_at = $2 where id = $1", [given.id, new Date(site.time.now)])
  expect(view.erasedOn).toBe('2027-03-02')
  site.time.now = TUESDAY + 15 * DAY
  // The two above, and a mail to somebody who cancelled that nobody ever sent.
  expect(await erase()).toMatchObject({ bookings: 0, offers: 0, others: 3 })
  expect(await rows('select sealed from bookings where id = $1', [given.id])).toEqual([{ sealed: null }])
  expect(await rows('select 1 from booking_slots where starts_at = $1', [SLOT])).toEqual([])
  site.time.now = Date.parse('2027-03-01T23:00:00+09:00')
  expect(await erase()).toMatchObject({ bookings: 0 })
  site.time.now = Date.parse('2027-03-02T01:00:00+09:00')
  expect((await erase()).bookings).toBeGreaterThan(2)
  expect(await rows('select 1 from bookings where id = $1', [view.id])).toEqual([])
  await erase()
  const runs = await rows('select at, bookings, offers, others from erasure_runs order by id')
  expect(runs.map(({ others }) => others)).toEqual([3, 0, 0])
  expect(runs.at(-1)).toMatchObject({ at: new Date('2027-03-02T01:00:00+09:00'), offers: 0 })
})
