import { nameAt, type Gazetteer, type Head, type Landmark } from '../gazetteer.ts'
import { fold, restOf } from './fold.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { readNumbers } from './read-numbers.ts'

const LABEL = /^[\s"'“”「」『』([【<*・:;-]*(?:(?:ご?住所|所在地|じゅしょ|自宅|家|address)\s*[:は]\s*)?[\s"'“”「」『』([【<*・:;-]*/
const STATION_SUFFIX = /^(前|周辺|付近|近く|の近く|近辺|から.*|[東西南北中央新]+口.*|そば|のそば|すぐ)?[\s。、,)」]*$/
const CITY = /^([^\d\s\-,、]{1,7}?郡[^\d\s\-,、]{1,6}?[町村]|[^\d\s\-,、]{1,7}?市(?:[^\d\s\-,、市]{1,4}?区)?|[^\d\s\-,、]{1,4}?区)/

/** Reads an address in the Japanese order, from the prefecture down, of a text that `fold` has been through. */
export function parseJapanese(folded: string, text: string, gazetteer: Gazetteer): ParsedAddress {
  const parsed = nothingParsed(text.trim())
  let at = LABEL.exec(folded)?.[0].length ?? 0
  at = skipSpaces(folded, at)
  for (;;) {
    const landmark = wholeLandmark(folded, at, gazetteer)
    if (landmark) return { ...parsed, landmark, rest: '' }
    const head = nameAt(gazetteer.heads, folded, at) ?? bareHead(folded, at, gazetteer, parsed)
    if (head === null || isTownName(folded, at, head, gazetteer)) break
    if (head.value.kind === 'municipality') return { ...parsed, outside: head.value.name }
    if (head.value.kind === 'prefecture' && !head.value.own) return { ...parsed, outside: head.value.name + (CITY.exec(folded.slice(at + head.key.length))?.[0] ?? '') }
    if (head.value.kind === 'own') parsed.own = true
    at = skipSpaces(folded, at + head.key.length)
    parsed.rest = restOf(text, at)
    if (at >= folded.length) return parsed
  }
  return readTown(folded, at, text, gazetteer, parsed)
}

function readTown(folded: string, at: number, text: string, gazetteer: Gazetteer, parsed: ParsedAddress): ParsedAddress {
  const name = nameAt(gazetteer.towns, folded, at)
  if (name === null || /^[市区郡]/.test(folded.charAt(at + name.key.length))) {
    const city = parsed.own ? null : CITY.exec(folded.slice(at))
    // A number, or nothing, has to follow: 朝市 in a sentence is no municipality.
    return city !== null && /^$|\d/.test(folded.slice(at + city[0].length)) ? { ...parsed, outside: CITY.exec(restOf(text, at))?.[0] ?? city[0] } : parsed
  }
  const end = at + name.key.length
  const numbers = readNumbers(folded, end, name.value)
  if (name.key === gazetteer.stem && numbers.chome === null && numbers.block === null) {
    // 世田谷池尻4-20: the ward without its 区 before a town.
    const inner = readTown(folded, skipSpaces(folded, end), text, gazetteer, { ...parsed, own: true })
    if (inner.town !== null && inner.chome !== null) return inner
  }
  return { ...parsed, town: name.value, chome: numbers.chome, block: numbers.block, glued: numbers.glued, rest: restOf(text, numbers.end) }
}

/** 東京 or 世田谷 without 都 and 区, when more of an address follows. */
function bareHead(folded: string, at: number, gazetteer: Gazetteer, parsed: ParsedAddress): { key: string; value: Head } | null {
  const prefecture = fold(gazetteer.core.prefecture.name).slice(0, -1)
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

const skipSpaces = (text: string, at: number): number => { while (text.charAt(at) === ' ' || text.charAt(at) === ',' || text.charAt(at) === '、') at++; return at }
