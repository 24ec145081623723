import type { ParsedAddress } from './address/parsed.ts'
import { districtsOf, type Gazetteer, type TownEntry } from './gazetteer.ts'
import type { Choice, Match, MatchReason, Question } from './match.ts'
import type { Area, Place } from './pack.ts'

const EMPTY: Match = {
  status: 'unknown', level: 'none', districts: [], area: null, town: null, point: null, question: null, reason: null, outside: null, suggestions: [], rest: '',
}

/** 20または33, 20か33: more than one 番. */
const ALTERNATIVE = /^(または|もしくは|か)|^(と|や|から)\s*\d/

/** Concludes from a parsed address which district it lies in, which question decides, or why nothing can be said. */
export function matchDistrict(parsed: ParsedAddress, gazetteer: Gazetteer): Match {
  const match = withOthers(matchWords(parsed, gazetteer), parsed.others, gazetteer)
  return parsed.postalCode === null ? match : withPostalCode(match, parsed.postalCode, parsed, gazetteer)
}

/** Two places in one text that lie in different districts leave open which is meant. */
function withOthers(match: Match, others: ParsedAddress[], gazetteer: Gazetteer): Match {
  if (others.length === 0 || match.districts.length === 0) return match
  const all = [match, ...others.map((other) => matchWords(other, gazetteer))]
  const districts = [...new Set(all.flatMap((one) => one.districts))]
  if (districts.length === 1) return match
  const areasIn = (districtId: string): string[] => [...new Set(all.flatMap((one) => (one.districts.includes(districtId) && one.area !== null ? [one.area] : [])))]
  return { ...match, status: 'ask', area: null, districts, question: { kind: 'several', choices: districts.map((districtId) => ({ districtId, areas: areasIn(districtId), blocks: [] })) } }
}

function matchWords(parsed: ParsedAddress, gazetteer: Gazetteer): Match {
  const { town, rest } = parsed
  if (parsed.outside !== null) return { ...EMPTY, status: 'outside', level: 'municipality', outside: { name: parsed.outside, metres: null, bearing: null }, rest }
  if (parsed.landmark?.kind === 'district') return { ...EMPTY, status: 'found', level: 'district', districts: [parsed.landmark.id], rest }
  if (parsed.landmark?.kind === 'region') return matchRegion(parsed.landmark.id, gazetteer, rest)
  if (parsed.landmark?.kind === 'place') return matchPlace(parsed.landmark.place, gazetteer)
  if (town === null) return { ...EMPTY, level: parsed.own ? 'municipality' : 'none', reason: parsed.isHead ? 'municipalityOnly' : rest === '' ? 'empty' : 'notUnderstood', rest }
  if (parsed.glued) return { ...EMPTY, reason: 'notUnderstood', suggestions: areaNames(town), rest }
  if (parsed.isDoubtful) return { ...matchWords({ ...parsed, isDoubtful: false }, gazetteer), status: 'ask', question: questionOf('several', [town]), districts: town.districts }
  const area = parsed.chome === null ? (town.byNumber.size === 0 ? (town.town.areas[0] ?? null) : null) : (town.byNumber.get(parsed.chome) ?? null)
  if (area !== null) return matchArea(area, town, parsed)
  if (parsed.chome !== null) return { ...EMPTY, level: 'town', town: town.town.name, reason: 'noSuchChome', suggestions: areaNames(town), rest }
  return matchTown(town, parsed, gazetteer)
}

function matchArea(area: Area, { town, districts }: TownEntry, { block, rest }: ParsedAddress): Match {
  const found: Match = {
    status: 'found', level: block === null ? 'area' : 'block', districts: districts.length === 1 ? districts : [area.districtId], area: area.name, town: town.name, point: area.point,
    question: null, reason: null, outside: null, suggestions: EMPTY.suggestions, rest,
  }
  if (area.blocks.length === 0) return found
  // A second 番 behind the first (20番と33番) leaves the question open.
  const isOpen = block === null || rest.includes('番') || ALTERNATIVE.test(rest)
  const range = isOpen ? undefined : area.blocks.find(({ from, to }) => block >= from && block <= to)
  if (range) return { ...found, districts: [range.districtId] }
  const choices = districtsOf(area).map((districtId): Choice => ({ districtId, areas: [area.name], blocks: area.blocks.filter((one) => one.districtId === districtId).map(({ from, to }) => ({ from, to })) }))
  return { ...found, status: 'ask', level: 'area', districts: districtsOf(area), question: { kind: 'block', choices }, reason: isOpen ? null : 'noSuchBlock' }
}

