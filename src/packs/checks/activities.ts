import type { Point } from '../../domain/pack.ts'
import { metresTo } from '../geometry.ts'
import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'

/** Census outlines are good to about 20 m; a shop on a border may be told in either district. */
const NEAR = 50
const LASTING = '-12-31'

function checkCodes(seeds: Seeds): Notice[] {
  const code = seeds.municipality[0]?.code
  return seeds.activities
    .filter((one) => code !== undefined && one.code !== code)
    .map(({ row }) =>
      error('otherMunicipality', { file: 'activities.csv', row, column: '全国地方公共団体コード' }, `この自治体は ${code} です。コードを直してください`),
    )
}

/** A status must agree with what else the row says: going on means that somebody says when. */
function checkStatus(seeds: Seeds): Notice[] {
  const dated = new Set(seeds.recurrences.map((one) => one.activityId ?? one.helpId))
  return (['activities', 'shopping'] as const).flatMap((table) =>
    seeds[table].flatMap((one) => {
      const at = (column: string) => ({ file: `${table}.csv`, row: one.row, column })
      return [
        ...when(one.status === 'active' && !dated.has(one.id) && one.when === null, () =>
          warning('activeWithoutDate', at('実施状況'), '実施中ですが、いつかが分かりません。開催日時特記事項か recurrences.csv に書いてください'),
        ),
        ...when(one.districts.length === 0 && one.lat !== null, () =>
          warning('pointWithoutDistrict', at('地区ID'), '位置があるのに地区IDが空（全域）です。地区IDを書いてください'),
        ),
      ]
    }),
  )
}

/** A past single event said to be going on misleads people. */
function checkPast(seeds: Seeds): Notice[] {
  const year = seeds.municipality[0]?.dataDate.slice(0, 4)
  const active = new Set(seeds.activities.filter((one) => one.status === 'active').map((one) => one.id))
  return seeds.recurrences
    .filter((one) => one.rrule === null && one.activityId !== null && active.has(one.activityId) && year !== undefined && `${one.date.slice(0, 4)}${LASTING}` < year)
    .map(({ row }) => warning('pastEvent', { file: 'recurrences.csv', row, column: '開始日' }, '前の年に終わった催しが「実施中」です。実施状況を直してください'))
}

function checkDistricts(seeds: Seeds): Notice[] {
  const districts = new Map(seeds.areas.map((area) => [area.id, area.districtId]))
  const splits = groupBy(seeds.block_ranges, (range) => range.areaId)
  const outlines = seeds.boundaries.map(({ properties: { 町字ID: id }, geometry }) => ({
    ids: [districts.get(id), ...(splits.get(id) ?? []).map((range) => range.districtId)],
    geometry,
    box: boxOf(geometry),
  }))
  return (['activities', 'shopping', 'shops_osm'] as const).flatMap((table) =>
    seeds[table].flatMap((one) => {
      const own = 'districtId' in one ? [one.districtId] : one.districts
      if (one.lat === null || one.lng === null || own.length === 0) return []
      const point: Point = [one.lng, one.lat]
      const isNear = outlines.some(({ ids, geometry, box }) => own.some((id) => ids.includes(id)) && isInBox(point, box) && metresTo(point, geometry) <= NEAR)
      const at = { file: `${table}.csv`, row: one.row, column: '地区ID' }
      return when(!isNear, () => warning('pointOffDistrict', at, '位置が地区の外です。地区IDか緯度・経度を直してください'))
    }),
  )
}

type Box = [west: number, south: number, east: number, north: number]
const MARGIN = 0.001
function boxOf(rings: Point[][]): Box {
  const points = rings.flat()
  const [lngs, lats] = [points.map(([lng]) => lng), points.map(([, lat]) => lat)]
  return [Math.min(...lngs) - MARGIN, Math.min(...lats) - MARGIN, Math.max(...lngs) + MARGIN, Math.max(...lats) + MARGIN]
}
const isInBox = ([lng, lat]: Point, [west, south, east, north]: Box): boolean => lng >= west && lng <= east && lat >= south && lat <= north

export const checkActivities = (seeds: Seeds): Notice[] => [...checkCodes(seeds), ...checkStatus(seeds), ...checkPast(seeds), ...checkDistricts(seeds)]
