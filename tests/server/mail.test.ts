import { sql } from 'drizzle-orm'
import { afterAll, afterEach, beforeAll, beforeEach, expect, test, vi } from 'vitest'
import { makeBookingServices } from '../../src/server/bookings/booking-services.ts'
import { cancelBooking } from '../../src/server/bookings/end-booking.ts'
import { sendMails } from '../../src/server/mail/send-mails.ts'
import { createPackReader } from '../../src/server/pack-reader.ts'
import { MAIL_WORDS } from '../../src/server/mail/mail-words.ts'
import { HOUR, LATER, openBookingSite, TUESDAY } from '../support/bookings.ts'
import { testKeys } from '../support/database.ts'
import { openMailbox } from '../support/mailbox.ts'
import { readIcs } from '../support/read-ics.ts'

vi.setConfig({ testTimeout: 30_000 })

const HANAKO = { kind: 'email', value: 'hanako@example.jp' } as const
let site: Awaited<ReturnType<typeof openBookingSite>>
let box: Awaited<ReturnType<typeof openMailbox>>
const lines: object[] = []

beforeAll(async () => {
  site = await openBookingSite({ hasMail: true, places: 1 })
})
afterAll(() => site.close())
beforeEach(async () => {
  site.time.now = TUESDAY
  box = await openMailbox()
  for (const table of ['mail_queue', 'bookings', 'booking_slots']) await site.store.database.execute(sql.raw(`delete from ${table}`))
})
afterEach(() => box.close())

const services = (smtpUrl = box.url) => {
  const bookings = makeBookingServices({ database: site.store.database, keys: testKeys, readPacks: createPackReader(site.site.packs), room: 'https://rooms.example/{room}', hasMail: true, clock: () => site.time.now })
  return { bookings, mail: { smtpUrl, from: 'まちの窓口 <madoguchi@ward.example>' }, origin: 'https://madoguchi.example', log: (line: object) => lines.push(line) }
}
const queue = async () => (await site.store.database.execute(sql`select kind, tries, sent_at, sealed, due_at from mail_queue order by id`)).rows

