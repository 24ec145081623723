import { expect, test } from 'vitest'
import { directionOf, LANGUAGE_IDS, LANGUAGES, matchLanguage } from '../../src/domain/language.ts'

test.each([
  [['ja-JP'], 'ja'], [['en-GB', 'ja'], 'en'], [['zh-CN'], 'zh-Hans'], [['zh'], 'zh-Hans'], [['zh-TW'], 'zh-Hant'], [['zh-Hant-HK'], 'zh-Hant'], [['zh-Hans-HK'], 'zh-Hans'],
  [['tl'], 'fil'], [['fil-PH'], 'fil'], [['pt-PT'], 'pt'], [['es-419', 'en'], 'es'], [['id', 'ko-KR'], 'ko'], [['my', 'th'], 'en'], [[], 'en'],
] as const)('%s is spoken to in %s', (tags, language) => {
  expect(matchLanguage(tags)).toBe(language)
})

test('every language has a tag and a locale that Intl knows, and is written from left to right', () => {
  for (const id of LANGUAGE_IDS) {
    const { tag, locale } = LANGUAGES[id]
    expect(Intl.getCanonicalLocales(tag)).toEqual([tag])
    expect(Intl.DateTimeFormat.supportedLocalesOf(locale)).toHaveLength(1)
    expect(directionOf(tag)).toBe('ltr')
  }
  expect(directionOf('ar-EG')).toBe('rtl')
})
