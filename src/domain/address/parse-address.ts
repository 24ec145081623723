import type { Gazetteer } from '../gazetteer.ts'
import { fold } from './fold.ts'
import { nothingParsed, type ParsedAddress } from './parsed.ts'
import { parseJapanese } from './parse-japanese.ts'
import { parseWestern } from './parse-western.ts'

const POSTAL_SIGN = /\d{3}-?\d{4}/
const POSTAL_MARK = /〒\s*(\d{3})\s*-?\s*(\d{4})(?!\d)/
const POSTAL_HEAD = /^\s*(\d{3})-?(\d{4})(?![\d-])/
const POSTAL_TAIL = /(?<=[\s,、])(\d{3})-(\d{4})(?=[\s,、.)]|$)/

/** Reads what an address, a postal code, a station or a district name says; draws no conclusion. Any text is accepted. */
export function parseAddress(text: string, gazetteer: Gazetteer): ParsedAddress {
  const folded = fold(text)
  const postal = !POSTAL_SIGN.test(folded) && !folded.includes('〒') ? null : POSTAL_MARK.exec(folded) ?? POSTAL_HEAD.exec(folded) ?? POSTAL_TAIL.exec(folded)
  if (postal === null) return parseWords(folded, text, gazetteer)
  const postalCode = `${postal[1]}${postal[2]}`
  const words = folded.slice(0, postal.index) + folded.slice(postal.index + postal[0].length)
  if (words.trim() === '') return { ...nothingParsed(''), postalCode }
  // Without its postal code, the text is no longer aligned with what was typed, so what is left is told in its folded form.
  return { ...parseWords(words, words, gazetteer), postalCode }
}

function parseWords(folded: string, text: string, gazetteer: Gazetteer): ParsedAddress {
  if (!/[^ -~]/.test(folded)) return parseWestern(text, gazetteer)
  const parsed = parseJapanese(folded, text, gazetteer)
  const isRead = parsed.town !== null || parsed.outside !== null || parsed.landmark !== null
  // Ō is one sign that is not plain Latin until its mark is taken off.
  if (isRead || !/[a-z]/.test(folded.normalize('NFD'))) return parsed
  const western = parseWestern(text, gazetteer)
  return { ...western, own: western.own || parsed.own }
}
