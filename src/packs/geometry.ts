import type { Point } from '../domain/pack.ts'

const METRES_PER_DEGREE = 111_195

/** Even-odd rule over all rings. */
export function isInside([x, y]: Point, rings: Point[][]): boolean {
  let inside = false
  for (const ring of rings) {
    for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
      const [ax, ay] = ring[i] as Point
      const [bx, by] = ring[j] as Point
      if (ay > y !== by > y && x < ((bx - ax) * (y - ay)) / (by - ay) + ax) inside = !inside
    }
  }
  return inside
}

/** Metres from a point to the nearest edge; 0 when inside. Flat-earth, good to a millimetre at this scale. */
export function metresTo(point: Point, rings: Point[][]): number {
  if (isInside(point, rings)) return 0
  const kx = METRES_PER_DEGREE * Math.cos((point[1] * Math.PI) / 180)
  const local = ([lng, lat]: Point): Point => [(lng - point[0]) * kx, (lat - point[1]) * METRES_PER_DEGREE]
  let nearest = Infinity
  for (const ring of rings) {
    for (let i = 1; i < ring.length; i++) {
      const [ax, ay] = local(ring[i - 1] as Point)
      const [bx, by] = local(ring[i] as Point)
      const [dx, dy] = [bx - ax, by - ay]
      const length = dx * dx + dy * dy
      const along = length === 0 ? 0 : Math.max(0, Math.min(1, -(ax * dx + ay * dy) / length))
      nearest = Math.min(nearest, Math.hypot(ax + along * dx, ay + along * dy))
    }
  }
  return nearest
}
