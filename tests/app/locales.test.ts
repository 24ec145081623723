import { describe, expect, it } from 'vitest'
import { LANGUAGE_IDS, LANGUAGES, type Wording } from '../../src/domain/language.ts'
import { piecesOf, plainText } from '../../src/app/language/translate.ts'
import { languagesFor, MAIL_WORDS } from '../../src/server/mail/mail-words.ts'

type Locale = Record<string, string>
const files = import.meta.glob<Locale>('../../src/locales/*/*.json', { import: 'default', eager: true })
const filesOf = (wording: string) => Object.entries(files).filter(([path]) => path.includes(`/${wording}/`))
/** All words of a wording, from all its files; a key may stand in one file only. */
const wordsIn = (wording: string): Locale => Object.fromEntries(filesOf(wording).flatMap(([, words]) => Object.entries(words)))
const WORDINGS: Wording[] = [...LANGUAGE_IDS, 'furigana']
const PLURAL = /_(zero|one|two|few|many|other)$/
const japanese = wordsIn('ja')
/** Longer than any word that must not be broken on a screen of 320 pixels. */
const LONGEST_WORD = 30

const slotsOf = (message: string) => piecesOf(message).flatMap((piece) => ('slot' in piece ? [piece.slot] : [])).sort().join()
const wordsOf = (message: string) => piecesOf(message).map((piece) => ('text' in piece ? piece.text : '')).join('')
const stemsOf = (messages: Locale) => new Set(Object.keys(messages).map((key) => key.replace(PLURAL, '')))
const placesOf = (wording: string) => filesOf(wording).flatMap(([path, words]) => [...stemsOf(words)].map((stem) => `${path.split('/').at(-1)} ${stem}`))
const keysWhere = (messages: Locale, isWrong: (message: string, key: string) => boolean) =>
  Object.entries(messages).filter(([key, message]) => isWrong(message, key)).map(([key]) => key)

describe.each(WORDINGS)('%s', (wording) => {
  const messages = wordsIn(wording)

  it('has every text in the same file as Japanese, and once', () => {
    const places = placesOf(wording)
    expect(places.toSorted()).toEqual(placesOf('ja').toSorted())
    expect(new Set(places.map((place) => place.split(' ')[1])).size).toBe(places.length)
  })

  it('has the same slots', () => {
    const original = (key: string) => japanese[key] ?? japanese[key.replace(PLURAL, '_other')] ?? ''
    expect(keysWhere(messages, (message, key) => slotsOf(message) !== slotsOf(original(key)))).toEqual([])
  })

  it('has every plural form of its language, and no other', () => {
    const { pluralCategories } = new Intl.PluralRules(wording === 'furigana' ? 'ja' : LANGUAGES[wording].locale).resolvedOptions()
    const counted = Object.keys(japanese).filter((key) => PLURAL.test(key)).map((key) => key.replace(PLURAL, ''))
    const wanted = counted.flatMap((stem) => pluralCategories.map((category) => `${stem}_${category}`))
    expect(Object.keys(messages).filter((key) => PLURAL.test(key) && counted.includes(key.replace(PLURAL, ''))).toSorted()).toEqual(wanted.toSorted())
  })

  it('leaves no text empty and no mark half-written', () => {
    expect(keysWhere(messages, (message) => message.trim() === '' || /[{}|]/.test(wordsOf(message)))).toEqual([])
  })
})

describe.each(LANGUAGE_IDS.filter((id) => LANGUAGES[id].tag !== 'ja'))('%s', (language) => {
  const messages = wordsIn(language)

  it('is translated: no sentence is left in English or Japanese', () => {
    const english = wordsIn('en')
    const isSentence = (message: string) => wordsOf(message).split(' ').length > 4
    expect(language === 'en' ? [] : keysWhere(messages, (message, key) => isSentence(message) && message === english[key])).toEqual([])
    // Single terms of Japan stand in brackets or quotes; whole sentences do not.
    expect(keysWhere(messages, (message) => /[ぁ-ゖ][^」）)』]{12,}(?:です|ます|ください)/u.test(message))).toEqual([])
  })

  it('has no word too long for a small screen', () => {
    expect(keysWhere(messages, (message) => !/\p{Script=Han}|\p{Script=Hangul}/u.test(message) && plainText(message).split(/[\s/-]/).some((word) => word.length > LONGEST_WORD && !word.includes('{')))).toEqual([])
  })
})

it('furigana says what Japanese says, letter by letter, with a reading over every kanji', () => {
  const furigana = wordsIn('furigana')
  expect(keysWhere(furigana, (message, key) => plainText(message.replace(/\{\{(\w+)\}\}/g, '<$1>')) !== plainText((japanese[key] ?? '').replace(/\{\{(\w+)\}\}/g, '<$1>')))).toEqual([])
  expect(keysWhere(furigana, (message) => /\p{Script=Han}/u.test(wordsOf(message)))).toEqual([])
})

it('やさしい日本語 writes a reading over every kanji but those of the product’s own name', () => {
  expect(keysWhere(wordsIn('easy'), (message) => /\p{Script=Han}/u.test(wordsOf(message)))).toEqual(['product.name'])
})

it('mails have all words in every language, with the same slots', () => {
  for (const language of LANGUAGE_IDS) {
    const words: Locale = MAIL_WORDS[language]
    expect(Object.keys(words).toSorted()).toEqual(Object.keys(MAIL_WORDS.ja).toSorted())
    expect(keysWhere(words, (message, key) => slotsOf(message) !== slotsOf((MAIL_WORDS.ja as Locale)[key] ?? ''))).toEqual([])
  }
  expect(['zh', 'zh-Hant', 'ne', 'tl', 'easy', 'id'].map(languagesFor)).toEqual([['zh-Hans'], ['zh-Hant'], ['ne'], ['easy', 'en'], ['easy'], ['easy', 'en']])
})
