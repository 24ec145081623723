import { districtsOf } from './gazetteer.ts'
import { bearingDegrees } from './distance.ts'
import type { Choice, Match } from './match.ts'
import type { Area, CorePack, GeoPack, Point } from './pack.ts'
import { buildGrid, cellAt, joinEdges, type CellLists, type Edges, type OutlineGrid } from './point/outline-grid.ts'
import { boxOf, isInBox, isInside, planeAt, project, squaredDistance, type Box, type Plane } from './point/plane.ts'

/** The outlines are good to about 20 m: nearer than this to a border, a point answers with both sides. */
export const BORDER_METRES = 25
/** A position less exact than this is no answer. */
export const ACCURACY_LIMIT_METRES = 300

interface LocatedArea { area: Area; town: string; districts: string[]; rings: Float64Array[] }
interface Neighbour { name: string; rings: Float64Array[]; box: Box }

/** Outlines made ready for `locate`, once a pack is opened; `across` names the municipality behind each outer edge. */
export interface Locator { plane: Plane; areas: LocatedArea[]; neighbours: Neighbour[]; edges: Edges; across: Map<number, string | null>; grid: OutlineGrid }

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
  const outlines = areas.map((area) => area.rings)
  const edges = joinEdges(outlines, (one, other) => key(one) === key(other))
  const neighbours = geo.neighbours.map(({ name, rings }) => {
    const flat = rings.map((ring) => project(ring, plane))
    return { name, rings: flat, box: boxOf(flat) }
  })
  const outer = Array.from(edges.other.keys()).filter((e) => edges.other[e] === -1)
  const across = new Map(outer.map((e) => [e, nameAcross(edges, e, neighbours)]))
  return { plane, areas, neighbours, edges, across, grid: buildGrid(outlines, edges, BORDER_METRES) }
}

/** The municipality 100 m behind an outer edge: the two outlines come from different surveys and do not quite meet. */
function nameAcross({ ends, isOneLeft }: Edges, e: number, neighbours: Neighbour[]): string | null {
  const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = ends.subarray(4 * e, 4 * e + 4)
  const reach = (isOneLeft[e] === 1 ? 100 : -100) / (Math.hypot(x2 - x1, y2 - y1) || 1)
  return neighbourAt((x1 + x2) / 2 + reach * (y2 - y1), (y1 + y2) / 2 - reach * (x2 - x1), neighbours)
}

const neighbourAt = (x: number, y: number, neighbours: Neighbour[]): string | null =>
  neighbours.find(({ rings, box }) => isInBox(box, x, y) && isInside(rings, x, y))?.name ?? null

const NOTHING: Match = { status: 'unknown', level: 'none', districts: [], area: null, town: null, point: null, question: null, reason: null, outside: null, suggestions: [], rest: '' }
const NO_EDGES: number[] = []

/** The district of a point `[lng, lat]` known to `accuracyMetres`: both districts near a border, how far and which way the municipality is from outside. */
export function locate(point: Point, accuracyMetres: number, locator: Locator): Match {
  const { plane, grid, edges } = locator
  const x = (point[0] - plane.lng0) * plane.perLng
  const y = (point[1] - plane.lat0) * plane.perLat
  if (!Number.isFinite(x) || !Number.isFinite(y)) return { ...NOTHING, reason: 'notUnderstood' }
  if (accuracyMetres > ACCURACY_LIMIT_METRES) return { ...NOTHING, level: 'point', point, reason: 'tooInaccurate' }
  const cell = cellAt(grid, x, y)
  const here = cell < 0 ? null : areaAt(cell, x, y, locator)
  const touched = accuracyMetres > BORDER_METRES ? bordersWithin(accuracyMetres, x, y, edges) : cell < 0 ? NO_EDGES : bordersIn(grid.borders, cell, x, y, edges)
  if (touched.length > 0 || (here !== null && here.districts.length > 1)) return undecided(point, here, touched, locator)
  if (here === null) return outside(point, x, y, locator)
  return {
    status: 'found', level: 'point', districts: here.districts, area: here.area.name, town: here.town, point,
    question: null, reason: null, outside: null, suggestions: NOTHING.suggestions, rest: '',
  }
}

