import { districtsOf } from './gazetteer.ts'
import { bearingDegrees } from './distance.ts'
import type { Choice, Match, Question } from './match.ts'
import type { Area, CorePack, GeoPack, Point } from './pack.ts'
import { buildGrid, cellAt, joinEdges, type Edge, type OutlineGrid } from './point/outline-grid.ts'
import { isInside, planeAt, project, squaredDistance, type Plane } from './point/plane.ts'

/** The outlines are good to about 20 m: nearer than this to a border, a point answers with both sides. */
export const BORDER_METRES = 25
/** A position less exact than this is no answer. */
export const ACCURACY_LIMIT_METRES = 300

/** Outlines made ready for `locate`, once a pack is opened. */
export interface Locator {
  plane: Plane
  areas: { area: Area; town: string; districts: string[]; rings: Float64Array[] }[]
  neighbours: { name: string; rings: Float64Array[] }[]
  borders: Edge[]
  grid: OutlineGrid
}

/** Prepares the outlines of a pack; takes some ten milliseconds. Throws when an outline belongs to no 町丁目 of the pack. */
export function buildLocator(core: CorePack, geo: GeoPack): Locator {
  const plane = planeAt(core.centre)
  const byId = new Map(core.towns.flatMap((town) => town.areas.map((area) => [area.id, { area, town: town.name }] as const)))
  const areas = geo.areas.map(({ id, rings }) => {
    const known = byId.get(id)
    if (known === undefined) throw new Error(`outline of unknown area ${id}`)
    return { ...known, districts: districtsOf(known.area), rings: rings.map((ring) => project(ring, plane)) }
  })
  const key = (i: number): string => areas[i]?.districts.join() ?? ''
  const edges = joinEdges(areas.map((area) => area.rings), (left, right) => key(left) === key(right))
  const grid = buildGrid(areas.map((area) => area.rings), edges, BORDER_METRES)
  const neighbours = geo.neighbours.map(({ name, rings }) => ({ name, rings: rings.map((ring) => project(ring, plane)) }))
  return { plane, areas, neighbours, borders: edges.filter((edge) => edge.border), grid }
}

const NOTHING: Match = { status: 'unknown', level: 'none', districts: [], area: null, town: null, point: null, question: null, reason: null, outside: null, suggestions: [], rest: '' }

/** The district of a point `[lng, lat]` known to `accuracyMetres`: both districts near a border, how far and which way the municipality is from outside. */
export function locate(point: Point, accuracyMetres: number, locator: Locator): Match {
  const { plane, grid, areas } = locator
  const x = (point[0] - plane.lng0) * plane.perLng
  const y = (point[1] - plane.lat0) * plane.perLat
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { ...NOTHING, reason: 'notUnderstood' }
  if (accuracyMetres > ACCURACY_LIMIT_METRES) return { ...NOTHING, level: 'point', point, reason: 'tooInaccurate' }
  const cell = cellAt(grid, x, y)
  const owner = cell < 0 ? -1 : (grid.owner[cell] as number)
  const at = owner !== -2 ? owner : (grid.candidates[cell] ?? []).find((area) => isInside((areas[area] as Locator['areas'][number]).rings, x, y)) ?? -1
  const reach = Math.max(BORDER_METRES, accuracyMetres || 0)
  const near = reach > BORDER_METRES ? locator.borders : cell < 0 ? [] : (grid.borders[cell] ?? [])
  const touched = near.length === 0 ? [] : near.filter((edge) => squaredDistance(x, y, edge.x1, edge.y1, edge.x2, edge.y2) <= reach * reach)
  if (at < 0 && touched.length === 0) return outside(point, x, y, locator)
  const here = at < 0 ? null : (areas[at] as Locator['areas'][number])
  if (here !== null && touched.length === 0 && here.districts.length === 1) {
    return { ...NOTHING, status: 'found', level: 'point', districts: here.districts, area: here.area.name, town: here.town, point }
  }
  return undecided(point, x, y, here, touched, locator)
}

function undecided(point: Point, x: number, y: number, here: Locator['areas'][number] | null, touched: Edge[], locator: Locator): Match {
  const sides = [...new Set(touched.flatMap((edge) => [edge.left, edge.right]))].filter((area) => area >= 0).flatMap((area) => locator.areas[area] ?? [])
  const all = here === null ? sides : [here, ...sides.filter((side) => side !== here)]
  const districts = [...new Set(all.flatMap((area) => area.districts))]
  const choices = districts.map((districtId): Choice => ({
    districtId, areas: all.filter((area) => area.districts.includes(districtId)).map((area) => area.area.name),
    blocks: here?.area.blocks.filter((range) => range.districtId === districtId).map(({ from, to }) => ({ from, to })) ?? [],
  }))
  const isOuter = here === null || touched.some((edge) => edge.right < 0)
  const kind: Question['kind'] = touched.length === 0 ? 'block' : 'border'
  return {
    ...NOTHING, status: 'ask', level: 'point', districts, area: here?.area.name ?? null, town: here?.town ?? null, point, question: { kind, choices },
    reason: isOuter ? 'nearOuterBorder' : null, outside: isOuter ? { name: neighbourAt(x, y, locator), metres: null, bearing: null } : null,
  }
}

function outside(point: Point, x: number, y: number, locator: Locator): Match {
  let nearest = Infinity
  let target: Point = point
  for (const edge of locator.borders) {
    if (edge.right >= 0) continue
    const squared = squaredDistance(x, y, edge.x1, edge.y1, edge.x2, edge.y2)
    if (squared >= nearest) continue
    nearest = squared
    target = toPoint((edge.x1 + edge.x2) / 2, (edge.y1 + edge.y2) / 2, locator.plane)
  }
  return {
    ...NOTHING, status: 'outside', level: 'point', point,
    outside: { name: neighbourAt(x, y, locator), metres: Math.round(Math.sqrt(nearest)), bearing: Math.round(bearingDegrees(point, target)) },
  }
}

const toPoint = (x: number, y: number, plane: Plane): Point => [plane.lng0 + x / plane.perLng, plane.lat0 + y / plane.perLat]
const neighbourAt = (x: number, y: number, locator: Locator): string | null => locator.neighbours.find(({ rings }) => isInside(rings, x, y))?.name ?? null
