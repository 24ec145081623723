import type { Point } from './pack.ts'

const RADIUS = 6_371_008.8
const radians = (degrees: number): number => (degrees * Math.PI) / 180

/** Metres between two points as the crow flies (haversine, mean earth radius). */
export function distanceMetres([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  const a = Math.sin(radians(lat2 - lat1) / 2) ** 2 + Math.cos(radians(lat1)) * Math.cos(radians(lat2)) * Math.sin(radians(lng2 - lng1) / 2) ** 2
  return 2 * RADIUS * Math.asin(Math.min(1, Math.sqrt(a)))
}

/** Which way `to` lies from `from`: degrees clockwise from north, 0 to under 360. */
export function bearingDegrees([lng1, lat1]: Point, [lng2, lat2]: Point): number {
  const y = Math.sin(radians(lng2 - lng1)) * Math.cos(radians(lat2))
  const x = Math.cos(radians(lat1)) * Math.sin(radians(lat2)) - Math.sin(radians(lat1)) * Math.cos(radians(lat2)) * Math.cos(radians(lng2 - lng1))
  return ((Math.atan2(y, x) * 180) / Math.PI + 360) % 360
}
