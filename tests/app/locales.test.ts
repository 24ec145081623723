import { describe, expect, it } from 'vitest'
import { LANGUAGES } from '../../src/domain/language.ts'
import { piecesOf } from '../../src/app/language/translate.ts'

type Locale = Record<string, string>
const files = import.meta.glob<Locale>('../../src/locales/*/*.json', { import: 'default', eager: true })
/** All words of a language, from all its files; a key may stand in one file only. */
const wordsIn = (language: string): Locale => Object.fromEntries(Object.entries(files).filter(([path]) => path.includes(`/${language}/`)).flatMap(([, words]) => Object.entries(words)))
const LOCALES = { ja: wordsIn('ja'), easy: wordsIn('easy'), en: wordsIn('en') }
const PLURAL = /_(zero|one|two|few|many|other)$/

const slotsOf = (message: string) => piecesOf(message).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])).sort().join()
const wordsOf = (message: string) => piecesOf(message).map((piece) => ('text' in piece ? piece.text : '')).join('')
const stemsOf = (messages: Locale) => new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))
const keysWhere = (messages: Locale, isWrong: (message: string, key: string) => boolean) =>
  Object.entries(messages).filter(([key, message]) => isWrong(message, key)).map(([key]) => key)

describe.each(['easy', 'en'] as const)('%s', (language) => {
  const messages = LOCALES[language]

  it('says everything that Japanese says, and nothing else', () => {
    expect(stemsOf(messages)).toEqual(stemsOf(LOCALES.ja))
  })

  it('has the same slots', () => {
    const original = (key: string) => LOCALES.ja[key] ?? LOCALES.ja[key.replace(PLURAL, '_other')] ?? ''
    expect(keysWhere(messages, (message, key) => slotsOf(message) !== slotsOf(original(key)))).toEqual([])
  })
})

describe.each(['ja', 'easy', 'en'] as const)('%s', (language) => {
  const messages = LOCALES[language]

  it('has every plural form of its language', () => {
    const { pluralCategories } = new Intl.PluralRules(LANGUAGES[language].locale).resolvedOptions()
    const wanted = Object.keys(messages).filter((key) => PLURAL.test(key)).flatMap((key) => pluralCategories.map((category) => key.replace(PLURAL, `_${category}`)))
    expect(wanted.filter((key) => !(key in messages))).toEqual([])
  })

  it('leaves no text empty and no mark half-written', () => {
    expect(keysWhere(messages, (message) => message.trim() === '' || /[{}|]/.test(wordsOf(message)))).toEqual([])
  })
})

it.each(['ja', 'easy', 'en'])('%s has every text in the same file as Japanese, and once', (language) => {
  const places = Object.entries(files).filter(([path]) => path.includes(`/${language}/`)).flatMap(([path, words]) => [...stemsOf(words)].map((stem) => `${path.split('/').at(-1)} ${stem}`))
  const japanese = Object.entries(files).filter(([path]) => path.includes('/ja/')).flatMap(([path, words]) => [...stemsOf(words)].map((stem) => `${path.split('/').at(-1)} ${stem}`))
  expect(places.toSorted()).toEqual(japanese.toSorted())
  expect(new Set(places.map((place) => place.split(' ')[1])).size).toBe(places.length)
})

it('やさしい日本語 writes a reading over every kanji but those of the product’s own name', () => {
  expect(keysWhere(LOCALES.easy, (message) => /\p{Script=Han}/u.test(wordsOf(message)))).toEqual(['product.name'])
})
