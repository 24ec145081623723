import { districtsOf } from './gazetteer.ts'
import { bearingDegrees } from './distance.ts'
import type { Choice, Match } from './match.ts'
import type { Area, CorePack, GeoPack, Point } from './pack.ts'
import { buildGrid, cellAt, joinEdges, type Edge, type OutlineGrid } from './point/outline-grid.ts'
import { boxOf, isInBox, isInside, planeAt, project, squaredDistance, type Box, type Plane } from './point/plane.ts'

/** The outlines are good to about 20 m: nearer than this to a border, a point answers with both sides. */
export const BORDER_METRES = 25
/** A position less exact than this is no answer. */
export const ACCURACY_LIMIT_METRES = 300

/** Outlines made ready for `locate`, once a pack is opened. */
export interface Locator {
  plane: Plane
  areas: { area: Area; town: string; districts: string[]; rings: Float64Array[] }[]
  neighbours: { name: string; rings: Float64Array[]; box: Box }[]
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
  const edges = joinEdges(areas.map((area) => area.rings), (one, other) => key(one) === key(other))
  const grid = buildGrid(areas.map((area) => area.rings), edges, BORDER_METRES)
  const neighbours = geo.neighbours.map(({ name, rings }) => {
    const flat = rings.map((ring) => project(ring, plane))
    return { name, rings: flat, box: boxOf(flat) }
  })
  for (const edge of edges) if (edge.other < 0) edge.across = nameAcross(edge, neighbours)
  return { plane, areas, neighbours, borders: edges.filter((edge) => edge.border), grid }
}

type Neighbours = Locator['neighbours']

/** The municipality 100 m behind an outer edge: the two outlines come from different surveys and do not quite meet. */
function nameAcross({ x1, y1, x2, y2, isOneLeft }: Edge, neighbours: Neighbours): string | null {
  const reach = (isOneLeft ? 100 : -100) / (Math.hypot(x2 - x1, y2 - y1) || 1)
  return neighbourAt((x1 + x2) / 2 + reach * (y2 - y1), (y1 + y2) / 2 - reach * (x2 - x1), neighbours)
}

const neighbourAt = (x: number, y: number, neighbours: Neighbours): string | null =>
  neighbours.find(({ rings, box }) => isInBox(box, x, y) && isInside(rings, x, y))?.name ?? null

const NOTHING: Match = { status: 'unknown', level: 'none', districts: [], area: null, town: null, point: null, question: null, reason: null, outside: null, suggestions: [], rest: '' }

/** The district of a point `[lng, lat]` known to `accuracyMetres`: both districts near a border, how far and which way the municipality is from outside. */
export function locate(point: Point, accuracyMetres: number, locator: Locator): Match {
  const { plane, grid } = locator
  const x = (point[0] - plane.lng0) * plane.perLng
  const y = (point[1] - plane.lat0) * plane.perLat
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { ...NOTHING, reason: 'notUnderstood' }
  if (accuracyMetres > ACCURACY_LIMIT_METRES) return { ...NOTHING, level: 'point', point, reason: 'tooInaccurate' }
  const cell = cellAt(grid, x, y)
  const here = areaAt(cell, x, y, locator)
  const reach = Math.max(BORDER_METRES, accuracyMetres || 0)
  const near = reach > BORDER_METRES ? locator.borders : cell < 0 ? null : (grid.borders[cell] as Edge[] | null)
  const touched = near === null ? NO_EDGES : edgesWithin(reach, x, y, near)
  if (touched.length > 0 || (here !== null && here.districts.length > 1)) return undecided(point, here, touched, locator)
  if (here === null) return outside(point, x, y, locator)
  return {
    status: 'found', level: 'point', districts: here.districts, area: here.area.name, town: here.town, point,
    question: null, reason: null, outside: null, suggestions: NO_NAMES, rest: '',
  }
}

type LocatedArea = Locator['areas'][number]
const NO_EDGES: Edge[] = []
const NO_NAMES: string[] = []

