import type { Area, Town } from '../../domain/pack.ts'
import { groupBy } from '../group.ts'
import type { Rows, Seeds } from '../seeds.ts'
import { isInForce } from '../validity.ts'
import { toHiragana } from './hiragana.ts'

function noteOf(area: Rows['areas'][number]): Record<string, string> | null {
  const notes = Object.entries({ ja: area.note, en: area.noteEn, easy: area.noteEasy }).filter((note): note is [string, string] => note[1] !== null)
  return notes.length === 0 ? null : Object.fromEntries(notes)
}

/** Towns in the order of the seeds, each with its 町丁目 that are in force on the day of the data. */
export function compileTowns(seeds: Seeds, dataDate: string): Town[] {
  const blocks = groupBy(seeds.block_ranges, (range) => range.areaId)
  const areas = groupBy(
    seeds.areas.filter((area) => isInForce(area, dataDate)),
    (area) => area.town,
  )
  return seeds.towns.map((town) => ({
    name: town.name,
    kana: toHiragana(town.kana),
    romaji: town.romaji,
    postalCode: town.postalCode,
    readings: (town.readings ?? '')
      .split(/[;；]/)
      .map((reading) => toHiragana(reading.trim()))
      .filter((reading) => reading !== ''),
    areas: (areas.get(town.name) ?? [])
      .toSorted((a, b) => (a.number ?? 0) - (b.number ?? 0))
      .map((area): Area => ({
        id: area.id,
        name: area.name,
        number: area.number,
        point: [area.lng, area.lat],
        districtId: area.districtId,
        blocks: (blocks.get(area.id) ?? []).toSorted((a, b) => a.from - b.from).map(({ from, to, districtId }) => ({ from, to, districtId })),
        note: noteOf(area),
        fact: area.fact,
      })),
  }))
}
