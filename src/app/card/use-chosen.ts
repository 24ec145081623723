import { useState } from 'preact/hooks'
import { GROUPS, type Group, type Phrase, phrasesOf } from './phrases.ts'

// In memory alone: shared by the card and the FAX sheet, and gone with the tab.
let kept: readonly Phrase[] = []

/** The phrases somebody chose to show. */
export function useChosen() {
  const [chosen, setChosen] = useState(kept)
  const choose = (group: Group, phrases: readonly Phrase[]) => {
    const others = kept.filter((phrase) => !phrase.startsWith(`${group}.`))
    // In the order of the list, however they were ticked.
    kept = GROUPS.flatMap(phrasesOf).filter((phrase) => others.includes(phrase) || phrases.includes(phrase))
    setChosen(kept)
  }
  return { chosen, choose, of: (group: Group) => chosen.filter((phrase) => phrase.startsWith(`${group}.`)) }
}
