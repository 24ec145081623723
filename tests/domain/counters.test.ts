import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { bodiesFor, counterOf, jidokanFor, nearestCounter, regionOfficesFor } from '../../src/domain/counters.ts'
import { distanceMetres } from '../../src/domain/distance.ts'
import type { Counter, District, Office, Point } from '../../src/domain/pack.ts'

const fact = { status: 'unverified', asOf: null, source: 'none' } as const
const contact = { address: null, phone: null, fax: null, hours: null, point: null, precision: null }
const makeCounter = (districtId: string, point: Point | null = null, precision: Counter['precision'] = 'point'): Counter => ({
  districtId,
  ...contact,
  point,
  precision: point && precision,
  bodies: [{ kind: 'machizukuri', name: `${districtId} office`, operator: null }],
})
const makeOffice = (change: Partial<Office>): Office => ({
  id: 'office',
  kind: 'agency',
  name: 'office',
  districtId: null,
  regionId: null,
  purpose: null,
  ...contact,
  fact,
  ...change,
})
const makeDistrict = (id: string, regionId: string): District => ({ id, name: id, kana: 'てすと', romaji: 'Test', regionId, fact })

describe('the assigned counter', () => {
  const counters = [makeCounter('east'), makeCounter('west')]
  test('is the one of the district', () => expect(counterOf('west', { counters })).toBe(counters[1]))
  test('of a district the pack does not have is a fault', () => expect(() => counterOf('north', { counters })).toThrow(RangeError))
})

describe('the nearest counter', () => {
  const here: Point = [139.65, 35.64]
  test('may be that of another district', () => {
    const counters = [makeCounter('east', [139.66, 35.64]), makeCounter('west', [139.649, 35.64])]
    expect(nearestCounter(here, { counters })).toMatchObject({ counter: { districtId: 'west' }, rough: false, metres: expect.closeTo(90.4, 0) })
  })
  test('is rough when only its 町丁目 is known', () => {
    expect(nearestCounter(here, { counters: [makeCounter('east', here, 'area')] })).toMatchObject({ rough: true, metres: 0 })
  })
  test('is none when no place is known', () => expect(nearestCounter(here, { counters: [makeCounter('east')] })).toBeNull())

  test('is never farther than any other', () => {
    const point = fc.tuple(fc.double({ min: 139.58, max: 139.69, noNaN: true }), fc.double({ min: 35.59, max: 35.69, noNaN: true }))
    fc.assert(
      fc.property(point, fc.array(fc.option(point), { minLength: 1 }), (from, points) => {
        const counters = points.map((one, index) => makeCounter(String(index), one))
        const nearest = nearestCounter(from, { counters })
        expect(nearest === null).toBe(points.every((one) => one === null))
        const distances = points.flatMap((one) => (one ? [distanceMetres(from, one)] : []))
        expect(nearest?.metres ?? Infinity).toBe(Math.min(Infinity, ...distances))
      }),
    )
  })
})

describe('the chain of support', () => {
  const core = {
    districts: [makeDistrict('east', 'hill'), makeDistrict('west', 'shore')],
    counters: [makeCounter('east'), makeCounter('west')],
    offices: [
      makeOffice({ id: 'club', kind: 'jidokan', districtId: 'east' }),
      makeOffice({ id: 'other-club', kind: 'jidokan', districtId: 'west' }),
      makeOffice({ id: 'hall', kind: 'ward', districtId: 'east' }),
      makeOffice({ id: 'help', regionId: 'hill' }),
      makeOffice({ id: 'branch', kind: 'region', regionId: 'hill' }),
      makeOffice({ id: 'shore-branch', kind: 'region', regionId: 'shore' }),
    ],
  }
  const ids = (offices: Office[]) => offices.map((office) => office.id)

  test('begins with the four bodies of the district', () => {
    expect(ids(jidokanFor('east', core))).toEqual(['club'])
    expect(bodiesFor('east', core)).toEqual({ shared: core.counters[0]?.bodies, jidokan: [core.offices[0]] })
  })
  test('goes on with the branch of the region, then its agencies', () => expect(ids(regionOfficesFor('east', core))).toEqual(['branch', 'help']))
  test('of an unknown district is a fault', () => expect(() => regionOfficesFor('north', core)).toThrow(RangeError))
})
