import { Window } from 'happy-dom'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import type { Activity, ShoppingHelp } from '../../src/domain/activity.ts'
import { occurrencesBetween } from '../../src/domain/recurrence.ts'
import { createApp } from '../../src/server/app.ts'
import { writeBuiltSite } from '../support/built-site.ts'
import { openTestDatabase, type TestDatabase, testKeys } from '../support/database.ts'
import { DISTRICT } from '../support/offers.ts'
import { makeActivities, makeCore, makePackFiles, makeShops } from '../support/packs.ts'
import { readIcs } from '../support/read-ics.ts'
import { CALENDAR, FACT, FROM, makeActivity, makeRecurrence, TO } from '../support/recurrences.ts'

const activities: Activity[] = [
  makeActivity({ id: 'weekly', uid: 'weekly@test', name: '体操 <b>&"\u0007', sequence: 2, recurrence: makeRecurrence({
    exceptions: [{ date: '2026-01-14', to: null, reason: '大雪', asOf: '2026-01-10' }, { date: '2026-01-21', to: '2026-01-22T14:00', reason: null }], skipNewYear: true,
  }) }),
  makeActivity({ id: 'fifth', uid: 'fifth@test', recurrence: makeRecurrence({ dtstart: '2026-01-30', minutes: null, rrule: 'FREQ=MONTHLY;BYDAY=5FR' }), point: [139.67, 35.65], precision: 'point' }),
  makeActivity({ id: 'once', uid: 'once@test', sequence: 1, recurrence: makeRecurrence({ dtstart: '2026-03-01T10:00', rrule: null, exceptions: [{ date: '2026-03-01', to: null, reason: null }] }) }),
  makeActivity({ id: 'paused', uid: 'paused@test', sequence: 1, status: 'paused' }),
  makeActivity({ id: 'undated', uid: 'undated@test', name: '=HYPERLINK("x")', status: 'unknown', recurrence: null }),
  makeActivity({ id: 'everyone', uid: 'everyone@test', districts: [] }),
  makeActivity({ id: 'elsewhere', uid: 'elsewhere@test', districts: ['kyodo'] }),
  makeActivity({ id: 'hearsay', uid: 'hearsay@test', districts: ['kyodo'], recurrence: null, fact: { ...FACT, status: 'secondary' } }),
]

const help: ShoppingHelp = {
  id: 'van', kind: 'mobileSales', name: '移動販売', districts: ['ikejiri'], what: { ja: '毎週来ます。' }, venue: null, point: null, precision: null, when: null, recurrence: null, status: 'unknown', phone: null, fact: FACT,
}

let store: TestDatabase
let get: (path: string, headers?: Record<string, string>) => Promise<Response>
const lines: string[] = []
beforeAll(async () => {
  const core = makeCore({ id: 'setagaya', districts: [DISTRICT, { ...DISTRICT, id: 'kyodo', name: '経堂地区' }], ...CALENDAR })
  const files = makePackFiles(core, {}, {
    activities: makeActivities({ activities, shopping: [help] }),
    shops: makeShops({ notice: '© OpenStreetMap', shops: [{ id: 'n1', kind: 'supermarket', name: '店', point: [139.6, 35.6], districtId: 'ikejiri' }] }),
  })
  const site = await writeBuiltSite(Object.fromEntries(Object.entries(files).map(([path, text]) => [path.slice(1), text])))
  store = await openTestDatabase()
  const app = createApp({ ...site, database: store.database, keys: testKeys, log: (line) => lines.push(JSON.stringify(line)) })
  get = async (path, headers = {}) => app.request(path, { headers })
})
afterAll(() => store.close())

const textOf = async (path: string) => (await get(path)).text()
/** What the calendar shows: cancelled ones too, so that each phone learns of them. */
const expected = (of: Activity[]) => of.flatMap((activity) => {
  if (!activity.recurrence) return []
  const isOff = activity.status === 'paused'
  return occurrencesBetween(activity.recurrence, CALENDAR, FROM, TO).map(({ date, time, state, uncertain }) =>
    `${activity.uid} ${date}${time === null ? '' : `T${time}`} ${isOff || state === 'cancelled' ? 'CANCELLED' : uncertain ? 'TENTATIVE' : 'CONFIRMED'}`)
}).sort()
const shown = (ics: string) => readIcs(ics, FROM, TO).map(({ uid, start, status }) => `${uid} ${start} ${status}`).sort()

describe('the calendar', () => {
  test('an independent reader finds each day of three years, cancelled and moved ones too', async () => {
    expect(shown(await textOf('/feeds/all/activities.ics'))).toEqual(expected(activities))
  })

  test('a district has its own and what is for everyone; the municipality has all', async () => {
    const own = activities.filter(({ id }) => id !== 'elsewhere')
    expect(shown(await textOf('/feeds/ikejiri/activities.ics'))).toEqual(expected(own))
    expect(shown(await textOf('/feeds/setagaya/activities.ics'))).toEqual(expected(activities))
  })

  test('what was cancelled stays, with its sequence', async () => {
    const ics = await textOf('/feeds/ikejiri/activities.ics')
    const events = ics.split('BEGIN:VEVENT').filter((event) => event.includes('STATUS:CANCELLED'))
    expect(events.map((event) => [/UID:(.+)/.exec(event)?.[1]?.trim(), /SEQUENCE:(.+)/.exec(event)?.[1]?.trim()])).toEqual([['weekly@test', '2'], ['once@test', '1'], ['paused@test', '1']])
    expect(ics).toContain('COMMENT:大雪')
    expect(ics).toContain('NAME:試験市 池尻地区の活動')
  })
})

