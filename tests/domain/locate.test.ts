import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import booleanPointInPolygon from '@turf/boolean-point-in-polygon'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { bearingDegrees, distanceMetres } from '../../src/domain/distance.ts'
import { districtsOf } from '../../src/domain/gazetteer.ts'
import { buildLocator, locate } from '../../src/domain/locate.ts'
import type { Point } from '../../src/domain/pack.ts'
import { compileSetagaya, SEEDS } from '../support/setagaya.ts'

interface Outline { properties: { 名称: string }; geometry: { type: 'Polygon' | 'MultiPolygon'; coordinates: number[][][] | number[][][][] } }

const { core, geo } = compileSetagaya()
const locator = buildLocator(core, geo)
const outlines = (JSON.parse(readFileSync(join(SEEDS, 'boundaries.geojson'), 'utf8')) as { features: Outline[] }).features
const areas = core.towns.flatMap((town) => town.areas)
const districtsByArea = new Map(areas.map((area) => [area.name, districtsOf(area)]))
const around = fc.tuple(fc.double({ min: 139.57, max: 139.7, noNaN: true }), fc.double({ min: 35.58, max: 35.69, noNaN: true }))

/** Distance to a ring if under 30 m, by walking it in steps of a metre: slow, and nothing like the code under test. */
function metresTo(point: Point, ring: Point[]): number {
  let best = Infinity
  ring.forEach((a, i) => {
    const b = ring[(i + 1) % ring.length] as Point
    const steps = Math.ceil(distanceMetres(a, b))
    if (Math.min(distanceMetres(point, a), distanceMetres(point, b)) - steps > 30) return
    for (let s = 0; s <= steps; s++) best = Math.min(best, distanceMetres(point, [a[0] + ((b[0] - a[0]) * s) / (steps || 1), a[1] + ((b[1] - a[1]) * s) / (steps || 1)]))
  })
  return best
}

const ringsOf = ({ geometry }: Outline): Point[][] => (geometry.type === 'Polygon' ? geometry.coordinates : geometry.coordinates.flat()) as unknown as Point[][]

describe('locate', () => {
  it('agrees with a plain point-in-polygon test wherever it names a 町丁目', () => {
    fc.assert(fc.property(around, (point) => {
      const inside = outlines.filter((outline) => booleanPointInPolygon(point, outline.geometry as never)).map((outline) => outline.properties.名称)
      expect(locate(point, 0, locator).area).toBe(inside[0] ?? null)
    }), { numRuns: 4000 })
  }, 60_000)

  it('asks if and only if another district, or the outside, is within 25 m', () => {
    fc.assert(fc.property(around, (point) => {
      const match = locate(point, 0, locator)
      if (match.status === 'unknown' || (match.status === 'outside' && (match.outside?.metres ?? 0) > 60)) return
      const near = outlines.map((outline) => ({ districts: districtsByArea.get(outline.properties.名称) ?? [], metres: booleanPointInPolygon(point, outline.geometry as never) ? 0 : Math.min(...ringsOf(outline).map((ring) => metresTo(point, ring))) }))
      const within = (metres: number): Set<string> => new Set(near.filter((area) => area.metres <= metres).flatMap((area) => area.districts))
      for (const id of within(24)) expect(match.districts).toContain(id)
      for (const id of match.districts) expect([...within(26)]).toContain(id)
      if (within(24).size > 1) expect(match.status).toBe('ask')
      if (match.status === 'found') expect(near.some((area) => area.metres === 0)).toBe(true)
    }), { numRuns: 800 })
  }, 60_000)

  it('finds the middle of every 町丁目 in its district', () => {
    for (const area of areas) {
      const match = locate(area.point, 0, locator)
      expect([area.name, match.districts]).toEqual([area.name, expect.arrayContaining([area.districtId])])
    }
  })

  it('does not decide by geometry where 番 decide', () => {
    expect(locate([139.679955, 35.653642], 0, locator)).toMatchObject({ status: 'ask', districts: ['ikejiri', 'daizawa'], area: '池尻四丁目', question: { kind: 'block' } })
  })

  it('respects how exact a position is', () => {
    const middle: Point = [139.652139, 35.645638]
    expect(locate(middle, 20, locator).status).toBe('found')
    expect(locate(middle, 250, locator).districts.length).toBeGreaterThanOrEqual(1)
    expect(locate(middle, 400, locator)).toMatchObject({ status: 'unknown', reason: 'tooInaccurate', districts: [] })
    const nearBorder = areas.map((area) => area.point).find((point) => locate(point, 0, locator).status === 'found' && locate(point, 120, locator).status === 'ask')
    expect(nearBorder).toBeDefined()
  })

  it('says from outside which municipality it is, how far and which way the ward lies', () => {
    const shibuya: Point = [139.701, 35.658]
    const { status, outside } = locate(shibuya, 0, locator)
    expect(status).toBe('outside')
    expect(outside?.name).toBe('渋谷区')
    expect(outside?.metres).toBeGreaterThan(1000)
    expect(outside?.bearing).toBeGreaterThan(200)
    expect(outside?.bearing).toBeLessThan(300)
    expect(locate([135.5, 34.7], 0, locator)).toMatchObject({ status: 'outside', outside: { name: null } })
  })

  it('does not fall over broken positions', () => {
    for (const point of [[NaN, 35], [139, Infinity], [0, 0], [180, -90]] as Point[]) expect(locate(point, 0, locator).districts).toEqual([])
  })
})

describe('distances', () => {
  it('are those of the earth', () => {
    expect(distanceMetres([139.7671, 35.6812], [135.4959, 34.7025])).toBeCloseTo(403_000, -4)
    expect(bearingDegrees([139, 35], [139, 36])).toBeCloseTo(0)
    expect(bearingDegrees([139, 35], [138, 35])).toBeCloseTo(270, 0)
  })
})
