import * as v from 'valibot'
import { GeoPack, MapPack, PACK_FORMAT, type CorePack } from '../../domain/pack.ts'
import { encodeLine, encodeRing } from '../path.ts'
import type { Seeds } from '../seeds.ts'

/** The outlines that decide a point, in the order of the towns. */
export function compileGeo(seeds: Seeds, core: CorePack): GeoPack {
  const outlines = new Map(seeds.boundaries.map((outline) => [outline.properties.町字ID, outline.geometry]))
  return v.parse(GeoPack, {
    format: PACK_FORMAT,
    areas: core.towns.flatMap((town) => town.areas).map(({ id }) => ({ id, rings: (outlines.get(id) ?? []).map(encodeRing) })),
    neighbours: seeds.neighbours.map(({ properties, geometry }) => ({
      code: properties.全国地方公共団体コード,
      name: properties.名称,
      rings: geometry.map(encodeRing),
    })),
  })
}

export function compileMap(seeds: Seeds): MapPack {
  return v.parse(MapPack, {
    format: PACK_FORMAT,
    railways: seeds.railways.map(({ properties, geometry }) => ({
      name: properties.路線名,
      operator: properties.運営者,
      lines: geometry.map(encodeLine),
    })),
    borders: seeds.prefecture_border.flatMap(({ geometry }) => geometry.map(encodeLine)),
  })
}
