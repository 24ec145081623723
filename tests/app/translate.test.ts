import { expect, it } from 'vitest'
import { formatAsOf, formatDay, tokyoNow } from '../../src/app/language/dates.ts'
import { messageFor, piecesOf, plainText } from '../../src/app/language/translate.ts'

it('takes a text apart into words, readings and slots', () => {
  expect(piecesOf('「{{area}}」の {何番|なんばん}ですか?')).toEqual([
    { text: '「' }, { slot: 'area' }, { text: '」の ' }, { base: '何番', ruby: 'なんばん' }, { text: 'ですか?' },
  ])
})

it('never reads marks in what a resident typed', () => {
  expect(plainText('「{{rest}}」', { rest: '{{x}}{a|b}' })).toBe('「{{x}}{a|b}」')
})

it('chooses the plural form of the language', () => {
  const messages = { 'search.count_one': 'one', 'search.count_other': 'many' }
  expect(messageFor(messages, 'en', 'search.count', 1)).toBe('one')
  expect(messageFor(messages, 'en', 'search.count', 2)).toBe('many')
  expect(messageFor(messages, 'easy', 'search.count', 1)).toBe('many')
})

it('says a date as precisely as it is known', () => {
  expect(['2025', '2025-07', '2025-07-01'].map((asOf) => formatAsOf(asOf, 'ja'))).toEqual(['2025年', '2025年7月', '2025年7月1日'])
  expect(formatAsOf('2025-07', 'en')).toBe('July 2025')
  expect(formatDay('2026-11-24', 'ja')).toBe('11月24日(火)')
})

it('knows the minute in Tokyo wherever the phone is', () => {
  expect(tokyoNow(Date.UTC(2026, 10, 21, 15, 4, 59))).toBe('2026-11-22T00:04:00+09:00')
})
