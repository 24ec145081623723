import { expect, it } from 'vitest'
import { disagreementsIn } from './compare-readings.ts'
import { withFurigana } from './furigana.ts'
import { readMarks, writeMarks } from './marks.ts'
import { splitReading } from './okurigana.ts'
import { readingFindings } from './reading-findings.ts'

it.each([
  ['お住まいの地区の相談窓口で話せます。', 'お{住|す}まいの{地区|ちく}の{相談|そうだん}{窓口|まどぐち}で{話|はな}せます。'],
  ['開いています({{time}}まで)', '{開|あ}いています({{time}}まで)'],
  ['案内の情報を開いています…', '{案内|あんない}の{情報|じょうほう}を{開|ひら}いています…'],
  ['お返事(窓口の方がお書きください)', 'お{返事|へんじ}({窓口|まどぐち}の{方|かた}がお{書|か}きください)'],
  ['この端末に7日間残ります。10分ほど待ってください', 'この{端末|たんまつ}に{7日|なのか}{間|かん}{残|のこ}ります。10{分|ぷん}ほど{待|ま}ってください'],
  ['{{count}}件、{{minutes}}分', '{{count}}{件|けん}、{{minutes}}{分|ふん}'],
  ['取り消し', '{取|と}り{消|け}し'],
])('reads %s', (text, marked) => {
  expect(withFurigana(text)).toBe(marked)
})

it('keeps slots and letters where they are', () => {
  const message = '{{from}}〜{{to}} {開|あ}いて います({{count}})'
  expect(writeMarks(readMarks(message))).toBe(message)
  expect(withFurigana(message)).toBe(message)
})

it('sees a reading that the sentence does not have', () => {
  expect(disagreementsIn(readMarks('{返事|へんじ}が {来|き}ないまま'))).toEqual([{ base: '来', written: 'き', expected: 'こ' }])
  expect(disagreementsIn(readMarks('{相談窓口|そうだんまどぐち}に {来|く}る {人|ひと}'))).toEqual([])
  expect(disagreementsIn(readMarks('{相談|そうだん}窓口'))).toEqual([{ base: '窓口', written: '窓口', expected: 'まどぐち' }])
})

it('shares a reading out among kanji only where the kana between agree', () => {
  expect(splitReading('申し込み', 'もうしこみ')).toEqual([{ start: 0, end: 1, reading: 'もう' }, { start: 2, end: 3, reading: 'こ' }])
  expect(splitReading('申し込み', 'もうすこみ')).toBeNull()
})

it('finds no reading to mend, and furigana for every ordinary text', () => {
  expect(readingFindings()).toEqual([])
})
