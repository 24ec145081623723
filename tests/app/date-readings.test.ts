import { expect, test } from 'vitest'
import { dateReadings } from '../../src/app/language/date-readings.ts'

const said = (text: string) => dateReadings(text).map((piece) => ('base' in piece ? `{${piece.base}|${piece.ruby}}` : 'text' in piece ? piece.text : '')).join('')

test.each([
  ['11月30日(月)', '11{月|がつ}30{日|にち}({月|げつ})'],
  ['11月4日(水) 9:00〜9:30', '11{月|がつ}{4日|よっか}({水|すい}) 9:00〜9:30'],
  ['2025年(令和7年)7月1日', '2025{年|ねん}({令和|れいわ}7{年|ねん})7{月|がつ}{1日|ついたち}'],
  ['2019年(令和元年)', '2019{年|ねん}({令和|れいわ}{元|がん}{年|ねん})'],
  ['日、火、土', '{日|にち}、{火|か}、{土|ど}'],
  ['土', '{土|ど}'],
  ['Sat, November 28', 'Sat, November 28'],
])('%s', (text, marked) => expect(said(text)).toBe(marked))
