// In memory alone, like the answers it comes from.
let chosen: readonly string[] = []

/** Keeps what was chosen for whoever goes on to book. */
export function handOver(topicIds: readonly string[]): void {
  chosen = topicIds
}

/** In the few words in which a booking may say what it is about; the rest is `unsure`. */
const IN_A_BOOKING: Record<string, string> = {
  'care-start': 'care', 'care-tired': 'care', 'double-care': 'care', 'young-carer': 'child', frail: 'care', 'hospital-home': 'care', memory: 'memory', illness: 'disability',
  disability: 'disability', developmental: 'disability', 'hearing-seeing': 'disability', 'after-parents': 'disability', lonely: 'alone', hikikomori: 'alone', mind: 'alone',
  parenting: 'child', childcare: 'child', 'child-development': 'child', 'school-absence': 'child', bullying: 'child', learning: 'child', 'single-parent': 'child', pregnancy: 'child',
  money: 'money', food: 'money', debt: 'money', work: 'money', 'no-home': 'money', 'neighbour-worry': 'home',
}

/** What the booking is about, if something was chosen. */
export function handedOver(): string | null {
  const [first] = chosen
  return first === undefined ? null : (IN_A_BOOKING[first] ?? 'unsure')
}
