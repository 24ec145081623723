import { describe, expect, test } from 'vitest'
import { buildActivityIndex } from '../../src/domain/activity-filter.ts'
import { matchInterests, type Wish } from '../../src/domain/activity-interest.ts'
import { makeCore } from '../support/packs.ts'
import { makeActivity, makeRecurrence } from '../support/recurrences.ts'

const index = buildActivityIndex([
  makeActivity({ id: 'cafe', volunteers: true, stepFree: false }),
  makeActivity({ id: 'digital', category: 'digital', districts: ['okusawa'], stepFree: true, recurrence: makeRecurrence({ dtstart: '2026-01-06T10:00', rrule: 'FREQ=WEEKLY' }) }),
  makeActivity({ id: 'farm', category: 'garden', status: 'onceHeld', districts: ['okusawa'] }),
  makeActivity({ id: 'pantry', category: 'food', districts: [], recurrence: null }),
], makeCore({ holidaysThrough: '2028-12-31' }))
const WISH: Wish = { categories: [], days: [], can: [], need: [], language: null, districtId: null }
const match = (wish: Partial<Wish>) => matchInterests(index, { ...WISH, ...wish }, { now: '2026-11-21T09:00:00+09:00', from: null }).map(({ activity, reasons }) => [activity.id, ...reasons])

describe('a wish', () => {
  test('is answered with the reasons', () => {
    expect(match({ categories: ['digital', 'garden'], districtId: 'okusawa' })).toEqual([['digital', 'interest', 'district'], ['farm', 'interest', 'district']])
    expect(match({ can: ['talk'] })).toEqual([['cafe', 'canHelp', 'volunteers']])
    expect(match({ districtId: 'okusawa' })).toEqual([['digital', 'district'], ['pantry', 'wholeWard'], ['farm', 'district']])
    expect(match({})).toEqual([])
  })

  test('is not answered with what is known to be on other days or not for them', () => {
    expect(match({ categories: ['cafe', 'digital'], days: [2] })).toEqual([['digital', 'interest', 'day']])
    expect(match({ categories: ['cafe', 'digital'], need: ['stepFree'] })).toEqual([['digital', 'interest', 'stepFree']])
    expect(match({ categories: ['food'], days: [0] })).toEqual([['pantry', 'interest']])
  })
})
