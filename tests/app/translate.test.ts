import { expect, it } from 'vitest'
import { formatAsOf, formatDay, formatMonth, formatTime, tokyoNow } from '../../src/app/language/dates.ts'
import { piecesOf, plainText } from '../../src/app/language/translate.ts'
import { LANGUAGE_IDS, LANGUAGES } from '../../src/domain/language.ts'
import { messageFor, speak } from '../../src/app/language/words.ts'

it('takes a text apart into words, readings and slots', () => {
  expect(piecesOf('「{{area}}」の {何番|なんばん}ですか?')).toEqual([
    { text: '「' }, { slot: 'area' }, { text: '」の ' }, { base: '何番', ruby: 'なんばん' }, { text: 'ですか?' },
  ])
})

it('never reads marks in what a resident typed', () => {
  expect(plainText('「{{rest}}」', { rest: '{{x}}{a|b}' })).toBe('「{{x}}{a|b}」')
})

it('chooses the plural form of the language', async () => {
  for (const language of ['ja', 'easy', 'en'] as const) await speak(language)
  expect(messageFor('en', 'search.count', 1)).not.toBe(messageFor('en', 'search.count', 2))
  expect(messageFor('easy', 'search.count', 1)).toBe(messageFor('easy', 'search.count', 2))
})

it('says a date as precisely as it is known, in ordinary Japanese by the era too', () => {
  expect(['2025', '2025-07', '2025-07-01', '2019-04-30'].map((asOf) => formatAsOf(asOf, 'ja'))).toEqual(['2025年(令和7年)', '2025年(令和7年)7月', '2025年(令和7年)7月1日', '2019年(平成31年)4月30日'])
  expect(formatAsOf('2025-07', 'ja-x-easy')).toBe('2025年7月')
  expect(formatAsOf('2025-07', 'en')).toBe('July 2025')
  expect(formatDay('2026-11-24', 'ja')).toBe('11月24日(火)')
  expect(formatMonth('2026-11', 'ja')).toBe('2026年11月')
})

it('writes days and times as each language does, in the digits of Japanese clocks', () => {
  expect(formatTime('08:30', 'ja')).toBe('8:30')
  expect(formatTime('24:00', 'en')).toBe('24:00')
  expect(formatTime('17:00', 'en').replace(/\s/u, ' ')).toBe('5:00 PM')
  expect(LANGUAGE_IDS.map((id) => formatDay('2026-11-24', LANGUAGES[id].locale)).every((text) => text.includes('24'))).toBe(true)
  expect(LANGUAGE_IDS.map((id) => formatTime('08:30', LANGUAGES[id].locale)).every((text) => /8:30/.test(text))).toBe(true)
})

it('knows the minute in Tokyo wherever the phone is', () => {
  expect(tokyoNow(Date.UTC(2026, 10, 21, 15, 4, 59))).toBe('2026-11-22T00:04:00+09:00')
})
