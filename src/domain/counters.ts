import { distanceMetres } from './distance.ts'
import type { CorePack, Counter, District, Office, Point } from './pack.ts'

/** A counter and how far it is; `rough` when only the middle of its 町丁目 is known. */
export interface NearestCounter {
  counter: Counter
  metres: number
  rough: boolean
}

/** The four bodies of a district: the three offices that share its counter, and the 児童館. */
export interface Bodies {
  shared: Counter['bodies']
  jidokan: Office[]
}

function districtOf(districtId: string, core: Pick<CorePack, 'districts'>): District {
  const district = core.districts.find((one) => one.id === districtId)
  if (!district) throw new RangeError(`no district ${districtId} in the pack`)
  return district
}

/** The counter that serves a district; throws for a district the pack does not have. */
export function counterOf(districtId: string, core: Pick<CorePack, 'counters'>): Counter {
  const counter = core.counters.find((one) => one.districtId === districtId)
  if (!counter) throw new RangeError(`no counter for ${districtId} in the pack`)
  return counter
}

/** The counter nearest as the crow flies, among those whose place is known; null when none is. */
export function nearestCounter(point: Point, core: Pick<CorePack, 'counters'>): NearestCounter | null {
  let nearest: NearestCounter | null = null
  for (const counter of core.counters) {
    if (!counter.point) continue
    const metres = distanceMetres(point, counter.point)
    if (!nearest || metres < nearest.metres) nearest = { counter, metres, rough: counter.precision !== 'point' }
  }
  return nearest
}

/** 児童館 that stand in a district. */
export function jidokanFor(districtId: string, core: Pick<CorePack, 'offices'>): Office[] {
  return core.offices.filter((office) => office.kind === 'jidokan' && office.districtId === districtId)
}

/** Who works together in a district. */
export function bodiesFor(districtId: string, core: Pick<CorePack, 'counters' | 'offices'>): Bodies {
  return { shared: counterOf(districtId, core).bodies, jidokan: jidokanFor(districtId, core) }
}

/** The offices of the 地域 a district belongs to: the 総合支所 first, then its sections and agencies. */
export function regionOfficesFor(districtId: string, core: Pick<CorePack, 'districts' | 'offices'>): Office[] {
  const { regionId } = districtOf(districtId, core)
  const offices = core.offices.filter((office) => office.regionId === regionId)
  return [...offices.filter((office) => office.kind === 'region'), ...offices.filter((office) => office.kind !== 'region')]
}
