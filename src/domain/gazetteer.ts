import type { Area, CorePack, Place, Point, Town } from './pack.ts'
import { fold } from './address/fold.ts'
import { CITIES, PREFECTURES } from './address/prefectures.ts'
import { skeleton } from './address/romanize.ts'

/** A town made ready for look-up: its 町丁目 by number, the districts it lies in, its middle. */
export interface TownEntry { town: Town; byNumber: Map<number, Area>; districts: string[]; point: Point }

/** What a name at the head of an address can be. */
export type Head = { kind: 'own' } | { kind: 'prefecture'; own: boolean; name: string } | { kind: 'municipality'; name: string }

/** What else than a town a name can stand for. */
export type Landmark = { kind: 'district'; id: string } | { kind: 'region'; id: string } | { kind: 'place'; place: Place }

/** Names by first character, longest first, so that 桜新町 is tried before 桜. */
export type NameIndex<T> = Map<string, { key: string; value: T }[]>

/** Everything `lookUp` and `suggest` need of a pack, prepared once when the pack is opened. */
export interface Gazetteer {
  core: CorePack
  /** Name of the municipality without 区 or 市, folded, and its reading as a skeleton. */
  stem: string
  stemReading: string
  /** Name of the prefecture without 都, 道, 府 or 県, folded. */
  prefectureStem: string
  prefectureReading: string
  heads: NameIndex<Head>
  towns: NameIndex<TownEntry>
  landmarks: NameIndex<Landmark>
  townsByReading: Map<string, TownEntry>
  landmarksByReading: Map<string, Landmark>
  headsByReading: Map<string, Head>
  townsByPostalCode: Map<string, TownEntry[]>
  postalPrefixes: Set<string>
  areasByName: Map<string, { area: Area; entry: TownEntry }>
}

/** What follows the name of a municipality in romaji, and need not be written. */
const KIND = /[ -](ku|shi|city|ward|machi|cho|mura|town|village)$/i
/** What people call the counter of a district, and its offices. */
const OFFICES = ['福祉の相談窓口', '地区福祉の相談窓口', '地区の福祉の相談窓口', 'まちづくりセンター', 'まちセン', 'あんしんすこやかセンター', 'あんすこ', '地区事務局', '出張所']
const SMALL_KANA = /[ゃゅょっ]/
const LOOKALIKES: [RegExp, string][] = [[/二/g, 'に'], [/八/g, 'は'], [/力/g, 'か'], [/千/g, 'ち'], [/工/g, 'え'], [/口/g, 'ろ'], [/夕/g, 'た']]

/** Longest name of the index that stands at `start` of a folded text. */
export function nameAt<T>(index: NameIndex<T>, text: string, start: number): { key: string; value: T } | null {
  for (const name of index.get(text.charAt(start)) ?? []) if (text.startsWith(name.key, start)) return name
  return null
}

/** Prepares a pack for looking up: names in every spelling, readings, postal codes. */
export function buildGazetteer(core: CorePack): Gazetteer {
  const gazetteer: Gazetteer = {
    core, stem: fold(core.name).slice(0, -1), stemReading: skeleton(core.kana.slice(0, -1)), prefectureStem: fold(core.prefecture.name).slice(0, -1), prefectureReading: skeleton(core.prefecture.romaji), heads: new Map(), towns: new Map(), landmarks: new Map(),
    townsByReading: new Map(), landmarksByReading: new Map(), headsByReading: new Map(),
    townsByPostalCode: new Map(), postalPrefixes: new Set(), areasByName: new Map(),
  }
  addHeads(gazetteer)
  for (const town of core.towns) addTown(gazetteer, town)
  addLandmarks(gazetteer)
  for (const index of [gazetteer.heads, gazetteer.towns, gazetteer.landmarks]) {
    for (const names of index.values()) (names as { key: string }[]).sort((a, b) => b.key.length - a.key.length)
  }
  return gazetteer
}

function add<T>(index: NameIndex<T>, name: string, value: T): void {
  const key = fold(name)
  const names = index.get(key.charAt(0)) ?? []
  if (key !== '' && !names.some((known) => known.key === key)) names.push({ key, value })
  index.set(key.charAt(0), names)
  // Half-width data of older machines has no small kana: ｷﾖｳﾄﾞｳ.
  if (SMALL_KANA.test(key)) add(index, key.replace(/[ゃゅょっ]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 1)), value)
}

function addSpellings<T>(index: NameIndex<T>, name: string, value: T): void {
  add(index, name, value)
  const key = fold(name)
  for (const [kanji, kana] of LOOKALIKES) if (key.search(kanji) >= 0) add(index, key.replace(kanji, kana), value)
}

