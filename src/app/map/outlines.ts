import type { CorePack, GeoPack, Path } from '../../domain/pack.ts'

/** As Leaflet wants it: latitude first. */
export type LatLng = [number, number]

export function decodePath(path: Path): LatLng[] {
  let [lng, lat] = [0, 0]
  return Array.from({ length: path.length / 2 }, (_, i) => {
    lng += path[2 * i] ?? 0
    lat += path[2 * i + 1] ?? 0
    return [lat / 1e5, lng / 1e5]
  })
}

export interface DistrictShape { id: string; areas: LatLng[][][]; middle: LatLng }
export interface Outlines { shapes: DistrictShape[]; between: LatLng[][]; around: LatLng[][]; neighbours: Map<string, Set<string>> }

/** Districts as the sum of their 町丁目; a line that two of them share is drawn once, as the border between. */
export function outlineDistricts(core: CorePack, geo: GeoPack): Outlines {
  const districtOf = new Map(core.towns.flatMap(({ areas }) => areas).map(({ id, districtId }) => [id, districtId]))
  const shapes = new Map<string, DistrictShape>(core.districts.map(({ id }) => [id, { id, areas: [], middle: [0, 0] }]))
  const edges = new Map<string, { line: LatLng[]; districts: string[] }>()
  for (const { id, rings } of geo.areas) {
    const districtId = districtOf.get(id) ?? ''
    const lines = rings.map(decodePath)
    shapes.get(districtId)?.areas.push(lines)
    for (const line of lines) line.forEach((from, i) => addEdge(edges, from, line[(i + 1) % line.length] ?? from, districtId))
  }
  const neighbours = new Map(core.districts.map(({ id }) => [id, new Set<string>()]))
  const between: LatLng[][] = []
  const around: LatLng[][] = []
  for (const { line, districts: [one = '', other] } of edges.values()) {
    if (other === undefined) around.push(line)
    else if (one !== other) {
      between.push(line)
      neighbours.get(one)?.add(other)
      neighbours.get(other)?.add(one)
    }
  }
  for (const shape of shapes.values()) shape.middle = middleOf(shape.areas)
  return { shapes: [...shapes.values()], between, around, neighbours }
}

function addEdge(edges: Map<string, { line: LatLng[]; districts: string[] }>, from: LatLng, to: LatLng, districtId: string): void {
  const [a, b] = [from.join(), to.join()]
  const key = a < b ? `${a} ${b}` : `${b} ${a}`
  const edge = edges.get(key)
  if (edge) edge.districts.push(districtId)
  else edges.set(key, { line: [from, to], districts: [districtId] })
}

/** The centre of gravity, where a name sits best. */
function middleOf(areas: LatLng[][][]): LatLng {
  let [sum, lat, lng] = [0, 0, 0]
  for (const ring of areas.flat()) {
    const [lat0, lng0] = ring[0] ?? [0, 0]
    ring.forEach(([lat1, lng1], i) => {
      const [lat2, lng2] = ring[(i + 1) % ring.length] ?? [lat1, lng1]
      const cross = (lng1 - lng0) * (lat2 - lat0) - (lng2 - lng0) * (lat1 - lat0)
      sum += cross
      lat += cross * (lat0 + lat1 + lat2) / 3
      lng += cross * (lng0 + lng1 + lng2) / 3
    })
  }
  return sum === 0 ? [0, 0] : [lat / sum, lng / sum]
}

/** A hue for each district, so that no two neighbours have the same. */
export function colourDistricts(neighbours: Outlines['neighbours']): Map<string, number> {
  const colours = new Map<string, number>()
  const byDegree = [...neighbours].sort(([, a], [, b]) => b.size - a.size)
  for (const [id, around] of byDegree) {
    const taken = new Set([...around].map((other) => colours.get(other)))
    colours.set(id, [0, 1, 2, 3, 4, 5].find((colour) => !taken.has(colour)) ?? 0)
  }
  return colours
}
