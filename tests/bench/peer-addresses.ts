import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { config, normalize } from '@geolonia/normalize-japanese-addresses'
import { districtsOf } from '../../src/domain/gazetteer.ts'
import type { CorePack } from '../../src/domain/pack.ts'

/** What the peer makes of an address: the district by its 町丁目 and, for a split one, the 番 it read. */
export type PeerLookUp = (text: string) => Promise<string[]>

/** Gives @geolonia/normalize-japanese-addresses the same ward in its own data format, on the local disk, and warms its caches. */
export async function openPeer(core: CorePack): Promise<PeerLookUp> {
  const folder = mkdtempSync(join(tmpdir(), 'peer-'))
  const meta = { updated: 1 }
  const cities = [core, ...core.municipalities.filter(({ code }) => code.startsWith(core.code.slice(0, 2)))].map((city) => ({
    code: Number(city.code), city: city.name, city_k: city.kana, city_r: city.romaji, point: core.centre,
  }))
  const { name, kana, romaji } = core.prefecture
  writeFileSync(join(folder, 'ja.json'), JSON.stringify({ meta, data: [{ code: Number(`${core.code.slice(0, 2)}0001`), pref: name, pref_k: kana, pref_r: romaji, point: core.centre, cities }] }))
  mkdirSync(join(folder, 'ja', name), { recursive: true })
  const towns = core.towns.flatMap((town) => town.areas.map((area) => ({
    machiaza_id: area.id, oaza_cho: town.name, point: area.point, ...(area.number === null ? {} : { chome: area.name.slice(town.name.length), chome_n: area.number }),
  })))
  writeFileSync(join(folder, 'ja', name, `${core.name}.json`), JSON.stringify({ meta, data: towns }))
  config.japaneseAddressesApi = `${pathToFileURL(folder).href}/ja`
  const areas = new Map(core.towns.flatMap((town) => town.areas.map((area) => [area.name, area] as const)))
  return async (text) => {
    const { town, other } = await normalize(text, { level: 3 })
    const area = areas.get(town ?? '')
    if (area === undefined) return []
    const block = Number(/^\d+/.exec(other)?.[0])
    const range = area.blocks.find(({ from, to }) => block >= from && block <= to)
    return range ? [range.districtId] : districtsOf(area)
  }
}
