import { boxOf, isInBox, isInside, squaredDistance, type Box } from './plane.ts'

/** A piece of outline between the areas `one` and `other` (-1: outside); `border` where the districts on both sides differ; `isOneLeft` when `one` lies to the left of the way from 1 to 2; `across` names the municipality behind an outer edge. */
export interface Edge { x1: number; y1: number; x2: number; y2: number; one: number; other: number; border: boolean; isOneLeft: boolean; across: string | null }

/** The outlines cut into square cells: what lies wholly in one area is answered by its cell alone. */
export interface OutlineGrid { x0: number; y0: number; columns: number; rows: number; owner: Int16Array; crossings: (Edge[] | null)[]; borders: (Edge[] | null)[] }

/** Edge of a cell in metres. */
const CELL = 48

/** Joins the outlines of all areas: an edge that two areas share appears once, with both; `isSame` says whether two areas answer alike. */
export function joinEdges(areas: Float64Array[][], isSame: (one: number, other: number) => boolean): Edge[] {
  const edges = new Map<string, Edge>()
  areas.forEach((rings, area) => {
    for (const ring of rings) {
      for (let i = 0; i < ring.length; i += 2) {
        const j = (i + 2) % ring.length
        const [x1, y1, x2, y2] = [ring[i] ?? 0, ring[i + 1] ?? 0, ring[j] ?? 0, ring[j + 1] ?? 0]
        const key = x1 < x2 || (x1 === x2 && y1 < y2) ? `${x1},${y1},${x2},${y2}` : `${x2},${y2},${x1},${y1}`
        const twin = edges.get(key)
        if (twin) twin.other = area
        else edges.set(key, { x1, y1, x2, y2, one: area, other: -1, border: true, isOneLeft: isLeft(rings, x1, y1, x2, y2), across: null })
      }
    }
  })
  for (const edge of edges.values()) edge.border = edge.other < 0 || !isSame(edge.one, edge.other)
  return [...edges.values()]
}

/** Looks a centimetre to the left of the middle of an edge. */
function isLeft(rings: Float64Array[], x1: number, y1: number, x2: number, y2: number): boolean {
  const length = Math.hypot(x2 - x1, y2 - y1) || 1
  return isInside(rings, (x1 + x2) / 2 - (0.01 * (y2 - y1)) / length, (y1 + y2) / 2 + (0.01 * (x2 - x1)) / length)
}

/** Lays the grid over the areas; border edges are listed in every cell they come within `reach` metres of. */
export function buildGrid(areas: Float64Array[][], edges: Edge[], reach: number): OutlineGrid {
  const xs = edges.map((edge) => edge.x1)
  const ys = edges.map((edge) => edge.y1)
  const margin = reach + CELL
  const x0 = Math.min(...xs) - margin
  const y0 = Math.min(...ys) - margin
  const columns = Math.ceil((Math.max(...xs) + margin - x0) / CELL)
  const rows = Math.ceil((Math.max(...ys) + margin - y0) / CELL)
  const grid: OutlineGrid = { x0, y0, columns, rows, owner: new Int16Array(columns * rows).fill(-2), crossings: Array.from({ length: columns * rows }, () => null), borders: Array.from({ length: columns * rows }, () => null) }
  for (const edge of edges) placeEdge(grid, edge, reach)
  fillOwners(grid, areas)
  return grid
}

function placeEdge(grid: OutlineGrid, edge: Edge, reach: number): void {
  const far = edge.border ? reach : 0
  const column = (x: number): number => Math.floor((x - grid.x0) / CELL)
  const row = (y: number): number => Math.floor((y - grid.y0) / CELL)
  // From the middle of a cell, its farthest corner is half a diagonal away.
  const half = (CELL * Math.SQRT2) / 2
  for (let r = row(Math.min(edge.y1, edge.y2) - far); r <= row(Math.max(edge.y1, edge.y2) + far); r++) {
    for (let c = column(Math.min(edge.x1, edge.x2) - far); c <= column(Math.max(edge.x1, edge.x2) + far); c++) {
      const x = grid.x0 + (c + 0.5) * CELL
      const y = grid.y0 + (r + 0.5) * CELL
      const squared = squaredDistance(x, y, edge.x1, edge.y1, edge.x2, edge.y2)
      const cell = r * grid.columns + c
      if (edge.border && squared <= (far + half) ** 2) (grid.borders[cell] ??= []).push(edge)
      if (squared > half ** 2) continue
      ;(grid.crossings[cell] ??= []).push(edge)
    }
  }
}

/** A cell without an edge lies in one area, or outside: found once a run of such cells along a row. */
function fillOwners(grid: OutlineGrid, areas: Float64Array[][]): void {
  const boxes = areas.map(boxOf)
  for (let r = 0; r < grid.rows; r++) {
    let known: number | null = null
    for (let c = 0; c < grid.columns; c++) {
      const cell = r * grid.columns + c
      if (grid.crossings[cell]) { known = null; continue }
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
