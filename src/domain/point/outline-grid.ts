import { boxOf, isInBox, isInside, squaredDistance, type Box } from './plane.ts'

/**
 * The outlines as pieces, each between the area `one` and the area `other` (-1: outside). `ends` holds x1, y1, x2, y2 of each in metres;
 * `isOneLeft` whether `one` lies to the left of the way from 1 to 2; `isBorder` whether the districts on both sides differ.
 */
export interface Edges { count: number; ends: Float64Array; one: Int16Array; other: Int16Array; isOneLeft: Uint8Array; isBorder: Uint8Array }

/** Lists of edges by cell: those of cell c are `edges[starts[c]]` up to `edges[starts[c + 1]]`. */
export interface CellLists { starts: Int32Array; edges: Int16Array }

/** The outlines cut into square cells: what lies wholly in one area is answered by its cell alone (`owner`; -1 outside, -2 crossed by an edge). */
export interface OutlineGrid { x0: number; y0: number; columns: number; rows: number; owner: Int16Array; crossings: CellLists; borders: CellLists }

/** Edge of a cell in metres. */
const CELL = 48

/** Joins the outlines of all areas: an edge that two areas share appears once, with both; `isSame` says whether two areas answer alike. */
export function joinEdges(areas: Float64Array[][], isSame: (one: number, other: number) => boolean): Edges {
  const known = new Map<string, number>()
  const ends: number[] = []
  const one: number[] = []
  const other: number[] = []
  areas.forEach((rings, area) => {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const j = (i + 2) % ring.length
        const [x1, y1, x2, y2] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0]
        const key = x1 < x2 || (x1 === x2 && y1 < y2) ? `${x1},${y1},${x2},${y2}` : `${x2},${y2},${x1},${y1}`
        const twin = known.get(key)
        if (twin !== undefined) { other[twin] = area; continue }
        known.set(key, one.length)
        ends.push(x1, y1, x2, y2)
        one.push(area)
        other.push(-1)
      }
    }
  })
  return {
    count: one.length, ends: Float64Array.from(ends), one: Int16Array.from(one), other: Int16Array.from(other),
    isOneLeft: Uint8Array.from(one, (area, e) => Number(isLeft(areas[area] ?? [], ends.slice(4 * e, 4 * e + 4)))),
    isBorder: Uint8Array.from(one, (area, e) => Number((other[e] ?? -1) < 0 || !isSame(area, other[e] ?? -1))),
  }
}

/** Looks a centimetre to the left of the middle of an edge. */
function isLeft(rings: Float64Array[], [x1 = 0, y1 = 0, x2 = 0, y2 = 0]: number[]): boolean {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  return isInside(rings, (x1 + x2) / 2 - (0.01 * (y2 - y1)) / length, (y1 + y2) / 2 + (0.01 * (x2 - x1)) / length)
}

/** Lays the grid over the areas; border edges are listed in every cell they come within `reach` metres of. */
export function buildGrid(areas: Float64Array[][], edges: Edges, reach: number): OutlineGrid {
  const [left, bottom, right, top] = boxOf(areas.flat())
  const margin = reach + CELL
  const [x0, y0] = [left - margin, bottom - margin]
  const columns = Math.ceil((right + margin - x0) / CELL)
  const rows = Math.ceil((top + margin - y0) / CELL)
  const crossings = new Map<number, number[]>()
  const borders = new Map<number, number[]>()
  const half = (CELL * Math.SQRT2) / 2
  for (let e = 0; e < edges.count; e++) {
    const [x1 = 0, y1 = 0, x2 = 0, y2 = 0] = edges.ends.subarray(4 * e, 4 * e + 4)
    const far = edges.isBorder[e] === 1 ? reach : 0
    for (let r = Math.floor((Math.min(y1, y2) - far - y0) / CELL); r <= Math.floor((Math.max(y1, y2) + far - y0) / CELL); r++) {
      for (let c = Math.floor((Math.min(x1, x2) - far - x0) / CELL); c <= Math.floor((Math.max(x1, x2) + far - x0) / CELL); c++) {
        // From the middle of a cell, its farthest corner is half a diagonal away.
        const squared = squaredDistance(x0 + (c + 0.5) * CELL, y0 + (r + 0.5) * CELL, x1, y1, x2, y2)
        if (far > 0 && squared <= (far + half) ** 2) list(borders, r * columns + c, e)
        if (squared <= half ** 2) list(crossings, r * columns + c, e)
      }
    }
  }
  const grid = { x0, y0, columns, rows, owner: new Int16Array(columns * rows).fill(-2), crossings: flatten(crossings, columns * rows), borders: flatten(borders, columns * rows) }
  fillOwners(grid, areas)
  return grid
}

function list(lists: Map<number, number[]>, cell: number, edge: number): void {
  const known = lists.get(cell)
  if (known) known.push(edge)
  else lists.set(cell, [edge])
}

function flatten(lists: Map<number, number[]>, cells: number): CellLists {
  const starts = new Int32Array(cells + 1)
  for (let cell = 0; cell < cells; cell++) starts[cell + 1] = (starts[cell] ?? 0) + (lists.get(cell)?.length ?? 0)
  const edges = new Int16Array(starts[cells] ?? 0)
  for (const [cell, found] of lists) edges.set(found, starts[cell])
  return { starts, edges }
}

/** A cell without an edge lies in one area, or outside: found once a run of such cells along a row. */
function fillOwners(grid: OutlineGrid, areas: Float64Array[][]): void {
  const boxes = areas.map(boxOf)
  for (let r = 0; r < grid.rows; r++) {
    let known: number | null = null
    for (let c = 0; c < grid.columns; c++) {
      const cell = r * grid.columns + c
      if (grid.crossings.starts[cell] !== grid.crossings.starts[cell + 1]) { known = null; continue }
      const x = grid.x0 + (c + 0.5) * CELL
      const y = grid.y0 + (r + 0.5) * CELL
      known ??= areas.findIndex((rings, area) => isInBox(boxes[area] as Box, x, y) && isInside(rings, x, y))
      grid.owner[cell] = known
    }
  }
}

/** The cell of a place on the plane, or -1 beyond the grid. */
export function cellAt(grid: OutlineGrid, x: number, y: number): number {
  const c = Math.floor((x - grid.x0) / CELL)
  const r = Math.floor((y - grid.y0) / CELL)
  return c < 0 || r < 0 || c >= grid.columns || r >= grid.rows ? -1 : r * grid.columns + c
}
