import type { LatLng } from './outlines.ts'

/** The box in which the surroundings were surveyed: south, west, north, east. */
export type Frame = [number, number, number, number]

export const frameOf = (lines: LatLng[][]): Frame => lines.flat().reduce<Frame>(
  ([south, west, north, east], [lat, lng]) => [Math.min(south, lat), Math.min(west, lng), Math.max(north, lat), Math.max(east, lng)],
  [Infinity, Infinity, -Infinity, -Infinity],
)

/** The pieces of lines within a frame; where a neighbour was cut off at the frame there is no border to draw. */
export function piecesWithin([south, west, north, east]: Frame, lines: LatLng[][]): LatLng[][] {
  const isIn = ([lat, lng]: LatLng) => lat >= south && lat <= north && lng >= west && lng <= east
  const isCut = (a: LatLng, b: LatLng) => [south, north].some((edge) => a[0] === edge && b[0] === edge) || [west, east].some((edge) => a[1] === edge && b[1] === edge)
  return lines.flatMap((line) => {
    const pieces: LatLng[][] = []
    let open = false
    line.forEach((from, i) => {
      const to = line[i + 1]
      if (to === undefined || !isIn(from) || !isIn(to) || isCut(from, to)) { open = false; return }
      if (open) pieces.at(-1)?.push(to)
      else pieces.push([from, to])
      open = true
    })
    return pieces
  })
}
