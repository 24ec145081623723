import type { Gazetteer, TownEntry } from '../gazetteer.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { plainLatin, readSegments, type Figures, type Segment } from './read-latin.ts'
import { skeleton } from './romanize.ts'

const WITH_KIND = /\b([a-z]+(?:-[a-z]+)?)[\s-]+(ku|shi|city|ward|gun|ken|fu|to|pref|prefecture|metropolis)\b/g
const OWN_KINDS = ['ku', 'city', 'ward', 'shi']

/** Reads an address in Latin letters, in Western or Japanese order: `4-20-1 Ikejiri, Setagaya-ku, Tokyo`, `Ikejiri 4-chome 20-1`. */
export function parseWestern(text: string, gazetteer: Gazetteer): ParsedAddress {
  const parsed = nothingParsed(text.trim())
  const latin = plainLatin(text).replace(WITH_KIND, (all: string, name: string, kind: string) => {
    const reading = skeleton(name)
    const head = gazetteer.headsByReading.get(reading)
    if (reading === gazetteer.stemReading && OWN_KINDS.includes(kind)) parsed.own = true
    else if (head?.kind === 'prefecture' && head.own) return ' , '
    else if (head?.kind === 'municipality' || head?.kind === 'prefecture') parsed.outside ??= head.name
    else if (kind === 'to' || gazetteer.townsByReading.has(reading)) return all
    else parsed.outside ??= `${name.charAt(0).toUpperCase()}${name.slice(1)} ${kind}`
    return ' , '
  })
  if (parsed.outside !== null) return parsed
  const prefecture = gazetteer.core.prefecture.romaji.toLowerCase()
  const segments = readSegments(latin).map(({ before, words: all, behind }): Read => {
    const words = all.includes(prefecture) ? all.filter((word) => word !== prefecture) : all
    return { before, words, behind, reading: words.length === 0 ? '' : skeleton(words.join('')) }
  })
  parsed.isHead = parsed.rest !== '' && segments.every((segment) => segment.words.length === 0 && segment.before === null)
  if (parsed.isHead) parsed.rest = ''
  return readTown(segments, parsed, gazetteer) ?? readName(segments, parsed, gazetteer)
}

/** A segment with the reading of its words, none of which is the prefecture's name. */
interface Read extends Segment { reading: string }

function readTown(segments: Read[], parsed: ParsedAddress, gazetteer: Gazetteer): ParsedAddress | null {
  const hits = segments.flatMap((segment, at) => {
    const entry = townOf(segment, gazetteer)
    return entry === null ? [] : [{ entry, segment, at, bare: segment.before === null && segment.behind === null }]
  })
  // The name of the ward without "ku" beside a town is the ward.
  const towns = hits.some((one) => !isNamedLikeWard(one.segment, gazetteer)) ? hits.filter((one) => !isNamedLikeWard(one.segment, gazetteer)) : hits
  const numbered = towns.filter((hit) => !hit.bare)
  const [hit, ...others] = numbered.length > 0 ? numbered : towns
  if (hit === undefined || others.some((other) => other.entry !== hit.entry)) return null
  if (hit.bare && isNamedLikeWard(hit.segment, gazetteer) && segments.length > 1 && !hasFiguresAlone(segments)) return { ...parsed, own: true, isHead: true, rest: '' }
  const near = hit.bare ? [segments[hit.at + 1], segments[hit.at - 1]].find((one) => one !== undefined && one.words.length === 0) : undefined
  const { before, behind } = near === undefined ? hit.segment : { before: near.before, behind: null }
  return { ...parsed, town: hit.entry, ...placeFigures(hit.entry, before, behind), rest: '' }
}

const isNamedLikeWard = ({ reading }: Read, gazetteer: Gazetteer): boolean => reading === gazetteer.stemReading
const hasFiguresAlone = (segments: Read[]): boolean => segments.some((segment) => segment.words.length === 0)

/** The town whose name the words are, or begin with when one of them and its figures come first ("Ikejiri 4-20-1 Park Heights"). */
const townOf = (segment: Read, gazetteer: Gazetteer): TownEntry | null =>
  segment.words.length === 0 ? null : (gazetteer.townsByReading.get(segment.reading) ?? withoutWard(segment.words, gazetteer))

function withoutWard(words: string[], gazetteer: Gazetteer): TownEntry | null {
  if (words.length < 2) return null
  const [first = '', last = ''] = [words[0], words.at(-1)]
  // "4-20-1 Ikejiri Setagaya" and "Setagaya Ikejiri 4-20-1": no commas at all.
  if (skeleton(last) === gazetteer.stemReading) return gazetteer.townsByReading.get(skeleton(words.slice(0, -1).join(''))) ?? null
  if (skeleton(first) === gazetteer.stemReading) return gazetteer.townsByReading.get(skeleton(words.slice(1).join(''))) ?? null
  return null
}

function placeFigures(entry: TownEntry, before: Figures | null, behind: Figures | null): { chome: number | null; block: number | null } {
  const chome = behind?.chome ?? before?.chome ?? null
  // "20-1 Ikejiri 4-chome": the 番 come first.
  if (chome !== null) return { chome, block: behind?.others[0] ?? before?.others[0] ?? null }
  const [first = null, second = null] = behind?.others ?? before?.others ?? []
  if (entry.byNumber.size === 0) return { chome: null, block: first }
  return first === null || first > 99 ? { chome: null, block: null } : { chome: first, block: second }
}

/** No town: a station, a district, or another municipality that stands alone. */
function readName(segments: Read[], parsed: ParsedAddress, gazetteer: Gazetteer): ParsedAddress {
  for (const { words } of segments) {
    const phrase = words.join(' ').replace(/^near (the )?/, '')
    const station = /^(.+?)[ -](?:station|sta|stn|eki)$/.exec(phrase)?.[1]
    const reading = station === undefined ? skeleton(phrase.replace(/ district$|[ -]?chiku$/, '')) : `${skeleton(station)} station`
    const landmark = gazetteer.landmarksByReading.get(reading)
    // "Denenchofu 2-1" is an address somewhere, not the station of that name.
    if (landmark && (station !== undefined || segments.every((segment) => segment.before === null && segment.behind === null))) return { ...parsed, landmark, rest: '' }
    const head = gazetteer.headsByReading.get(reading)
    if (reading === gazetteer.stemReading) parsed.own = true
    else if (head && head.kind !== 'own' && !(head.kind === 'prefecture' && head.own)) return { ...parsed, outside: head.name }
  }
  return parsed
}
