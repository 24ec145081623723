import { lookUp } from '../../domain/lookup.ts'
import type { CorePack, Point } from '../../domain/pack.ts'
import type { Asked } from '../find/fragment.ts'
import { gazetteerOf } from '../state/gazetteer-memo.ts'

/** From where distances are measured: a place looked up, or the middle of a district. */
export interface Origin { point: Point; from: 'asked' | 'district'; districtId: string | null }

/** The middle of a district: the mean of its 町丁目. */
export function middleOf(districtId: string, core: CorePack): Point | null {
  const points = core.towns.flatMap(({ areas }) => areas).filter((area) => area.districtId === districtId).map(({ point }) => point)
  if (points.length === 0) return null
  const mean = (axis: 0 | 1) => points.reduce((sum, point) => sum + point[axis], 0) / points.length
  return [mean(0), mean(1)]
}

/** The place in the fragment; null when nothing was asked, `unknown` when it cannot be told where that is. */
export function askedOrigin(asked: Asked, core: CorePack): Origin | 'unknown' | null {
  if (asked.by === 'nothing') return null
  if (asked.by === 'point') return { point: asked.point, from: 'asked', districtId: null }
  const { point, districts } = lookUp(asked.text, gazetteerOf(core))
  const [only, ...others] = districts
  const districtId = others.length === 0 ? (only ?? null) : null
  const place = point ?? (districtId === null ? null : middleOf(districtId, core))
  return place === null ? 'unknown' : { point: place, from: 'asked', districtId }
}

/** What is listed: `districtId` null is all districts. A place looked up counts before the district kept on this device. */
export function chooseOrigin(asked: Origin | 'unknown' | null, district: string | null, mine: string | null, core: CorePack): { districtId: string | null; origin: Origin | null } {
  const known = (id: string | null) => core.districts.find((one) => one.id === id)?.id ?? null
  const place = asked === 'unknown' ? null : asked
  const districtId = district === null ? (place ? place.districtId : known(mine)) : known(district)
  if (place) return { districtId, origin: place }
  const middle = districtId === null ? null : middleOf(districtId, core)
  return { districtId, origin: middle && { point: middle, from: 'district', districtId } }
}
