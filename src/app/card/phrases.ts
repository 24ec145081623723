/** What can be said by showing it, in the order in which one would say it at a counter. */
export const PHRASES = {
  me: ['deaf', 'hardOfHearing', 'speaking', 'seeing', 'japanese', 'memory', 'nervous', 'standing'],
  please: ['writing', 'sign', 'slowly', 'easyWords', 'interpreter', 'largePrint', 'readAloud', 'helpWrite', 'onPaper', 'quiet', 'private', 'companion', 'seat'],
  about: ['everything', 'care', 'self', 'forgetting', 'disability', 'child', 'school', 'money', 'work', 'home', 'mind', 'alone', 'violence', 'neighbour', 'foreign'],
} as const
export type Group = keyof typeof PHRASES
export const GROUPS = ['me', 'please', 'about'] as const satisfies readonly Group[]

type PhraseIn<G extends Group> = `${G}.${(typeof PHRASES)[G][number]}`
export type Phrase = { [G in Group]: PhraseIn<G> }[Group]

/** The phrases of a group by their full names. */
export const phrasesOf = (group: Group): Phrase[] => PHRASES[group].map((name) => `${group}.${name}` as Phrase)

/** On the pointing board: answers, then when. */
export const POINTS = ['yes', 'no', 'unsure', 'again', 'write', 'wait', 'unwell', 'thanks', 'today', 'another', 'morning', 'afternoon'] as const
export const DIGITS = ['1', '2', '3', '4', '5', '6', '7', '8', '9', '0'] as const