function matchTown(entry: TownEntry, parsed: ParsedAddress, gazetteer: Gazetteer): Match {
  const { town, districts, point } = entry
  const found = { ...EMPTY, level: 'town', districts, town: town.name, point, rest: parsed.rest } as const
  const isBareWard = !parsed.own && parsed.block === null && parsed.postalCode === null && town.name === gazetteer.core.name.slice(0, -1)
  // 「下馬 図書館」 names something in or near 下馬, not an address there.
  const isVague = parsed.block === null && parsed.rest !== '' && !/^[\d〇一二三四五六七八九十]/.test(parsed.rest)
  const kind: Question['kind'] | null = isBareWard ? 'townOrWard' : districts.length > 1 || isVague ? 'chome' : null
  return kind === null ? { ...found, status: 'found' } : { ...found, status: 'ask', question: questionOf(kind, [entry]), suggestions: areaNames(entry) }
}

function matchRegion(regionId: string, { core }: Gazetteer, rest: string): Match {
  const districts = core.districts.filter((district) => district.regionId === regionId).map((district) => district.id)
  return { ...EMPTY, status: 'ask', level: 'region', districts, question: { kind: 'region', choices: districts.map((districtId) => ({ districtId, areas: [], blocks: [] })) }, rest }
}

function matchPlace(place: Place, gazetteer: Gazetteer): Match {
  const { districts, point } = place
  const found = { ...EMPTY, level: 'place', districts, area: place.area, town: gazetteer.areasByName.get(place.area ?? '')?.entry.town.name ?? null, point } as const
  if (districts.length === 0) return { ...found, status: 'outside', outside: { name: place.outside, metres: null, bearing: null } }
  if (districts.length === 1 && place.outside === null) return { ...found, status: 'found' }
  return { ...found, status: 'ask', question: { kind: 'place', choices: districts.map((districtId) => ({ districtId, areas: [], blocks: [] })) }, outside: place.outside === null ? null : { name: place.outside, metres: null, bearing: null } }
}

/** A postal code decides when nothing else was said, and doubts when it contradicts the words. */
function withPostalCode(match: Match, postalCode: string, parsed: ParsedAddress, gazetteer: Gazetteer): Match {
  const code = `${postalCode.slice(0, 3)}-${postalCode.slice(3)}`
  const towns = gazetteer.townsByPostalCode.get(code) ?? gazetteer.townsByPostalCode.get(postalCode) ?? []
  const isOurs = gazetteer.postalPrefixes.has(postalCode.slice(0, 3))
  const saysNothing = match.status === 'unknown' && parsed.town === null && parsed.rest === ''
  if (saysNothing) return towns.length > 0 ? matchPostalCode(towns, match.rest) : isOurs ? unlisted(match, 'noSuchPostalCode') : { ...EMPTY, status: 'outside', level: 'postalCode', outside: { name: null, metres: null, bearing: null } }
  if (match.status === 'outside') return towns.length === 0 ? match : { ...match, status: 'ask', level: 'postalCode', districts: districtsAcross(towns), question: questionOf('contradiction', towns) }
  if (match.status === 'unknown') return parsed.town === null && towns.length > 0 ? { ...matchPostalCode(towns, match.rest), status: 'ask', question: questionOf('chome', towns) } : match
  if (towns.length === 0 ? isOurs : parsed.town === null || towns.includes(parsed.town)) return match
  const districts = [...new Set([...match.districts, ...districtsAcross(towns)])]
  if (districts.length === 1 && towns.length > 0) return match
  return { ...match, status: 'ask', districts, question: { kind: 'contradiction', choices: districts.map((districtId) => ({ districtId, areas: match.area !== null && match.districts.includes(districtId) ? [match.area] : [], blocks: [] })) } }
}

const unlisted = (match: Match, reason: MatchReason): Match => ({ ...match, level: 'none', reason })

function matchPostalCode(towns: TownEntry[], rest: string): Match {
  const [only] = towns
  const districts = districtsAcross(towns)
  const [area, ...others] = towns.flatMap((entry) => entry.town.areas)
  const town = towns.length === 1 ? (only?.town.name ?? null) : null
  const found = { ...EMPTY, level: 'postalCode', districts, town, area: others.length === 0 ? (area?.name ?? null) : null, point: only?.point ?? null, rest } as const
  return districts.length === 1 ? { ...found, status: 'found' } : { ...found, status: 'ask', question: questionOf('chome', towns) }
}

const districtsAcross = (towns: TownEntry[]): string[] => [...new Set(towns.flatMap((entry) => entry.districts))]
const areaNames = ({ town }: TownEntry): string[] => town.areas.map((area) => area.name)

/** One choice a district with the 町丁目 that lie wholly in it; those that do not are a question of their own. */
function questionOf(kind: Question['kind'], towns: TownEntry[]): Question {
  const areas = towns.flatMap((entry) => entry.town.areas)
  const further = areas.filter((area) => districtsOf(area).length > 1).map((area) => area.name)
  const choices = districtsAcross(towns).map((districtId): Choice => ({
    districtId, areas: areas.filter((area) => districtsOf(area).join() === districtId).map((area) => area.name), blocks: [],
  }))
  return further.length === 0 ? { kind, choices } : { kind, choices: choices.filter((choice) => choice.areas.length > 0), further }
}
