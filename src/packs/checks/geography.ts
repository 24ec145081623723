import type { Point } from '../../domain/pack.ts'
import { isInside, metresTo } from '../geometry.ts'
import { error, warning, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

/** Census outlines are good to about 20 m, a 町丁目's representative point may stand on its edge. */
const FAR_FROM_OWN_AREA = 150

function checkOutlines(seeds: Seeds): Notice[] {
  const areas = new Map(seeds.areas.map((area) => [area.id, area]))
  const drawn = new Set(seeds.boundaries.map((outline) => outline.properties.町字ID))
  const strange = seeds.boundaries.flatMap(({ row, properties: { 町字ID: id, 名称: name } }) => {
    const at = { file: 'boundaries.geojson', row, column: '町字ID' }
    const area = areas.get(id)
    if (!area) return [error('outlineWithoutArea', at, `境界「${name}」（${id}）の町丁目が areas.csv にありません`)]
    return area.name === name ? [] : [error('nameAndId', at, `町字ID「${id}」は areas.csv では「${area.name}」です。境界の名称「${name}」かIDを直してください`)]
  })
  const missing = seeds.areas.filter((area) => !drawn.has(area.id)).map((area) =>
    error('areaWithoutOutline', { file: 'areas.csv', row: area.row, column: '町字ID' }, `「${area.name}」の境界が boundaries.geojson にありません`))
  return [...strange, ...missing]
}

function checkAreaPoints(seeds: Seeds): Notice[] {
  const rings = new Map(seeds.boundaries.map((outline) => [outline.properties.町字ID, outline.geometry]))
  return seeds.areas.flatMap((area) => {
    const own = rings.get(area.id)
    const metres = own ? metresTo([area.lng, area.lat], own) : 0
    return metres <= FAR_FROM_OWN_AREA ? [] : [error('pointOffArea', { file: 'areas.csv', row: area.row, column: '緯度' }, `位置が「${area.name}」の境界から ${Math.round(metres)} m 離れています。緯度・経度を確かめてください`)]
  })
}

function checkPointsInside(seeds: Seeds): Notice[] {
  const ward = seeds.boundaries.map((outline) => outline.geometry)
  const isIn = (point: Point): boolean => ward.some((rings) => isInside(point, rings))
  if (ward.length === 0) return []
  return (['counters', 'counter_points_osm', 'offices'] as const).flatMap((table) => seeds[table].flatMap((row) =>
    row.lat === null || row.lng === null || isIn([row.lng, row.lat]) ? [] : [error('pointOutside', { file: `${table}.csv`, row: row.row, column: '緯度' }, '位置が自治体の外です。緯度・経度を確かめてください（緯度と経度の入れちがいなど）')]))
}

function checkNeighbours(seeds: Seeds): Notice[] {
  const known = new Set(seeds.municipalities.map((one) => one.code))
  return seeds.neighbours.filter(({ properties }) => !known.has(properties.全国地方公共団体コード)).map(({ row, properties }) =>
    warning('unknownNeighbour', { file: 'neighbours.geojson', row, column: '全国地方公共団体コード' }, `「${properties.名称}」が municipalities.csv にありません`))
}

export const checkGeography = (seeds: Seeds): Notice[] =>
  [...checkOutlines(seeds), ...checkAreaPoints(seeds), ...checkPointsInside(seeds), ...checkNeighbours(seeds)]
