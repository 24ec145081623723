import { fold } from './address/fold.ts'
import { readNumeral } from './address/numerals.ts'
import { skeleton } from './address/romanize.ts'
import { distanceWithin } from './address/edit-distance.ts'
import { districtsOf, type Gazetteer } from './gazetteer.ts'

/** Something a typed text may become: `text` is what to look up when it is chosen. */
export interface Suggestion { text: string; reading: string; romaji: string; kind: 'area' | 'town' | 'place' | 'postalCode' | 'district'; districts: string[] }

interface Candidate extends Suggestion { key: string; sound: string; latin: string; skeletons: string[]; numbered: boolean }
interface Scored { candidate: Candidate; score: number }

const prepared = new WeakMap<Gazetteer, Candidate[]>()

/** Suggestions for a text still being typed, best first: beginnings before parts before one typo; 池尻4 offers 池尻四丁目. Empty for an empty text. */
export function suggest(text: string, gazetteer: Gazetteer, limit = 8): Suggestion[] {
  const query = withoutHeads(fold(text).trim(), gazetteer)
  const digits = query.replace(/[〒\s-]/g, '')
  if (/^\d{2,7}$/.test(digits)) return byPostalCode(digits, gazetteer, limit)
  const { name, chome } = splitNumber(query)
  if (name === '') return []
  const reading = skeleton(name).replace(/ts$/, 't').replace(/sh$/, 's').replace(/ch$/, 't').replace(/f$/, 'h')
  const scored = candidatesOf(gazetteer).flatMap((candidate) => {
    const score = scoreOf(candidate, name, reading)
    return score === null ? [] : [{ candidate, score }]
  })
  scored.sort((a, b) => a.score - b.score || a.candidate.key.length - b.candidate.key.length)
  return withAreas(scored, chome, gazetteer).slice(0, limit)
}

function splitNumber(query: string): { name: string; chome: number | null } {
  const at = query.search(/(?<=[^\d])[\s-]*([\d]|[一二三四五六七八九](?=丁|の|-|$))/)
  if (at <= 0) return { name: query, chome: null }
  const number = readNumeral(query, at + (/^[\s-]*/.exec(query.slice(at))?.[0].length ?? 0))
  return { name: query.slice(0, at).trim(), chome: number?.value ?? null }
}

function withoutHeads(query: string, gazetteer: Gazetteer): string {
  let rest = query
  for (const name of [gazetteer.core.prefecture.name, gazetteer.core.name]) {
    const head = fold(name)
    if (rest.startsWith(head) && rest.length > head.length) rest = rest.slice(head.length).trim()
  }
  return rest
}

/** Lower is better; null is no match. A name is compared in its kanji, a reading in its skeleton, so that `いけj` finds 池尻. */
function scoreOf(candidate: Candidate, name: string, reading: string): number | null {
  const { key, skeletons } = candidate
  const base = candidate.kind === 'town' ? 0 : candidate.kind === 'district' ? 0.2 : 0.4
  if (key === name || skeletons.includes(reading)) return base
  if (key.startsWith(name) || candidate.sound.startsWith(name) || candidate.latin.startsWith(name)) return 1 + base
  if (reading.length > 0 && !/[㐀-鿿]/.test(name)) {
    // A last m may still become the n of しんまち.
    const other = reading.replace(/m$/, 'n')
    if (skeletons.some((one) => one.startsWith(reading) || one.startsWith(other))) return 1 + base
    if (reading.length >= 3 && skeletons.some((one) => one.includes(reading))) return 3 + base
    if (reading.length >= 4 && skeletons.some((one) => distanceWithin(reading, one, 1))) return 4 + base
    return null
  }
  if (key.includes(name)) return 2 + base
  // Two characters with one wrong are half a guess: only a name as short, with the same beginning.
  const isNear = name.length >= 3 || (name.length === 2 && key.length === 2 && key[0] === name[0])
  return isNear && distanceWithin(name, key, 1) ? 4 + base : null
}

/** A town meant beyond doubt is followed by its 町丁目; a number that was typed picks among them. */
function withAreas(scored: Scored[], chome: number | null, gazetteer: Gazetteer): Suggestion[] {
  const towns = scored.filter(({ candidate }) => candidate.numbered)
  const best = towns[0]
  const isSure = best !== undefined && (best.score < 1 || towns.length === 1)
  if (chome !== null && best !== undefined) return towns.flatMap(({ candidate }) => areasOf(candidate, String(chome), gazetteer))
  return scored.flatMap((one) => [strip(one.candidate), ...(isSure && one === best ? areasOf(one.candidate, '', gazetteer) : [])])
}

const strip = ({ kind, text, reading, romaji, districts }: Candidate): Suggestion => ({ kind, text, reading, romaji, districts })

const areasOf = (candidate: Candidate, digits: string, { areasByName }: Gazetteer): Suggestion[] =>
  [...areasByName.values()].filter(({ area, entry }) => entry.town.name === candidate.text && String(area.number).startsWith(digits)).map(({ area }) => ({
    text: area.name, reading: `${candidate.reading}${area.number}ちょうめ`, romaji: `${candidate.romaji} ${area.number}-chome`, kind: 'area', districts: districtsOf(area),
  }))

function byPostalCode(digits: string, { townsByPostalCode }: Gazetteer, limit: number): Suggestion[] {
  return [...townsByPostalCode].filter(([code]) => code.replace('-', '').startsWith(digits)).slice(0, limit).flatMap(([code, towns]) => towns.map(({ town, districts }): Suggestion => {
    const plain = code.replace('-', '')
    return { text: `〒${plain.slice(0, 3)}-${plain.slice(3)} ${town.name}`, reading: town.kana, romaji: town.romaji, kind: 'postalCode', districts }
  }))
}

function candidatesOf(gazetteer: Gazetteer): Candidate[] {
  const known = prepared.get(gazetteer)
  if (known) return known
  const { core } = gazetteer
  const candidate = (kind: Suggestion['kind'], name: string, kana: string, romaji: string, districts: string[], readings: string[] = [], numbered = false): Candidate => ({
    kind, text: name, reading: kana, romaji, districts, key: fold(name), sound: fold(kana), latin: romaji.toLowerCase(), numbered, skeletons: [...new Set([kana, romaji, ...readings].map(skeleton).filter(Boolean))],
  })
  const candidates = [
    ...core.towns.map((town) => candidate('town', town.name, town.kana, town.romaji, [...new Set(town.areas.flatMap(districtsOf))], town.readings, town.areas.some((area) => area.number !== null))),
    ...core.districts.map(({ id, name, kana, romaji }) => candidate('district', name, kana, romaji, [id])),
    ...core.places.map(({ kind, name, kana, romaji, districts }) => (kind === 'station'
      ? candidate('place', `${name.replace(/駅$/, '')}駅`, kana, romaji, districts)
      : candidate('place', name, kana, romaji, districts))),
  ]
  prepared.set(gazetteer, candidates)
  return candidates
}
