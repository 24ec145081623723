import holidayJp from '@holiday-jp/holiday_jp'
import * as v from 'valibot'
import { CorePack, PACK_FORMAT } from '../../domain/pack.ts'
import type { Seeds } from '../seeds.ts'
import { toHiragana } from './hiragana.ts'
import { compileHelplines } from './helplines.ts'
import { compileCounters, compileOffices } from './offices.ts'
import { compilePlaces } from './places.ts'
import { compileTowns } from './towns.ts'

/** The library knows so many years; the pack must not claim more. */
function compileHolidays(from: number, through: number): { holidays: [string, string][]; holidaysThrough: string } {
  const known = Object.values(holidayJp.holidays)
    .map(({ date, name }): [string, string] => [date, name])
    .toSorted(([a], [b]) => (a < b ? -1 : 1))
  const last = Math.min(through, Number(known.at(-1)?.[0].slice(0, 4)))
  return { holidays: known.filter(([date]) => date >= `${from}` && date <= `${last}-12-31`), holidaysThrough: `${last}-12-31` }
}

/** Everything the first answer needs, from seeds without errors. */
export function compileCore(seeds: Seeds): CorePack {
  const [municipality] = seeds.municipality
  const newYear = seeds.closed_days.find((days) => days.id === 'new-year')
  if (!municipality || !newYear) throw new Error('checked seeds have a municipality and a new year')
  const { code, id, name, romaji, dataDate } = municipality
  const towns = compileTowns(seeds, dataDate)
  const counters = compileCounters(seeds)
  const districts = seeds.districts.map((one) => ({
    id: one.id,
    name: one.name,
    kana: toHiragana(one.kana),
    romaji: one.romaji,
    regionId: one.regionId,
    fact: one.fact,
  }))
  return v.parse(CorePack, {
    format: PACK_FORMAT,
    id,
    code,
    name,
    kana: toHiragana(municipality.kana),
    romaji,
    prefecture: { name: municipality.prefecture, kana: toHiragana(municipality.prefectureKana), romaji: municipality.prefectureRomaji },
    dataDate,
    callCentreId: municipality.callCentreId,
    centre: [municipality.lng, municipality.lat],
    sources: seeds.sources,
    regions: seeds.regions.map((one) => ({ id: one.id, name: one.name, kana: toHiragana(one.kana), romaji: one.romaji })),
    districts,
    towns,
    counters,
    offices: compileOffices(seeds),
    places: compilePlaces(seeds, towns, districts, counters),
    municipalities: seeds.municipalities
      .filter((one) => one.code !== code)
      .map((one) => ({ code: one.code, name: one.name, kana: toHiragana(one.kana), romaji: one.romaji })),
    helplines: compileHelplines(seeds),
    ...compileHolidays(municipality.holidaysFrom, municipality.holidaysThrough),
    newYear: { value: { from: newYear.from, to: newYear.to }, fact: newYear.fact },
  })
}
