import type { Known } from '../../domain/fact.ts'
import type { Counter, Hours, Office, Point } from '../../domain/pack.ts'
import type { Rows, Seeds } from '../seeds.ts'
import { toHiragana } from './hiragana.ts'

type HoursRow = Rows['opening_hours'][number]

/** Several rows make one week; the first row's fact vouches for all. A rule left blank counts as closed, so "open" is never said in error. */
function compileHours(rows: HoursRow[]): Known<Hours[]> | null {
  const first = rows[0]
  if (!first) return null
  return {
    value: rows.map(({ days, open, close, closedOnHolidays, closedOverNewYear }) => ({
      days,
      open,
      close,
      closedOnHolidays: closedOnHolidays ?? true,
      closedOverNewYear: closedOverNewYear ?? true,
    })),
    fact: first.fact,
  }
}

export const pointOf = (row: { lat: number | null; lng: number | null }): Point | null => (row.lat === null || row.lng === null ? null : [row.lng, row.lat])

/** Counters in the order of the districts. */
export function compileCounters(seeds: Seeds): Counter[] {
  return seeds.districts
    .flatMap(({ id }) => seeds.counters.filter((counter) => counter.districtId === id))
    .map((counter) => {
      const door = seeds.counter_points_osm.find((point) => point.districtId === counter.districtId)
      return {
        districtId: counter.districtId,
        address: counter.address,
        phone: counter.phone,
        fax: counter.fax,
        hours: compileHours(seeds.opening_hours.filter((hours) => hours.districtId === counter.districtId)),
        point: door ? pointOf(door) : pointOf(counter),
        precision: door ? 'point' : counter.precision,
        bodies: seeds.bodies.filter((body) => body.districtId === counter.districtId).map(({ kind, name, kana, romaji, operator }) => ({ kind, name, ...(kana === null ? {} : { kana: toHiragana(kana) }), ...(romaji === null ? {} : { romaji }), operator })),
      }
    })
}

export function compileOffices(seeds: Seeds): Office[] {
  return seeds.offices.map((office) => ({
    id: office.id,
    kind: office.kind,
    name: office.name,
    districtId: office.districtId,
    regionId: office.regionId,
    purpose: office.purpose,
    address: office.address,
    phone: office.phone,
    fax: office.fax,
    hours: compileHours(seeds.opening_hours.filter((hours) => hours.officeId === office.id)),
    point: pointOf(office),
    precision: office.precision,
    fact: office.fact,
  }))
}
