import { join } from 'node:path'
import * as fc from 'fast-check'
import { describe, expect, test, vi } from 'vitest'
import type { CorePack, Point } from '../../src/domain/pack.ts'
import { compileSeeds } from '../../src/packs/build.ts'
import { areaOfAddress } from '../../src/packs/compile/address.ts'
import { compileTowns } from '../../src/packs/compile/towns.ts'
import { isInside, metresTo } from '../../src/packs/geometry.ts'
import { encodeLine, encodeRing } from '../../src/packs/path.ts'
import { readSeeds } from '../../src/packs/seeds.ts'
import { addRow, copySeeds, editRow } from './seeds-copy.ts'

// A whole compilation compresses three files at the highest level; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 })

const compile = (folder: string): CorePack => {
  const { compiled, notices } = compileSeeds(folder)
  if (!compiled) throw new Error(JSON.stringify(notices.filter((one) => one.severity === 'ERROR')))
  return JSON.parse(compiled.parts.core)
}
const areaOf = (core: CorePack, name: string) => core.towns.flatMap((town) => town.areas).filter((area) => area.name === name)

describe('a 町丁目 that moves to another district', () => {
  test.each([
    ['2027-03-31', 'ikejiri'],
    ['2027-04-01', 'taishido'],
  ])('belongs on %s to %s', (dataDate, districtId) => {
    const { folder } = copySeeds()
    editRow(folder, 'municipality.csv', 2, { データ基準日: dataDate })
    editRow(folder, 'areas.csv', 2, { 効力終了日: '2027-03-31' })
    addRow(folder, 'areas.csv', 2, { 地区ID: 'taishido', 効力開始日: '2027-04-01', 効力終了日: '' })
    expect(areaOf(compile(folder), '池尻一丁目')).toMatchObject([{ districtId }])
  })
})

test('a counter read on a map of others keeps its door, its rule for holidays is taken as closed when blank', () => {
  const { folder } = copySeeds()
  editRow(folder, 'opening_hours.csv', 2, { 祝日は休み: '', 年末年始は休み: 'いいえ' })
  const core = compile(folder)
  const counter = (id: string) => core.counters.find((one) => one.districtId === id)
  expect(counter('kamiuma')?.hours?.value).toEqual([
    { days: [1, 2, 3, 4, 5], open: '08:30', close: '17:00', closedOnHolidays: true, closedOverNewYear: false },
  ])
  expect(counter('kyodo')).toMatchObject({ point: [139.64148, 35.65051], precision: 'point' })
  expect(counter('ikejiri')).toMatchObject({ precision: 'area', phone: null })
  expect(counter('kamikitazawa')).toMatchObject({ point: null, precision: null, address: null })
})

describe('an address of the seeds', () => {
  const { seeds } = readSeeds(join(import.meta.dirname, '../../seeds/setagaya'))
  const towns = compileTowns(seeds, '2026-11-21')
  test.each([
    ['東京都世田谷区池尻4-32-1', '池尻四丁目', ['ikejiri']],
    ['東京都世田谷区池尻4-33-1', '池尻四丁目', ['daizawa']],
    ['東京都世田谷区池尻4', '池尻四丁目', ['ikejiri', 'daizawa']],
    ['東京都世田谷区上祖師谷4-5-6', '上祖師谷四丁目', ['kamisoshigaya']],
    ['東京都世田谷区世田谷4-21-27', '世田谷四丁目', ['kamimachi']],
    ['玉川4-4-5 2階', '玉川四丁目', ['futakotamagawa']],
  ])('%s lies in %s', (address, name, districts) => expect(areaOfAddress(address, towns)).toMatchObject({ area: { name }, districts }))
  test.each(['東京都世田谷区池尻9-1', '東京都世田谷区', '三軒茶屋'])('%s lies nowhere we know', (address) =>
    expect(areaOfAddress(address, towns)).toBeNull(),
  )
})

describe('outlines', () => {
  const point = fc
    .tuple(fc.integer({ min: 13_958_000, max: 13_969_000 }), fc.integer({ min: 3_559_000, max: 3_569_000 }))
    .map(([x, y]): Point => [x / 1e5, y / 1e5])
  const decode = (path: number[]): Point[] => {
    let [x, y] = [0, 0]
    return path.flatMap((_, i) => (i % 2 ? [] : [[(x += path[i] ?? 0) / 1e5, (y += path[i + 1] ?? 0) / 1e5] as Point]))
  }

  test('come back from their steps', () => {
    fc.assert(
      fc.property(fc.uniqueArray(point, { minLength: 1, selector: String }), (points) => {
        expect(decode(encodeLine(points))).toEqual(points)
        expect(decode(encodeRing([...points, points[0] as Point]))).toEqual(points.length === 1 ? points : decode(encodeLine(points)))
      }),
    )
  })

  const square: Point[] = [
    [139.6, 35.6],
    [139.7, 35.6],
    [139.7, 35.7],
    [139.6, 35.7],
    [139.6, 35.6],
  ]
  test('hold what lies in them and have an outside', () => {
    expect(isInside([139.65, 35.65], [square])).toBe(true)
    expect(metresTo([139.65, 35.65], [square])).toBe(0)
    expect(metresTo([139.65, 35.599], [square])).toBeCloseTo(111.2, 1)
    expect(metresTo([139.71, 35.65], [square])).toBeCloseTo(903.5, 0)
  })
})
