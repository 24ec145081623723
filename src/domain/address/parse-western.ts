import type { Gazetteer, TownEntry } from '../gazetteer.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { plainLatin, readSegments, type Figures, type Segment } from './read-latin.ts'
import { skeleton } from './romanize.ts'

const WITH_KIND = /\b([a-z]+(?:-[a-z]+)?)[\s-]+(ku|shi|city|ward|gun|ken|fu|to|pref|prefecture|metropolis)\b/g
/** What an English sentence puts before an address. */
const FILLERS = new Set('i we live lives living in at the my our your home house address is are am near to from around moving moved move mother father parents who which where what office counter charge of do go if can ask and'.split(' '))
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
    else if (kind === 'to') return all
    else parsed.outside ??= `${name.charAt(0).toUpperCase()}${name.slice(1)} ${kind}`
    return ' , '
  })
  if (parsed.outside !== null) return parsed
  const prefecture = gazetteer.core.prefecture.romaji.toLowerCase()
  const segments = readSegments(latin).map(({ before, words: all, behind }): Read => {
    const words = all.filter((word) => word !== prefecture && !FILLERS.has(word) && !isOwnName(word, parsed, gazetteer))
    return { before, words, behind, reading: words.length === 0 ? '' : skeleton(words.join('')) }
  })
  parsed.isHead = parsed.rest !== '' && segments.every((segment) => segment.words.length === 0 && segment.before === null)
  if (parsed.isHead) parsed.rest = ''
  return readTown(segments, parsed, gazetteer) ?? readName(segments, parsed, gazetteer)
}

/** Tokyoto, Setagayaku: written in one word. */
function isOwnName(word: string, parsed: ParsedAddress, { stemReading, prefectureReading }: Gazetteer): boolean {
  if (!word.endsWith('ku') && !word.endsWith('to') && !word.endsWith('shi')) return false
  const reading = skeleton(word)
  if (reading === `${prefectureReading}to`) return true
  parsed.own ||= reading === `${stemReading}ku` || reading === `${stemReading}si`
  return reading === `${stemReading}ku` || reading === `${stemReading}si`
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
  parsed.own ||= segments.some((segment) => segment !== hit.segment && isNamedLikeWard(segment, gazetteer))
  const foreign = parsed.own ? null : foreignName(segments, hit.segment, gazetteer)
  if (foreign !== null) return { ...parsed, outside: foreign, rest: '' }
  const chomes = new Set(segments.flatMap(({ before, behind }) => [before?.chome ?? null, behind?.chome ?? null]).filter((chome) => chome !== null))
  // "3-chome or 4-chome": the town alone is certain.
  if (chomes.size > 1) return { ...parsed, town: hit.entry, rest: '' }
  const { before, behind } = figuresOf(hit.segment, hit.at, hit.bare, segments)
  // No ward, and a word more that may well be another city: not certain enough.
  const isDoubtful = !parsed.own && segments.some((segment) => segment !== hit.segment && segment.words.length === 1 && segment.before === null && segment.behind === null)
  return { ...parsed, town: hit.entry, ...placeFigures(hit.entry, before, behind), rest: '', isDoubtful }
}

/** Another city, ward or prefecture that stands as a segment of its own. */
function foreignName(segments: Read[], own: Read, gazetteer: Gazetteer): string | null {
  for (const segment of segments) {
    const head = segment === own ? undefined : gazetteer.headsByReading.get(segment.reading)
    if (head !== undefined && head.kind !== 'own' && !(head.kind === 'prefecture' && head.own)) return head.name
  }
  return null
}

/** The figures of a town: its own, or those of the segment beside it ("33-5, Ikejiri 4-chome"). A lone number before it is a room. */
function figuresOf(segment: Read, at: number, isBare: boolean, segments: Read[]): { before: Figures | null; behind: Figures | null } {
  const { before, behind } = segment
  const beside = (one: Read | undefined): Figures | null => (one === undefined || one.before === null || (one.words.length > 0 && one.before.others.length < 2 && one.before.chome === null) ? null : one.before)
  if (isBare) return { before: beside(segments[at + 1]) ?? withoutRoom(beside(segments[at - 1])), behind: null }
  if (behind !== null && behind.chome !== null && behind.others.length === 0 && before === null) return { before: withoutRoom(beside(segments[at - 1])), behind }
  // "Okusawa 5 years", "Okusawa 2 km": one number and more words.
  const isFollowed = segments[at + 1]?.before === behind && behind !== null
  return { before: withoutRoom(before), behind: isFollowed && behind.others.length === 1 ? (behind.chome === null ? null : { ...behind, others: [] }) : behind }
}

const withoutRoom = (figures: Figures | null): Figures | null => (figures !== null && figures.chome === null && figures.others.length === 1 ? null : figures)

const hasFiguresAlone = (segments: Read[]): boolean => segments.some((segment) => segment.words.length === 0)
const isNamedLikeWard = ({ reading }: Read, gazetteer: Gazetteer): boolean => reading === gazetteer.stemReading

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
  const isPhone = [first, second, behind?.others[2] ?? before?.others[2] ?? null].some((figure) => figure !== null && figure > 999)
  if (isPhone) return { chome: null, block: null }
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