test('a booking is confirmed by a plain mail with its calendar entry; the subject tells nothing', async () => {
  const { view } = await site.book({ contact: HANAKO })
  expect(await sendMails(services())).toBe(1)
  const [mail] = box.mails
  expect(mail?.to).toEqual(['hanako@example.jp'])
  expect(mail?.subject).toBe('ご予約の確認（まちの窓口）')
  expect(mail?.header('Auto-Submitted')).toBe('auto-generated')
  expect(mail?.header('From')).toMatch(/<madoguchi@ward\.example>$/)
  for (const part of ['ご予約ができました。', '日時: 2026年12月2日', '9:00', '方法: ビデオ通話（ご自宅などから）', '試行中', `予約の番号: ${view.code.replace(/(.{3})(?=.)/g, '$1-')}`, 'https://rooms.example/madoguchi-', 'https://madoguchi.example/bookings/code']) expect(mail?.text).toContain(part)
  expect(mail?.text).not.toContain('花子')
  expect(mail?.raw).not.toMatch(/<img|text\/html|\?code=|#code=/)
  expect(readIcs(mail?.ics ?? '', '2026-12-01', '2026-12-31')).toEqual([{ uid: `${view.id}@madoguchi`, start: '2026-12-02T09:00', status: 'CONFIRMED', summary: 'ご予約（まちの窓口）' }])
  expect(await sendMails(services())).toBe(0)
})

test.each([
  ['en', MAIL_WORDS.en['subject.booked'], [MAIL_WORDS.en['intro.booked'], 'Wednesday', MAIL_WORDS.en.trial]],
  ['easy', 'よやくの かくにん（まちの窓口）', ['よやくが できました。', 'いつ: 12/2']],
  ['ne', 'बुकिङको पुष्टि (Machi no Madoguchi)', ['Ikejiri (池尻地区)', '2026 डिसेम्बर 2']],
  ['zh-Hant', MAIL_WORDS['zh-Hant']['subject.booked'], ['2026年12月2日']],
  ['id', 'よやくの かくにん（まちの窓口）', ['よやくが できました。', MAIL_WORDS.en['intro.booked']]],
])('in %s', async (language, subject, parts) => {
  await site.book({ contact: HANAKO, language })
  await sendMails(services())
  expect(box.mails[0]?.subject).toBe(subject)
  for (const part of parts) expect(box.mails[0]?.text).toContain(part)
})

test('waiting, offered, changed, cancelled by the counter: each is told once, as it stands', async () => {
  const { booking: first, view } = await site.book()
  await site.book({ contact: HANAKO, ifFull: 'wait' })
  await sendMails(services())
  const { bookings } = services()
  await site.byCode(view.code).change(LATER, 0)
  await sendMails(services())
  const waiting = (await site.store.database.execute<{ id: string }>(sql`select id from bookings where status = 'offered'`)).rows[0]
  await cancelBooking(bookings, waiting?.id ?? '', 'staff')
  await cancelBooking(bookings, first.id, 'staff')
  await sendMails(services())
  expect(box.mails.map(({ subject }) => subject)).toEqual(['キャンセル待ちのお知らせ（まちの窓口）', '空きが出ました（まちの窓口）', '取り消しのお知らせ（まちの窓口）'])
  expect(box.mails[0]?.text).toContain('まだ予約はできていません')
  expect(box.mails[0]?.ics).toBeNull()
  expect(box.mails[1]?.text).toMatch(/2026年12月2日.*までに「この日時で受ける」を選ぶと/)
  expect(box.mails[2]?.text).toContain('窓口の都合で')
  expect(readIcs(box.mails[2]?.ics ?? '', '2026-12-01', '2026-12-31')).toMatchObject([{ status: 'CANCELLED' }])
})

test('whoever cancels is told that it is erased, and the copy kept for that goes with the mail', async () => {
  const { view } = await site.book({ contact: HANAKO })
  await site.byCode(view.code).cancel()
  // The confirmation, not yet sent, would say what is no longer so.
  expect(await sendMails(services())).toBe(1)
  expect(box.mails[0]?.text).toContain('サーバーから消しました')
  expect((await queue()).filter(({ sealed }) => sealed !== null)).toEqual([])
})

test('a reminder goes a day before; none for what was cancelled', async () => {
  await site.book({ contact: HANAKO, wishes: ['2026-12-03T09:00:00+09:00'] })
  const { view } = await site.book({ contact: HANAKO, wishes: ['2026-12-03T09:30:00+09:00'] })
  await sendMails(services())
  await site.byCode(view.code).cancel()
  site.time.now = Date.parse('2026-12-02T08:59:00+09:00')
  await sendMails(services())
  expect(box.mails.map(({ subject }) => subject)).not.toContain('まもなくご予約の時間です（まちの窓口）')
  site.time.now = Date.parse('2026-12-02T10:00:00+09:00')
  expect(await sendMails(services())).toBe(1)
  expect(box.mails.at(-1)?.subject).toBe('まもなくご予約の時間です（まちの窓口）')
})

test('a mail server that refuses is asked again, ever more seldom, ten times; the log names nobody', async () => {
  await site.book({ contact: HANAKO, wishes: ['2026-12-04T09:00:00+09:00'] })
  await site.store.database.execute(sql`delete from mail_queue where kind = 'reminder'`)
  box.say.refusal = 'no such user hanako@example.jp'
  expect(await sendMails(services())).toBe(0)
  expect(await sendMails(services())).toBe(0)
  expect((await queue())[0]).toMatchObject({ tries: 1, sent_at: null })
  site.time.now += 2 * 60_000
  box.say.refusal = null
  expect(await sendMails(services())).toBe(1)

  await site.book({ contact: HANAKO, wishes: ['2026-12-04T10:00:00+09:00'] })
  await site.store.database.execute(sql`delete from mail_queue where kind = 'reminder'`)
  for (let n = 0; n < 12; n += 1) {
    await sendMails(services('smtp://127.0.0.1:9'))
    site.time.now += 5 * HOUR
  }
  const [, gone] = await queue()
  expect(gone).toMatchObject({ tries: 10, sent_at: null })
  expect(lines.at(-1)).toMatchObject({ mail: 'given up', kind: 'booked' })
  expect(JSON.stringify(lines)).not.toContain('hanako')
})

test('two servers at once send each mail once', async () => {
  box.say.delay = 30
  for (let n = 0; n < 12; n += 1) await site.book({ contact: { kind: 'email', value: `p${n}@example.jp` }, wishes: [`2026-12-0${3 + (n % 2)}T${String(9 + Math.floor(n / 2)).padStart(2, '0')}:00:00+09:00`] })
  await Promise.all([sendMails(services()), sendMails(services()), sendMails(services())])
  expect(box.mails).toHaveLength(12)
  expect(new Set(box.mails.map(({ to }) => to[0]))).toEqual(new Set(Array.from({ length: 12 }, (_, n) => `p${n}@example.jp`)))
})

test('a server that ends while it sends leaves the mail to the next, under the same id', async () => {
  await site.book({ contact: HANAKO })
  const first = services()
  const broken = { ...first, bookings: { ...first.bookings, clock: () => { if (box.mails.length > 0) throw new Error('ended'); return site.time.now } } }
  await expect(sendMails(broken)).rejects.toThrow('ended')
  expect(await sendMails(services())).toBe(1)
  expect(new Set(box.mails.map(({ header }) => header('Message-ID'))).size).toBe(1)
})

test('nothing is queued for whoever gave no address, and an address cannot name a second one', async () => {
  await site.book()
  await site.book({ contact: { kind: 'email', value: 'a@b.jp,evil@example.com' }, wishes: [LATER] })
  await sendMails(services())
  expect(box.mails).toEqual([])
  await site.book({ contact: HANAKO, name: 'x\r\nBcc: evil@example.com', wishes: ['2026-12-02T15:00:00+09:00'] })
  await sendMails(services())
  expect(box.mails.flatMap(({ to }) => to)).not.toContain('evil@example.com')
  expect(box.mails.every(({ header }) => header('Bcc') === null)).toBe(true)
})

test('the app promises mails only where they are sent', async () => {
  expect(await (await site.send('GET', '/api/v1/consultations/settings')).json()).toEqual({ mail: true })
})
