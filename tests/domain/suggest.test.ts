import { describe, expect, it } from 'vitest'
import { suggest } from '../../src/domain/suggest.ts'
import { compileSetagaya } from '../support/setagaya.ts'

const { core, gazetteer } = compileSetagaya()
const first = (text: string): string | undefined => suggest(text, gazetteer)[0]?.text
const all = (text: string): string[] => suggest(text, gazetteer, 50).map((suggestion) => suggestion.text)

describe('suggest', () => {
  it('finds every town by kanji, kana, katakana and romaji while it is typed', () => {
    for (const { name, kana, romaji } of core.towns) {
      for (const text of [name, kana, romaji, romaji.toLowerCase(), `東京都世田谷区${name}`, `世田谷区 ${kana}`]) {
        for (let length = text.startsWith('東') || text.startsWith('世') ? 8 : 1; length <= text.length; length++) {
          const typed = text.slice(0, length)
          expect([typed, all(typed).includes(name)]).toEqual([typed, true])
        }
      }
    }
  })

  it('follows a Japanese keyboard in the middle of a syllable', () => {
    expect(first('いけj')).toBe('池尻')
    expect(first('さんげんj')).toBe('三軒茶屋')
  })

  it('picks the 丁目 by its number', () => {
    expect(first('池尻4')).toBe('池尻四丁目')
    expect(first('ikejiri 4')).toBe('池尻四丁目')
    expect(first('代田六')).toBe('代田六丁目')
  })

  it('forgives one typo', () => {
    for (const [typed, meant] of [['南鳥山', '南烏山'], ['Sangenchaya', '三軒茶屋'], ['ikejri', '池尻'], ['kamuima', '上馬'], ['さくらじようすい', '桜上水'], ['桜上永', '桜上水']]) {
      expect([typed, all(typed ?? '').includes(meant ?? '')]).toEqual([typed, true])
    }
  })

  it('completes postal codes', () => {
    expect(first('154-000')).toMatch(/^〒154-000\d /)
    expect(all('1540001')).toEqual(['〒154-0001 池尻'])
  })

  it('offers stations and districts, the town first', () => {
    expect(all('経堂').slice(0, 1)).toEqual(['経堂'])
    expect(all('経堂')).toEqual(expect.arrayContaining(['経堂地区', '経堂駅', '経堂一丁目']))
  })

  it('says nothing to nothing', () => {
    for (const text of ['', '  ', '丁目', '😀', 'qqqq', '日本']) expect(suggest(text, gazetteer)).toEqual([])
  })
})
