import { parseAddress } from './address/parse-address.ts'
import type { Gazetteer } from './gazetteer.ts'
import { matchDistrict } from './match-district.ts'
import type { Match } from './match.ts'

/** Address, postal code, station or district name in any writing → the district, the question that decides it, or an honest no. Never throws; nothing leaves the process. */
export const lookUp = (text: string, gazetteer: Gazetteer): Match => matchDistrict(parseAddress(text, gazetteer), gazetteer)
