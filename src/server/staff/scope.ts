import type { StaffRole } from '../../domain/staff.ts'
import type { ReadPack } from '../pack-reader.ts'

/** The districts that somebody may see: one for a counter, those of an area for a region, all for the ward. */
export function districtsOf(role: StaffRole, scopeId: string | null, packs: readonly ReadPack[]): string[] {
  const districts = packs.flatMap(({ core }) => core.districts)
  if (role === 'ward') return districts.map(({ id }) => id)
  return districts.filter(({ id, regionId }) => (role === 'counter' ? id : regionId) === scopeId).map(({ id }) => id)
}

/** The scopes that an account of a role may be given; none for the ward. */
export function scopesOf(role: StaffRole, packs: readonly ReadPack[]): string[] {
  const districts = packs.flatMap(({ core }) => core.districts)
  if (role === 'ward') return []
  return [...new Set(districts.map(({ id, regionId }) => (role === 'counter' ? id : regionId)))]
}
