import type { Shop, ShoppingHelp } from '../../domain/activity.ts'
import { distanceMetres } from '../../domain/distance.ts'
import type { Point } from '../../domain/pack.ts'
import type { Origin } from './origin.ts'

export interface NearbyShop { shop: Shop; metres: number }

/** As far as one may be asked to walk when the search is not held to a district. */
const REACH_METRES = 2000

/** Shops by distance: those of a district, or all within reach of a place looked up, whatever side of the border they stand on. */
export function nearbyShops(shops: readonly Shop[], origin: Origin | null, districtId: string | null, isHeldToDistrict: boolean): NearbyShop[] {
  if (origin === null) return []
  const isWide = origin.from === 'asked' && !isHeldToDistrict
  return shops
    .map((shop) => ({ shop, metres: distanceMetres(origin.point, shop.point) }))
    .filter(({ shop, metres }) => (isWide ? metres <= REACH_METRES : districtId === null || shop.districtId === districtId))
    .sort((a, b) => a.metres - b.metres)
}

/** Help for a district, or for all; that for everyone always counts. Nearer ones first where their place is known. */
export function helpFor(help: readonly ShoppingHelp[], districtId: string | null, from: Point | null): ShoppingHelp[] {
  const metres = ({ point }: ShoppingHelp) => (point === null || from === null ? Infinity : distanceMetres(from, point))
  return help
    .filter(({ districts }) => districtId === null || districts.length === 0 || districts.includes(districtId))
    .sort((a, b) => (metres(a) === metres(b) ? 0 : metres(a) - metres(b)))
}
