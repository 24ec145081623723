import { describe, expect, it } from 'vitest'
import { piecesOf, tagOf } from '../../src/app/language/translate.ts'
import easy from '../../src/locales/easy.json' with { type: 'json' }
import en from '../../src/locales/en.json' with { type: 'json' }
import ja from '../../src/locales/ja.json' with { type: 'json' }

type Locale = Record<string, string>
const LOCALES: Record<'ja' | 'easy' | 'en', Locale> = { ja, easy, en }
const PLURAL = /_(zero|one|two|few|many|other)$/

const slotsOf = (message: string) => piecesOf(message).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])).sort().join()
const wordsOf = (message: string) => piecesOf(message).map((piece) => ('text' in piece ? piece.text : '')).join('')
const stemsOf = (messages: Locale) => new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))
const keysWhere = (messages: Locale, isWrong: (message: string, key: string) => boolean) =>
  Object.entries(messages).filter(([key, message]) => isWrong(message, key)).map(([key]) => key)

describe.each(['easy', 'en'] as const)('%s', (language) => {
  const messages = LOCALES[language]

  it('says everything that Japanese says, and nothing else', () => {
    expect(stemsOf(messages)).toEqual(stemsOf(ja))
  })

  it('has the same slots', () => {
    const original = (key: string) => LOCALES.ja[key] ?? LOCALES.ja[key.replace(PLURAL, '_other')] ?? ''
    expect(keysWhere(messages, (message, key) => slotsOf(message) !== slotsOf(original(key)))).toEqual([])
  })
})

describe.each(['ja', 'easy', 'en'] as const)('%s', (language) => {
  const messages = LOCALES[language]

  it('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(tagOf(language)).resolvedOptions()
    const wanted = Object.keys(messages).filter((key) => PLURAL.test(key)).flatMap((key) => pluralCategories.map((category) => key.replace(PLURAL, `_${category}`)))
    expect(wanted.filter((key) => !(key in messages))).toEqual([])
  })

  it('leaves no text empty and no mark half-written', () => {
    expect(keysWhere(messages, (message) => message.trim() === '' || /[{}|]/.test(wordsOf(message)))).toEqual([])
  })
})

it('やさしい日本語 writes a reading over every kanji but those of the product’s own name', () => {
  expect(keysWhere(LOCALES.easy, (message) => /\p{Script=Han}/u.test(wordsOf(message)))).toEqual(['product.name'])
})