function areaAt(cell: number, x: number, y: number, { grid, areas }: Locator): LocatedArea | null {
  if (cell < 0) return null
  const owner = grid.owner[cell] as number
  if (owner !== -2) return owner < 0 ? null : (areas[owner] as LocatedArea)
  const crossings = grid.crossings[cell] as Edge[]
  const first = crossings[0] as Edge
  if (crossings.length === 1) {
    const isLeft = (first.x2 - first.x1) * (y - first.y1) > (first.y2 - first.y1) * (x - first.x1)
    return areas[isLeft === first.isOneLeft ? first.one : first.other] ?? null
  }
  for (let i = 0; i < crossings.length; i++) {
    const { one, other } = crossings[i] as Edge
    const area = areas[one] as LocatedArea
    if (isInside(area.rings, x, y)) return area
    const behind = areas[other]
    if (behind !== undefined && isInside(behind.rings, x, y)) return behind
  }
  return null
}

function edgesWithin(reach: number, x: number, y: number, edges: Edge[]): Edge[] {
  let found = NO_EDGES
  for (let i = 0; i < edges.length; i++) {
    const edge = edges[i] as Edge
    if (squaredDistance(x, y, edge.x1, edge.y1, edge.x2, edge.y2) > reach * reach) continue
    if (found === NO_EDGES) found = [edge]
    else found.push(edge)
  }
  return found
}

function undecided(point: Point, here: LocatedArea | null, touched: Edge[], { areas }: Locator): Match {
  const choices: Choice[] = []
  const blocks = here === null || here.area.blocks.length === 0 ? null : here.area
  let across: string | null = null
  let isOuter = false
  if (here !== null) addSide(choices, here, blocks)
  for (let i = 0; i < touched.length; i++) {
    const edge = touched[i] as Edge
    addSide(choices, areas[edge.one] as LocatedArea, blocks)
    if (edge.other >= 0) addSide(choices, areas[edge.other] as LocatedArea, blocks)
    else {
      isOuter = true
      across = edge.across
    }
  }
  const districts: string[] = []
  for (let i = 0; i < choices.length; i++) districts.push((choices[i] as Choice).districtId)
  return {
    status: 'ask', level: 'point', districts, area: here === null ? null : here.area.name, town: here === null ? null : here.town, point, question: { kind: touched.length === 0 ? 'block' : 'border', choices },
    reason: isOuter ? 'nearOuterBorder' : null, outside: isOuter ? { name: across, metres: null, bearing: null } : null, suggestions: NO_NAMES, rest: '',
  }
}

/** Adds the districts of one side to the choices, each once, with the 町丁目 that stand for it. */
function addSide(choices: Choice[], { area, districts }: LocatedArea, split: Area | null): void {
  for (let d = 0; d < districts.length; d++) {
    const districtId = districts[d] as string
    let at = 0
    while (at < choices.length && (choices[at] as Choice).districtId !== districtId) at++
    const choice = choices[at]
    if (choice === undefined) choices.push({ districtId, areas: [area.name], blocks: split === null ? [] : rangesOf(split, districtId) })
    else if (!choice.areas.includes(area.name)) choice.areas.push(area.name)
  }
}

const rangesOf = (area: Area, districtId: string): Choice['blocks'] => area.blocks.filter((range) => range.districtId === districtId).map(({ from, to }) => ({ from, to }))

function outside(point: Point, x: number, y: number, locator: Locator): Match {
  let nearest = Infinity
  let target: Point = point
  for (const edge of locator.borders) {
    if (edge.other >= 0) continue
    const squared = squaredDistance(x, y, edge.x1, edge.y1, edge.x2, edge.y2)
    if (squared >= nearest) continue
    nearest = squared
    target = toPoint((edge.x1 + edge.x2) / 2, (edge.y1 + edge.y2) / 2, locator.plane)
  }
  return {
    ...NOTHING, status: 'outside', level: 'point', point,
    outside: { name: neighbourAt(x, y, locator.neighbours), metres: Math.round(Math.sqrt(nearest)), bearing: Math.round(bearingDegrees(point, target)) },
  }
}

const toPoint = (x: number, y: number, plane: Plane): Point => [plane.lng0 + x / plane.perLng, plane.lat0 + y / plane.perLat]