function addHeads({ core, heads, headsByReading, stem }: Gazetteer): void {
  const own: Head = { kind: 'own' }
  for (const name of [core.prefecture.name + core.name, core.name, core.kana, `${stem}市`, `${stem}区`, `${stem}く`]) add(heads, name, own)
  for (const { name, romaji } of PREFECTURES) {
    const head: Head = { kind: 'prefecture', own: name === core.prefecture.name, name }
    add(heads, name, head)
    headsByReading.set(skeleton(romaji), head)
  }
  for (const { name, romaji } of CITIES) {
    add(heads, name, { kind: 'municipality', name })
    headsByReading.set(skeleton(romaji), { kind: 'municipality', name })
  }
  add(heads, core.prefecture.kana, { kind: 'prefecture', own: true, name: core.prefecture.name })
  for (const { name, kana, romaji, code } of core.municipalities) {
    if (code === core.code.slice(0, code.length)) continue
    const head: Head = { kind: 'municipality', name }
    add(heads, name, head)
    add(heads, kana, head)
    headsByReading.set(skeleton(romaji.replace(KIND, '')), head)
  }
}

function addTown(gazetteer: Gazetteer, town: Town): void {
  const { areas } = town
  const middle = (axis: 0 | 1): number => areas.reduce((sum, area) => sum + area.point[axis], 0) / areas.length
  const entry: TownEntry = {
    town, byNumber: new Map(areas.flatMap((area) => (area.number === null ? [] : [[area.number, area]]))),
    districts: [...new Set(areas.flatMap(districtsOf))], point: [middle(0), middle(1)],
  }
  addSpellings(gazetteer.towns, town.name, entry)
  for (const reading of [town.kana, town.romaji, ...town.readings]) {
    if (/[ぁ-ヴ]/.test(reading)) add(gazetteer.towns, reading, entry)
    gazetteer.townsByReading.set(skeleton(reading), entry)
  }
  for (const area of areas) gazetteer.areasByName.set(area.name, { area, entry })
  const { postalCode } = town
  gazetteer.townsByPostalCode.set(postalCode, [...(gazetteer.townsByPostalCode.get(postalCode) ?? []), entry])
  gazetteer.postalPrefixes.add(postalCode.slice(0, 3))
}

/** The districts an area may belong to: several only where 番 decide. */
export const districtsOf = (area: Area): string[] => (area.blocks.length === 0 ? [area.districtId] : [...new Set(area.blocks.map((range) => range.districtId))])

function addLandmarks({ core, landmarks, landmarksByReading, towns, townsByReading }: Gazetteer): void {
  const bare = (name: string, kana: string, romaji: string, suffix: [string, string], value: Landmark): void => {
    addSpellings(landmarks, `${name}${suffix[0]}`, value)
    if (kana) add(landmarks, `${kana}${suffix[1]}`, value)
    const isTown = (key: string): boolean => nameAt(towns, key, 0)?.key === key
    if (!isTown(fold(name))) addSpellings(landmarks, name, value)
    if (kana && !isTown(fold(kana))) add(landmarks, kana, value)
    const reading = skeleton(romaji)
    if (reading && !townsByReading.has(reading) && !landmarksByReading.has(reading)) landmarksByReading.set(reading, value)
  }
  for (const { id, name, kana, romaji } of core.districts) {
    bare(name.replace(/地区$/, ''), kana.replace(/ちく$/, ''), romaji, ['地区', 'ちく'], { kind: 'district', id })
  }
  for (const { id, name, kana } of core.regions) for (const spelling of [name, `${kana}ちいき`]) add(landmarks, spelling, { kind: 'region', id })
  for (const place of core.places) {
    const value: Landmark = { kind: 'place', place }
    if (place.kind === 'station') {
      bare(place.name.replace(/駅$/, ''), place.kana.replace(/えき$/, ''), place.romaji, ['駅', 'えき'], value)
      const reading = skeleton(place.romaji.replace(/ station$/i, ''))
      if (reading) landmarksByReading.set(`${reading} station`, value)
    } else {
      addSpellings(landmarks, place.name, value)
      if (place.kana) add(landmarks, place.kana, value)
      const reading = skeleton(place.romaji)
      if (reading) landmarksByReading.set(reading, value)
    }
  }
  for (const { id, name } of core.districts) for (const office of OFFICES) addSpellings(landmarks, `${name.replace(/地区$/, '')}${office}`, { kind: 'district', id })
  for (const { districtId, bodies } of core.counters) {
    for (const { name } of bodies) for (const spelling of [name, name.split(' ').at(-1) ?? '']) addSpellings(landmarks, spelling, { kind: 'district', id: districtId })
  }
}
