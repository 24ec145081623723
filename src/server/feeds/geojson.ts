import type { Point } from '../../domain/pack.ts'
import type { ReadPack } from '../pack-reader.ts'
import type { Listed } from './scope.ts'
import { sourceWords, withoutRuby } from './words.ts'

/** GeoJSON (RFC 7946): what has no known place has no geometry. */
function toCollection(features: { id: string; point: Point | null; properties: object }[], more: object = {}): string {
  return JSON.stringify({
    type: 'FeatureCollection', ...more,
    features: features.map(({ id, point, properties }) => ({ type: 'Feature', id, geometry: point && { type: 'Point', coordinates: point }, properties })),
  })
}

export function activitiesToGeoJson(listed: Listed[]): string {
  return toCollection(listed.map(({ activity, pack }) => {
    const { id, point, name, kana, romaji, category, status, districts, precision, url } = activity
    const properties = { name, kana, romaji, category, status, districts, venue: activity.venue?.value ?? null, precision, when: activity.when?.value ?? null, url, source: sourceWords(activity.fact, pack.core) }
    return { id, point, properties }
  }))
}

export function shoppingToGeoJson(packs: ReadPack[]): string {
  return toCollection(packs.flatMap(({ core, activities }) => (activities?.shopping ?? []).map((help) => {
    const { id, point, name, kind, status, districts, precision } = help
    const what = help.what?.ja
    const properties = { name, kind, status, districts, what: what === undefined ? null : withoutRuby(what), venue: help.venue?.value ?? null, precision, when: help.when?.value ?? null, source: sourceWords(help.fact, core) }
    return { id, point, properties }
  })))
}

/** Derived from OpenStreetMap, so the file carries its notice and licence and nothing of other sources. */
export function shopsToGeoJson(packs: ReadPack[]): string {
  const shops = packs.flatMap((pack) => pack.shops?.shops ?? [])
  const notices = [...new Set(packs.flatMap((pack) => pack.shops?.notice ?? []))]
  return toCollection(shops.map(({ id, point, kind, name, districtId }) => ({ id, point, properties: { kind, name, districtId } })), { license: 'ODbL-1.0', attribution: notices.join(' ') })
}
