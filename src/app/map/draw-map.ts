import * as L from 'leaflet'
import type { CorePack, GeoPack, MapPack } from '../../domain/pack.ts'
import { frameOf, piecesWithin } from './frame.ts'
import { colourDistricts, decodePath, type LatLng, outlineDistricts } from './outlines.ts'
import { type Label, labelsThatFit } from './place-labels.ts'
import styles from './map.module.css'

export interface Drawn { map: L.Map; setTiles: (on: boolean) => void; remove: () => void }

interface Options {
  core: CorePack
  geo: GeoPack
  lines: MapPack
  /** The district to light up; the others are dimmed. */
  chosen: string | null
  nameOf: (named: { name: string; kana: string; romaji: string }) => string
  words: { zoomIn: string; zoomOut: string; tilesCredit: string }
  lookUp: (at: LatLng) => void
}

const TILES = 'https://cyberjapandata.gsi.go.jp/xyz/pale/{z}/{x}/{y}.png'

export function drawMap(element: HTMLElement, { core, geo, lines, chosen, nameOf, words, lookUp }: Options): Drawn {
  const map = L.map(element, { attributionControl: false, zoomControl: false, minZoom: 11, maxZoom: 18, zoomSnap: 0.5, maxBoundsViscosity: 0.8 })
  L.control.zoom({ zoomInTitle: words.zoomIn, zoomOutTitle: words.zoomOut, position: 'bottomright' }).addTo(map)
  L.control.scale({ imperial: false }).addTo(map)
  const { shapes, between, around, neighbours } = outlineDistricts(core, geo)
  const colours = colourDistricts(neighbours)
  const draw = (paths: LatLng[][], className: string | undefined, weight: number) =>
    L.polyline(paths, { interactive: false, weight, ...(className ? { className } : {}), smoothFactor: 0.5 }).addTo(map)

  const surroundings = geo.neighbours.flatMap(({ rings }) => rings.map(decodePath))
  const frame = frameOf(surroundings)
  draw(piecesWithin(frame, surroundings.map((ring) => [...ring, ...ring.slice(0, 1)])), styles['neighbour'], 1)
  const bounds = L.latLngBounds([])
  let chosenBounds: L.LatLngBounds | null = null
  for (const { id, areas } of shapes) {
    const classes = [styles['area'], styles[`hue${colours.get(id) ?? 0}`], chosen === null ? '' : id === chosen ? styles['lit'] : styles['dim']].join(' ')
    // One polygon a 町丁目: its own thin border, in the colour of the whole.
    const district = L.featureGroup(areas.map((rings) => L.polygon(rings, { interactive: false, weight: 0.75, className: classes, smoothFactor: 0.5 }))).addTo(map)
    bounds.extend(district.getBounds())
    if (id === chosen) chosenBounds = district.getBounds()
  }
  draw(between, styles['border'], 3)
  draw(around, styles['edge'], 2)
  draw(piecesWithin(frame, lines.borders.map(decodePath)), styles['prefecture'], 1.5)
  for (const { lines: paths } of lines.railways) {
    const decoded = piecesWithin(frame, paths.map(decodePath))
    draw(decoded, styles['rail'], 3)
    draw(decoded, styles['sleepers'], 1.5)
  }
  addCounters(map, core, chosen)
  addLabels(map, labelsOf(core, shapes, nameOf, chosen))
  map.setMaxBounds(bounds.pad(0.4))
  map.fitBounds(chosenBounds ?? bounds, { animate: false, padding: [12, 12] })
  map.on('click', ({ latlng }) => lookUp([latlng.lat, latlng.lng]))

  const tiles = L.tileLayer(TILES, { maxZoom: 18, attribution: words.tilesCredit })
  return {
    map,
    setTiles: (on) => {
      element.dataset['tiles'] = String(on)
      if (on) tiles.addTo(map)
      else tiles.remove()
    },
    remove: () => map.remove(),
  }
}

/** A counter whose door is known is a dot; one known only by its 町丁目 is a wide ring. */
function addCounters(map: L.Map, core: CorePack, chosen: string | null): void {
  for (const { districtId, point, precision } of core.counters) {
    if (point === null || (chosen !== null && districtId !== chosen)) continue
    const at: LatLng = [point[1], point[0]]
    if (precision === 'point') L.circleMarker(at, { interactive: false, radius: 6, weight: 3, className: styles['counter'] ?? '' }).addTo(map)
    else if (chosen !== null) L.circle(at, { interactive: false, radius: 220, weight: 2, className: styles['rough'] ?? '' }).addTo(map)
  }
}

function labelsOf(core: CorePack, shapes: { id: string; middle: LatLng }[], nameOf: Options['nameOf'], chosen: string | null): Label[] {
  const middles = new Map(shapes.map(({ id, middle }) => [id, middle]))
  const districts = core.districts.map((district): Label => ({ text: nameOf(district), at: middles.get(district.id) ?? [0, 0], kind: 'district', fromZoom: 11 }))
  const first = core.districts.findIndex(({ id }) => id === chosen)
  const stations = core.places.filter(({ kind }) => kind === 'station').sort((a, b) => b.lines.length - a.lines.length)
  return [
    ...districts.splice(Math.max(0, first), first < 0 ? 0 : 1),
    ...districts,
    ...stations.map((station): Label => ({ text: nameOf(station), at: [station.point[1], station.point[0]], kind: 'station', fromZoom: 12.5 })),
  ]
}

function addLabels(map: L.Map, labels: Label[]): void {
  const layer = L.layerGroup().addTo(map)
  const place = () => {
    layer.clearLayers()
    for (const { text, at, kind, shift } of labelsThatFit(labels, map.getZoom(), (latLng) => map.project(latLng))) {
      const words = document.createElement('span')
      words.textContent = text
      L.marker(at, { interactive: false, keyboard: false, icon: L.divIcon({ html: words, iconSize: [0, 0], iconAnchor: [0, -shift], className: `${styles['label']} ${styles[kind === 'station' ? 'station' : 'name']}` }) }).addTo(layer)
    }
  }
  map.on('zoomend', place)
  map.whenReady(place)
}
