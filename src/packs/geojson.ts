import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import * as v from 'valibot'
import { Point } from '../domain/pack.ts'
import { municipalityCode } from './cells.ts'
import { error, type Notice } from './notice.ts'

const line = v.array(Point)
const rings = v.union([
  v.pipe(
    v.object({ type: v.literal('Polygon'), coordinates: v.array(line) }),
    v.transform((geometry) => geometry.coordinates),
  ),
  v.pipe(
    v.object({ type: v.literal('MultiPolygon'), coordinates: v.array(v.array(line)) }),
    v.transform((geometry) => geometry.coordinates.flat()),
  ),
])
const lines = v.union([
  v.pipe(
    v.object({ type: v.literal('LineString'), coordinates: line }),
    v.transform((geometry) => [geometry.coordinates]),
  ),
  v.pipe(
    v.object({ type: v.literal('MultiLineString'), coordinates: v.array(line) }),
    v.transform((geometry) => geometry.coordinates),
  ),
])
const feature = <P extends v.ObjectEntries, G extends v.GenericSchema>(properties: P, geometry: G) =>
  v.object({ properties: v.object(properties), geometry })

/** The GeoJSON files of a seeds folder; outlines come as rings, lines as lines. */
export const geometries = {
  boundaries: feature({ 町字ID: v.string(), 名称: v.string() }, rings),
  neighbours: feature({ 全国地方公共団体コード: municipalityCode, 名称: v.string() }, rings),
  railways: feature({ 路線名: v.string(), 運営者: v.string() }, lines),
  prefecture_border: feature({ 名称: v.string() }, lines),
}
export type GeometryName = keyof typeof geometries
export type Feature<G extends GeometryName> = v.InferOutput<(typeof geometries)[G]> & { row: number }

const Collection = v.object({ type: v.literal('FeatureCollection'), features: v.array(v.unknown()) })

/** Reads the features of a file; `row` counts them from 1. */
export function readGeojson(folder: string, name: string, schema: v.GenericSchema): { rows: unknown[]; notices: Notice[] } {
  const file = `${name}.geojson`
  const path = join(folder, file)
  if (!existsSync(path)) return { rows: [], notices: [error('missingFile', { file }, 'ファイルがありません。同じ名前で置いてください')] }
  let json: unknown
  try {
    json = JSON.parse(readFileSync(path, 'utf8'))
  } catch (fault) {
    return { rows: [], notices: [error('brokenGeojson', { file }, `JSONとして読めません。GISソフトで書き出し直してください（${String(fault)}）`)] }
  }
  const collection = v.safeParse(Collection, json)
  if (!collection.success)
    return { rows: [], notices: [error('brokenGeojson', { file }, 'FeatureCollection ではありません。GISソフトで書き出し直してください')] }
  const notices: Notice[] = []
  const rows = collection.output.features.flatMap((one, index) => {
    const result = v.safeParse(schema, one)
    if (result.success) return [{ ...(result.output as object), row: index + 1 }]
    const at = { file, row: index + 1, column: v.getDotPath(result.issues[0]) }
    notices.push(error('malformed', at, '図形か属性の形が違います。ほかの図形と同じ形にしてください'))
    return []
  })
  return { rows, notices }
}
