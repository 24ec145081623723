import type { Shop } from '../../domain/activity.ts'
import { counterOf, jidokanFor } from '../../domain/counters.ts'
import type { Fact } from '../../domain/fact.ts'
import type { CorePack, District } from '../../domain/pack.ts'

const OSM_KINDS = ['community_centre', 'library', 'townhall'] as const
export const PLACE_KINDS = ['machizukuri', 'jidokan', ...OSM_KINDS] as const
type PlaceKind = (typeof PLACE_KINDS)[number]

/** A public building; `fact` is null for one of OpenStreetMap, which the notice of the page vouches for. */
export interface UsablePlace { id: string; kind: PlaceKind; name: string | null; address: string | null; fact: Fact | null; osm: string | null }

/** Public buildings of a district: the counter's own house, 児童館 and what OpenStreetMap has. Whether rooms are let is not known of any. */
export function placesOf(district: District, core: CorePack, shops: readonly Shop[]): UsablePlace[] {
  const { bodies, address } = counterOf(district.id, core)
  const centre = bodies.filter(({ kind }) => kind === 'machizukuri').map(({ name }): UsablePlace => ({
    id: name, kind: 'machizukuri', name, address: address?.value ?? null, fact: address?.fact ?? district.fact, osm: null,
  }))
  const jidokan = jidokanFor(district.id, core).map((office): UsablePlace => ({
    id: office.id, kind: 'jidokan', name: office.name, address: office.address?.value ?? null, fact: office.address?.fact ?? office.fact, osm: null,
  }))
  // 児童館 and まちづくりセンター are on OpenStreetMap too, some of them twice.
  const known = new Set([...centre, ...jidokan].map(({ name }) => plain(name)))
  const isNew = ({ name }: Shop) => name === null || (!known.has(plain(name)) && known.add(plain(name)))
  const mapped = OSM_KINDS.flatMap((kind) => shops.filter((shop) => shop.kind === kind && shop.districtId === district.id && isNew(shop)).map(({ id, name }): UsablePlace => ({
    id, kind, name, address: null, fact: null, osm: `https://www.openstreetmap.org/${id}`,
  })))
  return [...centre, ...jidokan, ...mapped]
}

const plain = (name: string | null): string | null => name && name.normalize('NFKC').replaceAll(' ', '')
