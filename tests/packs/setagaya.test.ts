import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { parse, pipe, string, transform } from 'valibot'
import { ActivityPack, ShopPack } from '../../src/domain/activity.ts'
import { CorePack, GeoPack, Manifest, MapPack } from '../../src/domain/pack.ts'
import { compileSeeds } from '../../src/packs/build.ts'

// A whole compilation compresses three files at the highest level; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 })

const SEEDS = join(import.meta.dirname, '../../seeds/setagaya')
const { notices, compiled } = compileSeeds(SEEDS)
if (!compiled) throw new Error(JSON.stringify(notices.filter((one) => one.severity === 'ERROR')))
const json = pipe(
  string(),
  transform((text): unknown => JSON.parse(text)),
)
const core = parse(pipe(json, CorePack), compiled.parts.core)
const geo = parse(pipe(json, GeoPack), compiled.parts.geo)
const map = parse(pipe(json, MapPack), compiled.parts.map)
const { activities, shopping } = parse(pipe(json, ActivityPack), compiled.parts.activities)
const { shops, notice } = parse(pipe(json, ShopPack), compiled.parts.shops)
const areas = core.towns.flatMap((town) => town.areas)
const place = (name: string) => core.places.find((one) => one.name === name)

describe('the Setagaya pack', () => {
  test('is small enough for a slow line', () => {
    expect(compiled.sizes.core).toBeLessThanOrEqual(25_000)
    expect(Object.values(compiled.sizes).reduce((sum, bytes) => sum + bytes, 0)).toBeLessThanOrEqual(150_000)
  })

  test('is the same, byte for byte, each time', () => expect(compileSeeds(SEEDS).compiled).toEqual(compiled))

  test('has a manifest the app accepts, naming parts by their content', () => {
    const manifest = parse(Manifest, compiled.manifest)
    expect(manifest.parts.core).toMatch(/^setagaya\.core\.[0-9a-f]{10}\.json$/)
    expect(new Set(Object.values(manifest.parts)).size).toBe(7)
  })

  test('has 28 districts in 5 regions, each with a counter of three offices', () => {
    expect(core.districts).toHaveLength(28)
    expect(core.regions).toHaveLength(5)
    expect(core.counters.map((counter) => counter.districtId)).toEqual(core.districts.map((district) => district.id))
    for (const counter of core.counters) expect(counter.bodies.map((body) => body.kind)).toEqual(['machizukuri', 'anshin', 'shakyo'])
  })

  test('has 277 町丁目 in 61 towns, outlines in the same order', () => {
    expect(areas).toHaveLength(277)
    expect(core.towns).toHaveLength(61)
    expect(geo.areas.map((area) => area.id)).toEqual(areas.map((area) => area.id))
    for (const { rings } of geo.areas) expect(rings.length).toBeGreaterThan(0)
  })

  test('divides 池尻四丁目 by 番, and nothing else', () => {
    expect(areas.filter((area) => area.blocks.length > 0).map((area) => [area.name, area.blocks])).toEqual([
      [
        '池尻四丁目',
        [
          { from: 1, to: 32, districtId: 'ikejiri' },
          { from: 33, to: 39, districtId: 'daizawa' },
        ],
      ],
    ])
  })

  test('says what is special about 千歳台一・二丁目 in three languages', () => {
    const noted = areas.filter((area) => area.note)
    expect(noted.map((area) => area.name)).toEqual(['千歳台一丁目', '千歳台二丁目'])
    expect(Object.keys(noted[0]?.note ?? {})).toEqual(['ja', 'en', 'easy'])
  })

  test('knows a town by all its readings', () => {
    const town = (name: string) => core.towns.find((one) => one.name === name)
    expect(town('下馬')).toMatchObject({ kana: 'しもうま', romaji: 'Shimouma', readings: ['Shimoma'] })
    expect(town('三軒茶屋')).toMatchObject({ kana: 'さんげんじゃや', readings: expect.arrayContaining(['さんげんぢゃや']) })
    expect(town('新町')).toMatchObject({ romaji: 'Shinmachi', readings: ['Shimmachi'] })
  })

  test('places stations in the districts their platforms touch', () => {
    expect(place('下高井戸')).toMatchObject({ lines: ['京王線', '世田谷線'], districts: ['matsubara', 'matsuzawa'], outside: null })
    expect(place('三軒茶屋')).toMatchObject({ districts: ['taishido'], area: '太子堂四丁目' })
    expect(place('自由が丘')).toMatchObject({ districts: [], outside: '目黒区' })
    expect(core.places.filter((one) => one.districts.length === 0 && one.outside === null)).toEqual([])
  })

  test('lists no number that is not in the seeds with a source', () => {
    const sources = new Set(core.sources.map((source) => source.id))
    const contacts = [...core.counters, ...core.offices].flatMap((one) => [one.address, one.phone, one.fax, one.hours]).filter((one) => one !== null)
    expect(contacts.length).toBeGreaterThan(100)
    for (const { fact } of contacts) expect(sources).toContain(fact.source)
    expect(core.counters.filter((counter) => counter.phone).map((counter) => counter.districtId)).toEqual([
      'kyodo',
      'kamiuma',
      'umegaoka',
      'matsubara',
      'todoroki',
      'fukasawa',
      'funabashi',
      'kitami',
    ])
    expect(core.counters.filter((counter) => counter.hours).map((counter) => counter.districtId)).toEqual(['kamiuma'])
  })

  test('knows the call centre, the holidays and the neighbours', () => {
    expect(core.offices.find((office) => office.id === core.callCentreId)?.phone?.value).toBe('03-5432-3333')
    expect(core.holidays).toContainEqual(['2026-11-23', '勤労感謝の日'])
    expect(core.holidaysThrough).toBe('2028-12-31')
    expect(core.municipalities).toHaveLength(68)
    expect(core.municipalities.map((one) => one.name)).not.toContain('世田谷区')
    expect(geo.neighbours.map((one) => one.name)).toContain('狛江市')
    expect(map.railways.length).toBeGreaterThan(10)
  })

  test('shows hiragana', () => {
    for (const { kana } of [...core.towns, ...core.districts, ...core.places, ...core.municipalities]) expect(kana).toMatch(/^[ぁ-ゖー]+$/)
  })

  test('has every activity the documents name, with its source and nothing invented', () => {
    const names = activities.map((one) => one.name)
    for (const name of [
      'ボッチャ交流会', '地域カフェ', 'リモート体操', '上馬まちなかクリーン作戦', 'ひがたまカフェ', 'ひがたまカフェDEお買い物', 'さわやか農園', '成城男ディ倶楽部', '茶話やか松原',
      '男の家事入門講座', 'デジタルボランティア', '子どもの居場所', 'お気軽に相談会', 'フードパントリー', 'おでかけひろば', 'せたがやシニアボランティア・ポイント事業', '買物支援マップ',
    ]) expect(names).toContain(name)
    const sources = new Set(core.sources.map((source) => source.id))
    for (const one of [...activities, ...shopping]) {
      expect(sources).toContain(one.fact.source)
      expect(Object.keys(one.what ?? {})).toEqual(['ja', 'easy', 'en'])
      expect(one.phone).toBeNull()
    }
    expect(activities.filter((one) => one.recurrence).map((one) => [one.id, one.status, one.recurrence?.rrule])).toEqual([
      ['taishido-aozora-sumaho', 'active', 'FREQ=MONTHLY;BYDAY=1WE'],
      ['kitazawa-kitago-shokudo', 'unknown', 'FREQ=MONTHLY;BYDAY=3TU'],
      ['daita-daichi-shokudo', 'unknown', 'FREQ=MONTHLY;BYDAY=1FR'],
      ['yoga-rinato', 'active', 'FREQ=MONTHLY;BYDAY=-1MO'],
    ])
    expect(activities.filter((one) => one.status === 'paused').map((one) => one.name)).toEqual(['地域カフェ', '茶話やか松原'])
  })

  test('keeps what is of OpenStreetMap apart, with its notice', () => {
    expect(notice).toContain('© OpenStreetMap contributors')
    expect(notice).toContain('ODbL')
    expect(shops.length).toBeGreaterThan(650)
    const districts = new Set(core.districts.map((district) => district.id))
    for (const shop of shops) expect(districts).toContain(shop.districtId)
  })
})
