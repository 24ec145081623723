import type { Notice } from '../notice.ts'
import { error } from '../notice.ts'
import type { Seeds } from '../seeds.ts'
import { tables, type TableName } from '../tables.ts'

interface Reference { table: TableName; field: string; column: string; to: Set<string>; what: string }

const factsOf = (row: object) => Object.values(row).flatMap((value: unknown) => {
  if (value === null || typeof value !== 'object') return []
  if ('source' in value) return [value.source as string]
  if ('fact' in value) return [(value.fact as { source: string }).source]
  return []
})

/** Every id a row names must exist. */
export function checkReferences(seeds: Seeds): Notice[] {
  const ids = (rows: { id: string }[]) => new Set(rows.map((row) => row.id))
  const districts = ids(seeds.districts)
  const regions = ids(seeds.regions)
  const areas = ids(seeds.areas)
  const offices = ids(seeds.offices)
  const towns = new Set(seeds.towns.map((town) => town.name))
  const district = { column: '地区ID', to: districts, what: 'districts.csv に地区' }
  const references: Reference[] = [
    { table: 'districts', field: 'regionId', column: '地域ID', to: regions, what: 'regions.csv に地域' },
    { table: 'offices', field: 'regionId', column: '地域ID', to: regions, what: 'regions.csv に地域' },
    ...(['areas', 'block_ranges', 'counters', 'counter_points_osm', 'bodies', 'opening_hours', 'offices'] as const).map((table) => ({ table, field: 'districtId', ...district })),
    { table: 'areas', field: 'town', column: '町名', to: towns, what: 'towns.csv に町' },
    { table: 'block_ranges', field: 'areaId', column: '町字ID', to: areas, what: 'areas.csv に町丁目' },
    { table: 'opening_hours', field: 'officeId', column: '施設ID', to: offices, what: 'offices.csv に施設' },
    { table: 'municipality', field: 'callCentreId', column: 'コールセンターID', to: offices, what: 'offices.csv に施設' },
  ]
  const missing = references.flatMap(({ table, field, column, to, what }) =>
    (seeds[table] as unknown as (Record<string, string | null> & { row: unknown })[]).flatMap((row) => {
      const value = row[field]
      if (value === null || value === undefined || to.has(value)) return []
      return [error('unknownReference', { file: `${table}.csv`, row: Number(row.row), column }, `${what}「${value}」がありません。IDを直すか、そのファイルに行を加えてください`)]
    }))
  return [...missing, ...checkSources(seeds)]
}

function checkSources(seeds: Seeds): Notice[] {
  const sources = new Set(seeds.sources.map((source) => source.id))
  return (Object.keys(tables) as TableName[]).flatMap((table) =>
    seeds[table].flatMap((row) => [...new Set(factsOf(row))].filter((source) => !sources.has(source)).map((source) =>
      error('unknownSource', { file: `${table}.csv`, row: row.row, column: '出典' }, `sources.csv に出典「${source}」がありません。行を加えてください`))))
}
