import type { CorePack } from '../../domain/pack.ts'

interface Areas { whole: string[]; parts: { area: string; ranges: { from: number; to: number }[] }[] }

/** The 町丁目 of a district: those that belong to it whole, and those of which only some 番 do. */
export function areasOf(districtId: string, core: CorePack): Areas {
  const areas = core.towns.flatMap((town) => town.areas)
  return {
    whole: areas.filter((area) => area.blocks.length === 0 && area.districtId === districtId).map(({ name }) => name),
    parts: areas.flatMap(({ name, blocks }) => {
      const ranges = blocks.filter((range) => range.districtId === districtId)
      return ranges.length > 0 ? [{ area: name, ranges }] : []
    }),
  }
}
