import { longCompounds, loanWordsUnknown, unneeded } from './easy-vocabulary.ts'
import { honorifics, passives } from './easy-politeness.ts'
import { bareKanji, doubleNegatives, longSentences } from './easy-sentences.ts'
import { easyText, type EasyRule } from './easy-text.ts'
import type { Finding, Place } from './finding.ts'
import { localeTexts } from './locale-texts.ts'
import { easyPackTexts } from './pack-texts.ts'

/** What makes Japanese hard for somebody who learns it, after the guidelines for やさしい日本語 of 文化庁 and 出入国在留管理庁. */
const EASY_RULES: Readonly<Record<string, EasyRule>> = {
  sentence: longSentences,
  passive: passives,
  honorific: honorifics,
  katakana: loanWordsUnknown,
  compound: longCompounds,
  negative: doubleNegatives,
  kanji: bareKanji,
}

export const EASY_RULE_NAMES = [...Object.keys(EASY_RULES), 'unneeded']

/** The product's own name is written as it is. */
const easyPlaces = (): Place[] => [...localeTexts('easy').filter(({ key }) => key !== 'product.name'), ...easyPackTexts()]

/** What the rules say of one text. */
export function hardIn(message: string): { rule: string; reason: string }[] {
  const text = easyText(message)
  return Object.entries(EASY_RULES).flatMap(([rule, findIn]) => findIn(text).map((reason) => ({ rule, reason })))
}

/** Everything in the texts in Easy Japanese that is not easy, and what the lists of exceptions hold for nothing. */
export function easyFindings(): Finding[] {
  const places = easyPlaces()
  return [
    ...places.flatMap(({ file, key, text }) => hardIn(text).map((hard) => ({ file, key, ...hard }))),
    ...unneeded(places.map(({ text }) => easyText(text).plain)).map(({ list, word }) => ({ file: `tests/words/${list}`, key: word, rule: 'unneeded', reason: 'どの文にもありません。消してください' })),
  ]
}
