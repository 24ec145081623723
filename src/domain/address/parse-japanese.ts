import { nameAt, type Gazetteer, type Head, type Landmark } from '../gazetteer.ts'
import { restOf } from './fold.ts'
import { municipalityFrom, placesFrom } from './other-places.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { readNumbers } from './read-numbers.ts'

const LABEL = /^[\s"'“”「」『』([【<〈《*・:;※★●■◆•→>|-]*(?:(?:現|ご|お届け先|転居先)?(?:住所|所在地|居住地|転居先|宛先|お届け先|じゅしょ|自宅|家|address)\]?】?\s*[:=は]?\s*|日本国?,?\s*)?[\s"'“”「」『』\])】([【<*・:;-]*/
const LABEL_START = new Set(' "\'“”「」『』([【<〈《*・:;※★●■◆•→>|-,、現ごお転住所自じ家日a'.split(''))
const STATION_SUFFIX = /^(前|周辺|付近|近く|の近く|近辺|から.*|[東西南北中央新]+口.*|そば|のそば|すぐ|\s*徒歩\s*\d*分?|はどこ.*|に行きたい.*|の電話.*)?[\s。、,)」?]*$/
const LINE = /^[^\d\s]{1,7}線\s*(?=[^\d\s]+駅)/
const CITY_END = /[市区郡]/
const CITY = /^([^\d\s\-,、]{1,7}?郡[^\d\s\-,、]{1,6}?[町村]|[^\d\s\-,、]{1,7}?市(?:[^\d\s\-,、市]{1,4}?区)?|[^\d\s\-,、]{1,4}?区)/

/** Reads an address in the Japanese order, from the prefecture down, of a text that `fold` has been through. */
export function parseJapanese(folded: string, text: string, gazetteer: Gazetteer): ParsedAddress {
  const parsed = nothingParsed('')
  const label = LABEL_START.has(folded.charAt(0)) ? skipSpaces(folded, LABEL.exec(folded)?.[0].length ?? 0) : 0
  const line = folded.includes('線') ? (LINE.exec(folded.slice(label))?.[0].length ?? 0) : 0
  const end = readHeads(folded, label + line, parsed, gazetteer)
  parsed.rest = end >= folded.length ? '' : restOf(text, end)
  if (parsed.town === null || parsed.glued || end >= folded.length) return parsed
  if (!parsed.own) parsed.outside = municipalityFrom(folded, end, gazetteer)
  parsed.others = placesFrom(folded, end, gazetteer).map((place) => ({ ...nothingParsed(''), ...place.parsed }))
  return parsed
}

/** Fills in `parsed` and returns how far the text was understood. */
function readHeads(folded: string, start: number, parsed: ParsedAddress, gazetteer: Gazetteer): number {
  let at = start
  let isInPrefecture = false
  while (at < folded.length) {
    parsed.landmark = wholeLandmark(folded, at, gazetteer)
    if (parsed.landmark) return folded.length
    const head = nameAt(gazetteer.heads, folded, at) ?? bareHead(folded, at, gazetteer, parsed)
    if (head === null || isTownName(folded, at, head, gazetteer)) break
    const { value, key } = head
    if (value.kind === 'municipality') parsed.outside = value.name
    if (value.kind === 'prefecture' && !value.own) parsed.outside = value.name + (CITY.exec(folded.slice(at + key.length))?.[0] ?? '')
    if (parsed.outside !== null) return at
    if (value.kind === 'own') parsed.own = true
    else isInPrefecture = true
    at = skipSpaces(folded, at + key.length)
  }
  parsed.isHead = at >= folded.length && at > start
  return readTown(folded, at, parsed, isInPrefecture, gazetteer)
}

function readTown(folded: string, at: number, parsed: ParsedAddress, isInPrefecture: boolean, gazetteer: Gazetteer): number {
  const name = nameAt(gazetteer.towns, folded, at)
  if (name === null || CITY_END.test(folded.charAt(at + name.key.length))) {
    const city = parsed.own ? null : (CITY.exec(folded.slice(at))?.[0] ?? null)
    // Without a prefecture before it, a number or nothing has to follow: 朝市 in a sentence is no municipality.
    if (city !== null && (isInPrefecture || /^$|\d/.test(folded.slice(at + city.length)))) parsed.outside = city
    return at
  }
  const end = at + name.key.length
  const numbers = readNumbers(folded, end, name.value)
  if (name.key === gazetteer.stem && numbers.chome === null && numbers.block === null && end < folded.length) {
    // 世田谷池尻4-20: the ward without its 区 before a town.
    const inner = { ...parsed, own: true }
    const innerEnd = readTown(folded, skipSpaces(folded, folded.charAt(end) === 'の' ? end + 1 : end), inner, isInPrefecture, gazetteer)
    if (inner.town !== null && inner.chome !== null) return Object.assign(parsed, inner), innerEnd
  }
  Object.assign(parsed, { town: name.value, chome: numbers.chome, block: numbers.block, glued: numbers.glued })
  return numbers.end
}

/** 東京 or 世田谷 without 都 and 区, when more of an address follows. */
function bareHead(folded: string, at: number, gazetteer: Gazetteer, parsed: ParsedAddress): { key: string; value: Head } | null {
  const prefecture = gazetteer.prefectureStem
  if (parsed.own || !folded.startsWith(prefecture, at)) return null
  const next = skipSpaces(folded, at + prefecture.length)
  const follows = nameAt(gazetteer.heads, folded, next) ?? nameAt(gazetteer.towns, folded, next)
  return follows === null ? null : { key: prefecture, value: { kind: 'prefecture', own: true, name: gazetteer.core.prefecture.name } }
}

/** A head that is also how a longer town name begins is no head (a town 府中新町 would not lie in 府中). */
function isTownName(folded: string, at: number, head: { key: string; value: Head }, gazetteer: Gazetteer): boolean {
  return (nameAt(gazetteer.towns, folded, at)?.key.length ?? 0) > head.key.length
}

function wholeLandmark(folded: string, at: number, gazetteer: Gazetteer): Landmark | null {
  const found = nameAt(gazetteer.landmarks, folded, at)
  if (found === null) return null
  const rest = folded.slice(at + found.key.length)
  return STATION_SUFFIX.test(rest) || (found.value.kind === 'district' && /^(です|に住)/.test(rest)) ? found.value : null
}

const skipSpaces = (text: string, at: number): number => { while (text.charAt(at) === ' ' || text.charAt(at) === ',' || text.charAt(at) === '、' || text.charAt(at) === '"') at++; return at }
