import type { Path, Point } from '../domain/pack.ts'

const SCALE = 1e5

/** Writes a line as whole steps of 1e-5 degrees, about a metre; steps of nothing are left out. */
export function encodeLine(points: Point[]): Path {
  const path: number[] = []
  let lng = 0
  let lat = 0
  for (const point of points) {
    const x = Math.round(point[0] * SCALE)
    const y = Math.round(point[1] * SCALE)
    if (path.length === 0 || x !== lng || y !== lat) path.push(x - lng, y - lat)
    lng = x
    lat = y
  }
  return path
}

/** Writes a ring without its closing vertex. */
export function encodeRing(points: Point[]): Path {
  const first = points[0]
  const last = points.at(-1)
  const isClosed = first && last && points.length > 1 && first[0] === last[0] && first[1] === last[1]
  return encodeLine(isClosed ? points.slice(0, -1) : points)
}
