import type { Landmark, TownEntry } from '../gazetteer.ts'

/** What the words of an address say, before any conclusion is drawn from them. */
export interface ParsedAddress {
  /** Seven digits, no hyphen. */
  postalCode: string | null
  /** The municipality of the pack is named. */
  own: boolean
  /** Nothing but the prefecture or the municipality is named. */
  isHead: boolean
  /** Another municipality or prefecture is named. */
  outside: string | null
  town: TownEntry | null
  /** 丁目; a number written without 丁目 counts when such a 丁目 exists or it is short enough to have been meant as one. */
  chome: number | null
  /** 番 (block). */
  block: number | null
  landmark: Landmark | null
  /** Text is glued to the town's name (世田谷公園), so the town may be no more than part of another name. */
  glued: boolean
  /** A word stands beside the town that may name another city. */
  isDoubtful: boolean
  rest: string
  /** Further addresses in the same text: a move, a range, home and work. */
  others: ParsedAddress[]
}

/** A parsed address in which nothing was understood yet. */
export const nothingParsed = (rest: string): ParsedAddress => ({
  postalCode: null, own: false, isHead: false, outside: null, town: null, chome: null, block: null, landmark: null, glued: false, isDoubtful: false, rest, others: [],
})
