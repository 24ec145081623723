import type { Area, Counter, District, Place, Point, Town } from '../../domain/pack.ts'
import { groupBy } from '../group.ts'
import { isInside, metresTo } from '../geometry.ts'
import type { Seeds } from '../seeds.ts'
import { areaOfAddress, districtsOf } from './address.ts'
import { toHiragana } from './hiragana.ts'

const NEAR = 25
/** A station just outside is part of daily life inside, and half a platform reaches this far. */
const NEAR_FROM_OUTSIDE = 60

interface Outline {
  area: Area
  rings: Point[][]
}

/** Stations lie where their platforms lie: every district within reach of one counts, and one outside is never the answer alone. */
function compileStations(seeds: Seeds, outlines: Outline[]): Place[] {
  return [...groupBy(seeds.stations, (station) => station.name).values()].flatMap((rows) => {
    const first = rows[0]
    if (!first) return []
    const platforms = rows.map((row): Point => [row.lng, row.lat])
    const isOutside = !outlines.some(({ rings }) => platforms.some((platform) => isInside(platform, rings)))
    const reach = isOutside ? NEAR_FROM_OUTSIDE : NEAR
    const near = outlines.filter(({ rings }) => platforms.some((platform) => metresTo(platform, rings) <= reach))
    const home = outlines.find(({ rings }) => isInside(platforms[0] as Point, rings))
    const neighbour = seeds.neighbours.find(({ geometry }) => isInside(platforms[0] as Point, geometry))
    return [
      {
        kind: 'station' as const,
        name: first.name,
        kana: toHiragana(first.kana),
        romaji: first.romaji,
        lines: rows.map((row) => row.line),
        point: platforms[0] as Point,
        districts: [...new Set(near.flatMap(({ area }) => districtsOf(area)))].toSorted(),
        area: home?.area.name ?? null,
        outside: isOutside ? (neighbour?.properties.名称 ?? null) : null,
      },
    ]
  })
}

interface Building {
  name: string
  kana: string
  romaji: string
  address: string | null
  point: Point | null
  districts: string[] | null
}

function compileBuilding(building: Building, towns: Town[], outlines: Outline[]): Place[] {
  const named = building.address === null ? null : areaOfAddress(building.address, towns)
  const { point } = building
  const drawn = point && outlines.find(({ rings }) => isInside(point, rings))?.area
  const area = named?.area ?? drawn
  const at = point ?? area?.point
  const districts = building.districts ?? named?.districts ?? (drawn ? districtsOf(drawn) : [])
  if (!at || districts.length === 0) return []
  return [
    {
      kind: 'office',
      name: building.name,
      kana: building.kana,
      romaji: building.romaji,
      lines: [],
      point: at,
      districts,
      area: area?.name ?? null,
      outside: null,
    },
  ]
}

export function compilePlaces(seeds: Seeds, towns: Town[], districts: District[], counters: Counter[]): Place[] {
  const areas = new Map(towns.flatMap((town) => town.areas).map((area) => [area.id, area]))
  const outlines = seeds.boundaries.flatMap(({ properties, geometry }) => {
    const area = areas.get(properties.町字ID)
    return area ? [{ area, rings: geometry }] : []
  })
  const buildings = [
    ...counters.flatMap((counter): Building[] => {
      const district = districts.find((one) => one.id === counter.districtId)
      const body = counter.bodies.find((one) => one.kind === 'machizukuri')
      if (!district || !body) return []
      return [
        {
          name: body.name,
          kana: `${district.kana}まちづくりせんたー`,
          romaji: `${district.romaji} Machizukuri Center`,
          address: counter.address?.value ?? null,
          point: counter.point,
          districts: [counter.districtId],
        },
      ]
    }),
    ...seeds.offices.flatMap((office): Building[] =>
      office.kana === null || office.romaji === null
        ? []
        : [
            {
              name: office.name,
              kana: toHiragana(office.kana),
              romaji: office.romaji,
              address: office.address?.value ?? null,
              point: office.lat === null || office.lng === null ? null : [office.lng, office.lat],
              districts: null,
            },
          ],
    ),
  ]
  return [...compileStations(seeds, outlines), ...buildings.flatMap((building) => compileBuilding(building, towns, outlines))]
}
