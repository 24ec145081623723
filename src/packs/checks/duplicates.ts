import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Rows, Seeds } from '../seeds.ts'
import { overlap } from '../validity.ts'

function repeated<R extends { row: number }>(rows: R[], key: (row: R) => string, say: (row: R, first: R) => Notice): Notice[] {
  const seen = new Map<string, R>()
  return rows.flatMap((row) => {
    const first = seen.get(key(row))
    if (first) return [say(row, first)]
    seen.set(key(row), row)
    return []
  })
}

const twice = <R extends { row: number }>(file: string, column: string, rows: R[], key: (row: R) => string): Notice[] =>
  repeated(rows, key, (row, first) =>
    error('duplicate', { file, row: row.row, column }, `「${key(row)}」は${first.row}行目にもあります。どちらかを消すか、直してください`),
  )

/** A 町丁目 that moves to another district has two rows, one after the other in time. */
function twiceAtATime(seeds: Seeds, column: string, key: (area: Rows['areas'][number]) => string): Notice[] {
  return [...groupBy(seeds.areas, key)].flatMap(([value, areas]) =>
    areas.flatMap((area, index) => {
      const other = areas.slice(0, index).find((one) => overlap(one, area))
      const message = `「${value}」は${other?.row}行目にもあり、期間が重なっています。どちらかを消すか、効力終了日・効力開始日を書いてください`
      return when(other !== undefined, () => error('duplicate', { file: 'areas.csv', row: area.row, column }, message))
    }),
  )
}

const byReading = (text: string): string => text.replaceAll('ヂ', 'ジ').replaceAll('ヅ', 'ズ')

function sameReading({ name, row }: Rows['towns'][number], first: Rows['towns'][number]): Notice {
  const message = `「${name}」と${first.row}行目の「${first.name}」は読みが同じです。まちがいでないか確かめてください`
  return warning('sameReading', { file: 'towns.csv', row, column: '町名_カナ' }, message)
}

/** An id, and a fact that can only be said once, must not be said twice. */
export function checkDuplicates(seeds: Seeds): Notice[] {
  const id = (row: { id: string }): string => row.id
  return [
    ...twice('sources.csv', '出典ID', seeds.sources, id),
    ...twice('regions.csv', '地域ID', seeds.regions, id),
    ...twice('districts.csv', '地区ID', seeds.districts, id),
    ...twice('towns.csv', '町名', seeds.towns, (town) => town.name),
    ...twiceAtATime(seeds, '町字ID', id),
    ...twiceAtATime(seeds, '名称', (area) => area.name),
    ...twice('counters.csv', '地区ID', seeds.counters, (counter) => counter.districtId),
    ...twice('bodies.csv', '種別', seeds.bodies, (body) => `${body.districtId} ${body.kind}`),
    ...twice('offices.csv', 'ID', seeds.offices, id),
    ...twice('municipalities.csv', '全国地方公共団体コード', seeds.municipalities, (one) => one.code),
    ...twice('helplines.csv', 'ID', seeds.helplines, id),
    ...twice('activities.csv', 'ID', seeds.activities, id),
    ...twice('shopping.csv', 'ID', seeds.shopping, id),
    ...twice('recurrence_exceptions.csv', '開催日', seeds.recurrence_exceptions, (one) => `${one.activityId ?? one.helpId} ${one.date}`),
    ...twice('shops_osm.csv', 'OSM要素', seeds.shops_osm, (shop) => shop.element),
    ...twice('topics.csv', 'ID', seeds.topics, id),
    ...twice('services.csv', 'ID', seeds.services, id),
    ...twice('visit_notes.csv', 'ID', seeds.visit_notes, id),
    ...twice('boundaries.geojson', '町字ID', seeds.boundaries, (outline) => outline.properties.町字ID),
    ...repeated(seeds.towns, (town) => byReading(town.kana), sameReading),
  ]
}
