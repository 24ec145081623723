import { isInside, metresTo } from '../geometry.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

/** Census outlines are good to about 20 m, a 町丁目's representative point may stand on its edge. */
const FAR_FROM_OWN_AREA = 150

function checkOutlines(seeds: Seeds): Notice[] {
  const areas = new Map(seeds.areas.map((area) => [area.id, area]))
  const drawn = new Set(seeds.boundaries.map((outline) => outline.properties.町字ID))
  const strange = seeds.boundaries.flatMap(({ row, properties: { 町字ID: id, 名称: name } }) => {
    const at = { file: 'boundaries.geojson', row, column: '町字ID' }
    const area = areas.get(id)
    if (!area)
      return [error('outlineWithoutArea', at, `境界「${name}」（${id}）の町丁目が areas.csv にありません。行を加えるか、境界を消してください`)]
    return when(area.name !== name, () =>
      error('nameAndId', at, `町字ID「${id}」は areas.csv では「${area.name}」です。境界の名称「${name}」かIDを直してください`),
    )
  })
  const missing = seeds.areas
    .filter((area) => !drawn.has(area.id))
    .map(({ row, name }) =>
      error(
        'areaWithoutOutline',
        { file: 'areas.csv', row, column: '町字ID' },
        `「${name}」の境界が boundaries.geojson にありません。境界を加えてください`,
      ),
    )
  return [...strange, ...missing]
}

function checkAreaPoints(seeds: Seeds): Notice[] {
  const outlines = new Map(seeds.boundaries.map((outline) => [outline.properties.町字ID, outline.geometry]))
  return seeds.areas.flatMap(({ id, name, row, lat, lng }) => {
    const own = outlines.get(id)
    const metres = own ? Math.round(metresTo([lng, lat], own)) : 0
    const message = `位置が「${name}」の境界から ${metres} m 離れています。緯度・経度を確かめて、直してください`
    return when(metres > FAR_FROM_OWN_AREA, () => error('pointOffArea', { file: 'areas.csv', row, column: '緯度' }, message))
  })
}

function checkPointsInside(seeds: Seeds): Notice[] {
  const ward = seeds.boundaries.map((outline) => outline.geometry)
  const message = '位置が自治体の外です。緯度・経度を直してください（緯度と経度の入れちがいなど）'
  const isOutside = (lng: number, lat: number): boolean => ward.length > 0 && !ward.some((rings) => isInside([lng, lat], rings))
  return (['counters', 'counter_points_osm', 'offices', 'activities', 'shopping', 'shops_osm'] as const).flatMap((table) =>
    seeds[table]
      .filter(({ lat, lng }) => lat !== null && lng !== null && isOutside(lng, lat))
      .map(({ row }) => error('pointOutside', { file: `${table}.csv`, row, column: '緯度' }, message)),
  )
}

function checkNeighbours(seeds: Seeds): Notice[] {
  const known = new Set(seeds.municipalities.map((one) => one.code))
  return seeds.neighbours.flatMap(({ row, properties: { 全国地方公共団体コード: code, 名称: name } }) => {
    const at = { file: 'neighbours.geojson', row, column: '全国地方公共団体コード' }
    return when(!known.has(code), () => warning('unknownNeighbour', at, `「${name}」が municipalities.csv にありません。行を加えてください`))
  })
}

export const checkGeography = (seeds: Seeds): Notice[] => [
  ...checkOutlines(seeds),
  ...checkAreaPoints(seeds),
  ...checkPointsInside(seeds),
  ...checkNeighbours(seeds),
]
