import type { Point } from './pack.ts'

/** `found`: one district; `ask`: the districts it may be; `outside`: another municipality; `unknown`: nothing can be said. */
export type MatchStatus = 'found' | 'ask' | 'outside' | 'unknown'

/** How far the words were understood. */
export type MatchLevel = 'block' | 'area' | 'town' | 'postalCode' | 'district' | 'region' | 'place' | 'point' | 'municipality' | 'none'

/** The question that decides between districts; each choice leads to one of them. */
export interface Question {
  kind: 'block' | 'chome' | 'border' | 'place' | 'region' | 'contradiction' | 'several' | 'townOrWard'
  choices: Choice[]
  /** 町丁目 that lie in several districts themselves: choosing one asks the next question. */
  further?: string[]
}

/** One way to answer a question: the 町丁目 names or the 番 ranges that belong to a district. */
export interface Choice {
  districtId: string
  areas: string[]
  blocks: { from: number; to: number }[]
}

/** Why nothing or not everything can be said; each is a locale key. */
export type MatchReason =
  | 'noSuchChome' | 'noSuchBlock' | 'noSuchPostalCode' | 'municipalityOnly' | 'notUnderstood' | 'tooInaccurate' | 'nearOuterBorder' | 'empty'

/** The answer to an address or a point. `districts` are ids; `area` is a 町丁目 name such as 池尻四丁目; `point` is where it lies, roughly; `rest` is what was not understood. */
export interface Match {
  status: MatchStatus
  level: MatchLevel
  districts: string[]
  area: string | null
  town: string | null
  point: Point | null
  question: Question | null
  reason: MatchReason | null
  outside: Outside | null
  suggestions: string[]
  rest: string
}

/** Another municipality: its name if recognised, and from a point how far (metres) and which way (degrees clockwise from north) the ward lies. */
export interface Outside {
  name: string | null
  metres: number | null
  bearing: number | null
}
