/** What may come of a wish to change, accept, cancel or look up, other than that it was done. */
const OUTCOMES = [
  'slotTaken', 'slotGone', 'tooLate', 'tooSoonForNeeds', 'tooEarly', 'notOffered', 'changedMeanwhile', 'alreadyPast', 'offerEnded', 'unknownCode', 'tooMany', 'unreachable',
] as const
export type Outcome = (typeof OUTCOMES)[number] | 'other'

/** A code of tomorrow's server is said to be unknown instead of shown raw. */
export const outcomeOf = (code: string): Outcome => OUTCOMES.find((one) => one === code) ?? 'other'
