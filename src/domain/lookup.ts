import { parseAddress } from './address/parse-address.ts'
import type { Gazetteer } from './gazetteer.ts'
import { matchDistrict } from './match-district.ts'
import type { Match } from './match.ts'
import { suggest } from './suggest.ts'

const SUGGESTIONS = 6

/** Address, postal code, station or district name in any writing → the district, the question that decides it, or an honest no with what may have been meant. Never throws; nothing leaves the process. */
export function lookUp(text: string, gazetteer: Gazetteer): Match {
  const match = matchDistrict(parseAddress(text, gazetteer), gazetteer)
  if (match.reason !== 'notUnderstood' || match.suggestions.length > 0) return match
  return { ...match, suggestions: suggest(text, gazetteer, SUGGESTIONS).map((suggestion) => suggestion.text) }
}
