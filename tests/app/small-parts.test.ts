import { expect, it } from 'vitest'
import { areaList } from '../../src/app/find/area-list.ts'
import { pointQuery, readFragment, textQuery, withChoice } from '../../src/app/find/fragment.ts'
import { HELP_GROUPS, groupOf } from '../../src/domain/help-groups.ts'
import { dialable } from '../../src/app/ui/phone.ts'
import { core } from './render-app.tsx'

it('carries any text through the fragment and back', () => {
  for (const text of ['池尻4-33', '〒154-0001 a&b=c#d', 'Ikejiri 4+1', '100%']) {
    expect(readFragment(`#${textQuery(text)}`)).toEqual({ by: 'text', text, chosen: null })
  }
})

it('carries a point with its accuracy, and the answer to the question', () => {
  const fragment = withChoice(pointQuery([139.650380123, 35.669085], 12.4), 'matsubara')
  expect(fragment).toBe('p=35.66909,139.65038,12&d=matsubara')
  expect(readFragment(fragment)).toEqual({ by: 'point', point: [139.65038, 35.66909], accuracy: 12, chosen: 'matsubara' })
})

it('takes a damaged fragment for no question', () => {
  for (const fragment of ['', '#', '#p=', '#p=x,y', '#p=35', '#map']) expect(readFragment(fragment)).toEqual({ by: 'nothing' })
})

it('reads 町丁目 out as people do', () => {
  expect(areaList(['世田谷一丁目', '世田谷二丁目', '弦巻一丁目', '駒沢公園'])).toBe('世田谷一丁目・二丁目、弦巻一丁目、駒沢公園')
})

it('dials only what is one number', () => {
  expect(['03-5432-3333', '#7119', '0120-0-78310', '(アプリ)', '0120-279-338 → 2'].map(dialable)).toEqual(['0354323333', '%237119', '0120078310', null, null])
})

it('shows every help line of the pack in some group, save 110 and 119 above them', () => {
  const left = core.helplines.filter(({ kind }) => !HELP_GROUPS.some((group) => group === groupOf(kind)))
  expect(new Set(left.map(({ phone }) => phone))).toEqual(new Set(['110', '119']))
})
