import type { Fact } from '../../domain/fact.ts'
import type { Spec } from '../fields.ts'
import { error, type Notice } from '../notice.ts'
import type { Seeds } from '../seeds.ts'
import { tables, type TableName } from '../tables.ts'

interface Reference {
  table: TableName
  field: string
  column: string
  to: TableName
  what: string
}

const district = { field: 'districtId', column: '地区ID', to: 'districts', what: 'districts.csv に地区' } as const
const region = { field: 'regionId', column: '地域ID', to: 'regions', what: 'regions.csv に地域' } as const
const references: Reference[] = [
  ...(['areas', 'block_ranges', 'counters', 'counter_points_osm', 'bodies', 'opening_hours', 'offices', 'shops_osm', 'consultation'] as const).map((table) => ({
    table,
    ...district,
  })),
  ...(['activities', 'shopping'] as const).map((table) => ({ table, ...district, field: 'districts' })),
  ...(['districts', 'offices'] as const).map((table) => ({ table, ...region })),
  { table: 'areas', field: 'town', column: '町名', to: 'towns', what: 'towns.csv に町' },
  { table: 'block_ranges', field: 'areaId', column: '町字ID', to: 'areas', what: 'areas.csv に町丁目' },
  { table: 'opening_hours', field: 'officeId', column: '施設ID', to: 'offices', what: 'offices.csv に施設' },
  ...(['recurrences', 'recurrence_exceptions'] as const).flatMap((table): Reference[] => [
    { table, field: 'activityId', column: '活動ID', to: 'activities', what: 'activities.csv に活動' },
    { table, field: 'helpId', column: '買物支援ID', to: 'shopping', what: 'shopping.csv に買物支援' },
  ]),
  { table: 'topics', field: 'services', column: 'サービスID', to: 'services', what: 'services.csv にサービス' },
  { table: 'topics', field: 'lines', column: '電話ID', to: 'helplines', what: 'helplines.csv に電話' },
  { table: 'topic_words', field: 'strong', column: '話題ID', to: 'topics', what: 'topics.csv に話題' },
  { table: 'topic_words', field: 'weak', column: '関わる話題ID', to: 'topics', what: 'topics.csv に話題' },
  { table: 'services', field: 'offices', column: '施設ID', to: 'offices', what: 'offices.csv に施設' },
  { table: 'municipality', field: 'callCentreId', column: 'コールセンターID', to: 'offices', what: 'offices.csv に施設' },
]

/** Ids of usable rows, and the raw keys of unusable ones. */
function idsOf(seeds: Seeds, table: TableName): Set<string> {
  const ids = seeds[table].flatMap((row) => ('id' in row ? [row.id] : []))
  return new Set([...seeds.keys[table], ...ids])
}

/** Every id a row names must exist. */
export function checkReferences(seeds: Seeds): Notice[] {
  return references.flatMap(({ table, field, column, to, what }) => {
    const ids = idsOf(seeds, to)
    return seeds[table].flatMap((row) => {
      const values = [(row as unknown as Record<string, string | string[] | null>)[field] ?? []].flat()
      return values.filter((value) => !ids.has(value)).map((value) => {
        const message = `${what}「${value}」がありません。IDを直すか、そのファイルに行を加えてください`
        return error('unknownReference', { file: `${table}.csv`, row: row.row, column }, message)
      })
    })
  })
}

const factOf = (value: unknown): Fact | null => {
  if (value === null || typeof value !== 'object') return null
  return 'fact' in value ? (value.fact as Fact) : 'source' in value ? (value as Fact) : null
}

/** Every source a fact names must be listed, for the screens show its title. */
export function checkSources(seeds: Seeds): Notice[] {
  const sources = idsOf(seeds, 'sources')
  return (Object.keys(tables) as TableName[]).flatMap((table) =>
    Object.entries<Spec[string]>(tables[table]).flatMap(([field, { columns }]) => {
      const column = columns.find((one) => one.endsWith('出典')) ?? null
      return seeds[table].flatMap((row) => {
        const fact = factOf((row as unknown as Record<string, unknown>)[field])
        if (fact === null || sources.has(fact.source)) return []
        const message = `sources.csv に出典「${fact.source}」がありません。IDを直すか、行を加えてください`
        return [error('unknownSource', { file: `${table}.csv`, row: row.row, column }, message)]
      })
    }),
  )
}