describe('the Atom feed', () => {
  test('is XML whatever a name holds, with an entry an activity', async () => {
    const text = await textOf('/feeds/ikejiri/activities.xml')
    expect(text).toContain('<title>体操 &lt;b&gt;&amp;&quot;</title>')
    const xml = new (new Window().DOMParser)().parseFromString(text, 'application/xml')
    expect(xml.querySelector('parsererror')).toBeNull()
    expect(Array.from(xml.querySelectorAll('entry > id'), ({ textContent }) => textContent)).toHaveLength(6)
    expect(new Set(text.match(/urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-a[0-9a-f]{3}-[0-9a-f]{12}/g)).size).toBe(7)
    expect(text).toContain('2026-01-14 中止（大雪）')
    expect(text).toContain('2026-01-21 2026-01-22 14:00 に変更')
    expect(text).toContain('href="http://localhost/activities/weekly"')
  })

  test('an entry keeps its id and date in every feed', async () => {
    const entryOf = (text: string) => /<entry>\n<id>(.+)<\/id>\n<title>地域カフェ<\/title>\n<updated>(.+)<\/updated>/.exec(text)?.slice(1)
    expect(entryOf(await textOf('/feeds/all/activities.xml'))).toEqual(entryOf(await textOf('/feeds/ikejiri/activities.xml')))
    expect(entryOf(await textOf('/feeds/all/activities.xml'))?.[1]).toBe('2026-01-01T12:00:00+09:00')
    expect(await textOf('/feeds/all/activities.xml')).toContain('<updated>2026-01-10T12:00:00+09:00</updated>\n<link rel="alternate" type="text/html" href="http://localhost/activities/weekly"')
  })
})

describe('open data', () => {
  test('JSON holds the activities as the app has them', async () => {
    const { municipalities, activities: all } = JSON.parse(await textOf('/open-data/activities.json')) as { municipalities: unknown[]; activities: Activity[] }
    expect(municipalities).toEqual([{ id: 'setagaya', code: '000000', name: '試験市', dataDate: '2026-01-01' }])
    expect(all).toEqual(activities)
  })

  test('CSV opens in Excel and runs no formula', async () => {
    const bytes = Buffer.from(await (await get('/open-data/activities.csv')).arrayBuffer())
    expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf])
    const rows = bytes.toString().trim().split('\r\n')
    expect(rows).toHaveLength(activities.length + 1)
    expect(rows[0]).toContain('全国地方公共団体コード,ID,地方公共団体名,イベント名,イベント名_カナ')
    expect(rows[1]).toContain('チイキカフェ')
    expect(rows[5]).toContain(`"'=HYPERLINK(""x"")"`)
    expect(rows[6]).toContain('全域')
    expect(rows[7]).toContain(',開催中,')
    expect(rows[8]).toContain(',開催と伝えられている（未確認）,')
  })

  test('GeoJSON has points as longitude and latitude, and none where none is known', async () => {
    const { type, features } = JSON.parse(await textOf('/open-data/activities.geojson')) as { type: string; features: { id: string; geometry: unknown }[] }
    expect(type).toBe('FeatureCollection')
    expect(features.map(({ id, geometry }) => [id, geometry])).toEqual(activities.map(({ id, point }) => [id, point && { type: 'Point', coordinates: point }]))
  })
})

test('the points of the shopping map are GeoJSON, those of OpenStreetMap apart with their notice', async () => {
  const shopping = JSON.parse(await textOf('/open-data/shopping.geojson')) as unknown
  expect(shopping).toMatchObject({ features: [{ id: 'van', geometry: null, properties: { kind: 'mobileSales', what: '毎週来ます。' } }] })
  const shops = JSON.parse(await textOf('/open-data/shops.geojson')) as unknown
  expect(shops).toMatchObject({ license: 'ODbL-1.0', attribution: '© OpenStreetMap', features: [{ id: 'n1', geometry: { type: 'Point', coordinates: [139.6, 35.6] }, properties: { kind: 'supermarket' } }] })
})

test.each([
  ['/feeds/all/activities.ics', 'text/calendar; charset=utf-8'], ['/feeds/ikejiri/activities.xml', 'application/atom+xml; charset=utf-8'],
  ['/open-data/activities.json', 'application/json'], ['/open-data/activities.csv', 'text/csv; charset=utf-8'], ['/open-data/activities.geojson', 'application/geo+json'],
])('%s is %s, may be read by any page and is not sent twice', async (path, type) => {
  const first = await get(path)
  expect(first.headers.get('Content-Type')).toBe(type)
  expect(first.headers.get('Access-Control-Allow-Origin')).toBe('*')
  expect(first.headers.get('Cache-Control')).toBe('public, max-age=900')
  const etag = first.headers.get('ETag') ?? ''
  expect((await get(path, { 'If-None-Match': etag })).status).toBe(304)
})

test.each(['/feeds/nowhere/activities.ics', '/feeds/all/activities.txt', '/feeds/all', '/open-data/people.json', '/open-data/constructor', '/feeds/all/toString'])('%s is not found', async (path) => {
  expect((await get(path)).status).toBe(404)
})

test('the log does not say which district’s feed somebody follows', async () => {
  lines.length = 0
  await get('/feeds/ikejiri/activities.ics')
  expect(lines.join('')).not.toContain('ikejiri')
})