function areaAt(cell: number, x: number, y: number, { grid, areas, edges }: Locator): LocatedArea | null {
  const owner = grid.owner[cell] as number
  if (owner !== -2) return areas[owner] ?? null
  const { starts, edges: crossings } = grid.crossings
  const start = starts[cell] as number
  const end = starts[cell + 1] as number
  if (end - start === 1) {
    // One edge alone cuts the cell in two: the side decides.
    const e = crossings[start] as number
    const at = 4 * e
    const { ends } = edges
    const x1 = ends[at] as number
    const y1 = ends[at + 1] as number
    const isLeft = ((ends[at + 2] as number) - x1) * (y - y1) > ((ends[at + 3] as number) - y1) * (x - x1) ? 1 : 0
    return areas[(isLeft === edges.isOneLeft[e] ? edges.one[e] : edges.other[e]) as number] ?? null
  }
  for (let i = start; i < end; i++) {
    const e = crossings[i] as number
    const one = areas[edges.one[e] as number]
    if (one !== undefined && isInside(one.rings, x, y)) return one
    const other = areas[edges.other[e] as number]
    if (other !== undefined && isInside(other.rings, x, y)) return other
  }
  return null
}

function isNear(e: number, squaredReach: number, x: number, y: number, ends: Float64Array): boolean {
  const at = 4 * e
  return squaredDistance(x, y, ends[at] as number, ends[at + 1] as number, ends[at + 2] as number, ends[at + 3] as number) <= squaredReach
}

function bordersIn({ starts, edges: listed }: CellLists, cell: number, x: number, y: number, edges: Edges): number[] {
  let found = NO_EDGES
  for (let i = starts[cell] as number; i < (starts[cell + 1] as number); i++) {
    const e = listed[i] as number
    if (!isNear(e, BORDER_METRES * BORDER_METRES, x, y, edges.ends)) continue
    if (found === NO_EDGES) found = [e]
    else found.push(e)
  }
  return found
}

/** For a reach wider than the cells' lists were made for. */
function bordersWithin(reach: number, x: number, y: number, edges: Edges): number[] {
  const found: number[] = []
  for (let e = 0; e < edges.count; e++) if (edges.isBorder[e] === 1 && isNear(e, reach * reach, x, y, edges.ends)) found.push(e)
  return found
}

function undecided(point: Point, here: LocatedArea | null, touched: number[], { areas, edges, across }: Locator): Match {
  const choices: Choice[] = []
  const split = here === null || here.area.blocks.length === 0 ? null : here.area
  let outer = -1
  if (here !== null) addSide(choices, here, split)
  for (let i = 0; i < touched.length; i++) {
    const e = touched[i] as number
    addSide(choices, areas[edges.one[e] as number] as LocatedArea, split)
    const other = edges.other[e] as number
    if (other < 0) outer = e
    else addSide(choices, areas[other] as LocatedArea, split)
  }
  const districts: string[] = []
  for (let i = 0; i < choices.length; i++) districts.push((choices[i] as Choice).districtId)
  return {
    status: 'ask', level: 'point', districts, area: here === null ? null : here.area.name, town: here === null ? null : here.town, point, question: { kind: touched.length === 0 ? 'block' : 'border', choices },
    reason: outer < 0 ? null : 'nearOuterBorder', outside: outer < 0 ? null : { name: across.get(outer) ?? null, metres: null, bearing: null }, suggestions: NOTHING.suggestions, rest: '',
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

function outside(point: Point, x: number, y: number, { plane, edges, across, neighbours }: Locator): Match {
  let nearest = Infinity
  let target: Point = point
  for (const e of across.keys()) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = edges.ends.subarray(4 * e, 4 * e + 4)
    const squared = squaredDistance(x, y, x1, y1, x2, y2)
    if (squared >= nearest) continue
    nearest = squared
    target = [plane.lng0 + (x1 + x2) / 2 / plane.perLng, plane.lat0 + (y1 + y2) / 2 / plane.perLat]
  }
  return {
    ...NOTHING, status: 'outside', level: 'point', point,
    outside: { name: neighbourAt(x, y, neighbours), metres: Math.round(Math.sqrt(nearest)), bearing: Math.round(bearingDegrees(point, target)) },
  }
}
