import type { Gazetteer } from '../gazetteer.ts'
import { fold } from './fold.ts'
import { isLabelled, placesFrom } from './other-places.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { parseJapanese } from './parse-japanese.ts'
import { parseWestern } from './parse-western.ts'

/** 4.20.1; two dots are no decimal point. */
const DOTTED = /(\d+)\.(\d+)\.(\d+)/
const POSTAL_SIGN = /\d{3}-?\d{4}/
const POSTAL_MARK = /〒\s*(\d{3})\s*-?\s*(\d{4})(?!\d)/
const POSTAL_HEAD = /^[\s("「[|t]*(?:郵便番号[\s:]*)?(\d{3})-?(\d{4})(?![\d-])[)"」\]|]*/
const POSTAL_TAIL = /(?<=[\s,、])(\d{3})-(\d{4})(?=[\s,、.)]|$)/

/** Reads what an address, a postal code, a station or a district name says; draws no conclusion. Any text is accepted. */
export function parseAddress(text: string, gazetteer: Gazetteer): ParsedAddress {
  const folded = fold(text)
  const postal = !POSTAL_SIGN.test(folded) && !folded.includes('〒') ? null : POSTAL_MARK.exec(folded) ?? POSTAL_HEAD.exec(folded) ?? POSTAL_TAIL.exec(folded)
  if (postal === null) return parseWords(folded, text, gazetteer)
  const postalCode = `${postal[1]}${postal[2]}`
  const words = `${folded.slice(0, postal.index)} ${folded.slice(postal.index + postal[0].length)}`.trim()
  if (words === '') return { ...nothingParsed(''), postalCode }
  const [only, ...more] = gazetteer.townsByPostalCode.get(`${postal[1]}-${postal[2]}`) ?? []
  const figures = withoutOwnName(words, gazetteer)
  // 〒154-0001 4-20-5: the code stands for the town.
  if (only && more.length === 0 && /^\d[\d\s丁目番地号の-]*$/.test(figures)) return { ...parseWords(`${fold(only.town.name)}${figures}`, text, gazetteer), postalCode, rest: '' }
  // Without its postal code, the text is no longer aligned with what was typed, so what is left is told in its folded form.
  return { ...parseWords(words, words, gazetteer), postalCode }
}

function withoutOwnName(words: string, { core }: Gazetteer): string {
  let rest = words
  for (const name of [core.prefecture.name, core.name]) if (rest.startsWith(fold(name))) rest = rest.slice(fold(name).length).trimStart()
  return rest
}

function parseWords(folded: string, text: string, gazetteer: Gazetteer): ParsedAddress {
  if (folded.includes('.') && DOTTED.test(folded)) return parseWords(folded.replace(DOTTED, '$1-$2-$3'), text, gazetteer)
  if (!/[^ -~]/.test(folded)) return parseWestern(text, gazetteer)
  const parsed = parseJapanese(folded, text, gazetteer)
  if (parsed.town !== null && parsed.chome !== null && parsed.own) return parsed
  const joined = parsed.chome === null ? parseJoined(folded, gazetteer) : null
  if (joined !== null) return joined
  const named = parseFromOwnName(folded, parsed, gazetteer)
  if (named !== null) return named
  if (parsed.outside !== null && folded.includes('から')) {
    // 渋谷区から太子堂2-1-1に引っ越してきました: the one behind から is where they live now.
    const [now, ...more] = placesFrom(folded, folded.indexOf('から'), gazetteer)
    if (now && more.length === 0) return { ...nothingParsed(''), ...now.parsed }
  }
  if ((parsed.town !== null && parsed.chome !== null) || parsed.outside !== null || parsed.landmark !== null) return parsed
  if (parsed.town !== null) return parsed
  const [labelled, ...more] = placesFrom(folded, 1, gazetteer)
  if (labelled && more.length === 0 && isLabelled(folded, labelled.at)) return { ...nothingParsed(''), ...labelled.parsed }
  // Ō is one sign that is not plain Latin until its mark is taken off.
  if (!/[a-z]/.test(folded.normalize('NFD'))) return parsed
  const western = parseWestern(parsed.own ? parsed.rest : text, gazetteer)
  return { ...western, own: western.own || parsed.own }
}

/** 若林 健 世田谷区太子堂1-27-8: what stands before the municipality's own name is a person, a building, a label. */
function parseFromOwnName(folded: string, first: ParsedAddress, gazetteer: Gazetteer): ParsedAddress | null {
  const name = fold(gazetteer.core.name)
  const found: ParsedAddress[] = []
  for (let at = folded.indexOf(name); at >= 0; at = folded.indexOf(name, at + 1)) {
    if (at === 0 && first.town === null) continue
    const rest = folded.slice(at)
    const parsed = parseJapanese(rest, rest, gazetteer)
    if (parsed.town !== null && !parsed.glued) found.push(parsed)
    // A whole address before it is a second place, not a name.
    if (at > 0 && found.length === 1 && first.town !== null && first.block !== null && !first.own) found.push(first)
  }
  const [named, ...others] = found
  return named === undefined ? null : { ...named, others: [...named.others, ...others] }
}

/** 桜 丘3-18, 世 田 谷 区: blanks within a name. */
function parseJoined(folded: string, gazetteer: Gazetteer): ParsedAddress | null {
  const joined = folded.replace(/(?<=[一-鿿ぁ-ん])[ ・-]+(?=[一-鿿ぁ-ん])/g, '')
  if (joined === folded) return null
  const parsed = parseJapanese(joined, joined, gazetteer)
  return parsed.town !== null && parsed.chome !== null && parsed.block !== null && !parsed.glued ? parsed : null
}
