import type { Area, Town } from '../../domain/pack.ts'

/** All districts of a 町丁目, more than one where 番 decide. */
export const districtsOf = (area: Area): string[] =>
  area.blocks.length > 0 ? [...new Set(area.blocks.map((block) => block.districtId))] : [area.districtId]

/** The 町丁目 an address of the seeds names, and the district its 番 leads to. */
export function areaOfAddress(address: string, towns: Town[]): { area: Area; districts: string[] } | null {
  const found = towns
    .filter((town) => address.includes(town.name))
    .flatMap((town) => {
      const [, number, block] = new RegExp(`(?:区|^)${town.name}(\\d+)(?:-(\\d+))?`).exec(address) ?? []
      const area = town.areas.find((one) => String(one.number) === number)
      return area ? [{ area, block: Number(block) }] : []
    })[0]
  if (!found) return null
  const range = found.area.blocks.find(({ from, to }) => from <= found.block && found.block <= to)
  return { area: found.area, districts: range ? [range.districtId] : districtsOf(found.area) }
}
