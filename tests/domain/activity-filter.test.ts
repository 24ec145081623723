import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { EMPTY_FILTER, buildActivityIndex, filterActivities, filtersToDrop, readFilter, writeFilter, type ActivityFilter } from '../../src/domain/activity-filter.ts'
import { ActivityCategory, Audience, type Activity } from '../../src/domain/activity.ts'
import type { Point } from '../../src/domain/pack.ts'
import { makeCore } from '../support/packs.ts'
import { FACT, makeActivity, makeRecurrence } from '../support/recurrences.ts'

const district = (id: string, name: string, kana: string, romaji: string) => ({ id, name, kana, romaji, regionId: 'r', fact: FACT })
const area = (id: string, point: Point, districtId: string) => ({ id, name: id, number: 1, point, districtId, blocks: [], note: null, fact: FACT })
const core = makeCore({
  districts: [district('ikejiri', '池尻地区', 'いけじりちく', 'Ikejiri'), district('okusawa', '奥沢地区', 'おくさわちく', 'Okusawa')],
  towns: [{ name: '町', kana: 'まち', romaji: 'Machi', readings: [], postalCode: '154-0001', areas: [area('1', [139.68, 35.65], 'ikejiri'), area('2', [139.67, 35.6], 'okusawa')] }],
  holidaysThrough: '2028-12-31',
})
const unscheduled = { recurrence: null } as const
const all: Activity[] = [
  makeActivity({ id: 'cafe', name: '地域カフェ', kana: 'ちいきかふぇ', romaji: 'Chiiki Cafe', stepFree: true, audience: ['anyone'], languages: ['en'] }),
  makeActivity({ id: 'taiso', name: 'リモート体操', kana: 'りもーとたいそう', romaji: 'Remote Taiso', category: 'exercise', districts: ['okusawa'], audience: ['older'], free: true, recurrence: makeRecurrence({ dtstart: '2026-11-24T09:00', rrule: 'FREQ=WEEKLY' }) }),
  makeActivity({ id: 'boccia', name: 'ボッチャ交流会', kana: 'ぼっちゃこうりゅうかい', romaji: 'Boccha Koryukai', category: 'exercise', status: 'onceHeld', districts: ['okusawa'], what: { ja: '小・中学生も来ます。', easy: '{障害|しょうがい}の ある {人|ひと}も {来|き}ます。', en: 'Play boccia together.' }, dropIn: true, ...unscheduled }),
  makeActivity({ id: 'pantry', name: 'フードパントリー', kana: 'ふーどぱんとりー', romaji: 'Food Pantry', category: 'food', status: 'unknown', districts: [], stepFree: false, volunteers: true, ...unscheduled }),
  makeActivity({ id: 'paused', name: '茶話やか松原', kana: 'さわやかまつばら', romaji: 'Sawayaka Matsubara', status: 'paused' }),
]
const index = buildActivityIndex(all, core)
const context = { now: '2026-11-21T09:00:00+09:00', from: null as Point | null }
const find = (change: Partial<ActivityFilter>, at: Partial<typeof context> = {}): string[] => filterActivities(index, { ...EMPTY_FILTER, ...change }, { ...context, ...at }).map(({ activity }) => activity.id)

describe('the filter', () => {
  test('shows soonest first, what has no date after, what rests last', () => {
    expect(find({})).toEqual(['taiso', 'cafe', 'pantry', 'paused', 'boccia'])
    expect(filterActivities(index, EMPTY_FILTER, context)[0]).toMatchObject({ next: { date: '2026-11-24', time: '09:00' }, metres: null })
    // A week later the order is another, and going back in time it is the old one again.
    expect(find({}, { now: '2026-11-24T12:00:00+09:00' })).toEqual(['cafe', 'taiso', 'pantry', 'paused', 'boccia'])
    expect(find({})).toEqual(['taiso', 'cafe', 'pantry', 'paused', 'boccia'])
  })

  test.each([
    ['体操', ['taiso']], ['たいそう', ['taiso']], ['タイソウ', ['taiso']], ['taiso', ['taiso']], ['taisou', ['taiso']], ['tais', ['taiso']], ['ﾀｲｿｳ', ['taiso']],
    ['ぼっちゃ', ['boccia']], ['boccia', ['boccia']], ['botcha', ['boccia']], ['しょうがい', ['boccia']], ['障害', ['boccia']],
    ['池尻　カフェ', ['cafe']], ['ikejiri cafe', ['cafe']], ['おくさわ', ['taiso', 'boccia']], ['お茶', ['taiso', 'cafe', 'pantry', 'paused']], ['フードパントリ', ['pantry']], ['ない言葉', []], ['池尻 体操', []],
  ])('finds by %s', (text, expected) => expect(find({ text })).toEqual(expected))

  test('puts what is named so before what only tells of it', () => {
    const two = buildActivityIndex([makeActivity({ id: 'a', what: { ja: '体操の後に話します。' } }), makeActivity({ id: 'b', name: '体操', recurrence: null })], core)
    expect(filterActivities(two, { ...EMPTY_FILTER, text: '体操' }, context).map(({ activity }) => activity.id)).toEqual(['b', 'a'])
  })

  test('finds the same letter by letter as at once', () => {
    fc.assert(
      fc.property(fc.constantFrom('体操', 'たいそう', 'taisou', 'ikejiri cafe', 'しょうがい', 'chiiki', 'フードパントリー', 'おくさわ 体'), fc.constantFrom('', 'x', '松'), (text, before) => {
        find({ text: before })
        for (let length = 1; length <= text.length; length++) {
          const typed = text.slice(0, length)
          const fresh = buildActivityIndex(all, core)
          expect([typed, ...find({ text: typed })]).toEqual([typed, ...filterActivities(fresh, { ...EMPTY_FILTER, text: typed }, context).map(({ activity }) => activity.id)])
        }
      }),
    )
  })

  test('keeps what meets each condition; what is not known meets none', () => {
    expect(find({ districts: ['okusawa'] })).toEqual(['taiso', 'pantry', 'boccia'])
    expect(find({ categories: ['exercise'] })).toEqual(['taiso', 'boccia'])
    expect(find({ audience: ['older'] })).toEqual(['taiso', 'cafe'])
    expect(find({ stepFree: true })).toEqual(['cafe'])
    expect(find({ free: true })).toEqual(['taiso'])
    expect(find({ dropIn: true })).toEqual(['boccia'])
    expect(find({ volunteers: true })).toEqual(['pantry'])
    expect(find({ language: 'en' })).toEqual(['cafe'])
  })

  test('knows today, this week and the coming month, in Japanese time', () => {
    expect(find({ when: 'today' })).toEqual([])
    expect(find({ when: 'week' })).toEqual(['taiso', 'cafe'])
    expect(find({ when: 'today' }, { now: '2026-11-24T23:00:00Z' })).toEqual(['cafe'])
    expect(find({ when: 'today' }, { now: '2026-11-25T11:59:00+09:00' })).toEqual(['cafe'])
    expect(find({ when: 'today' }, { now: '2026-11-25T12:00:00+09:00' })).toEqual([])
  })

  test('shows nearest first; without a point a district counts from its nearest part, and says no metres', () => {
    const from: Point = [139.671, 35.6]
    expect(find({ near: true }, { from })).toEqual(['taiso', 'boccia', 'pantry'])
    expect(filterActivities(index, EMPTY_FILTER, { ...context, from })[0]?.metres).toBeNull()
    expect(find({}, { from })).toEqual(['taiso', 'boccia', 'cafe', 'paused', 'pantry'])
    expect(find({ near: true })).toHaveLength(5)
  })

  test('says for an empty result which condition to drop', () => {
    expect(filtersToDrop(index, { ...EMPTY_FILTER, text: '体操', districts: ['ikejiri'], free: true }, context)).toEqual([{ key: 'districts', hits: 1 }])
    expect(filtersToDrop(index, EMPTY_FILTER, context)).toEqual([])
  })
})

describe('the filter in the URL', () => {
  const filter = fc.record({
    text: fc.constant(''), districts: fc.uniqueArray(fc.constantFrom('ikejiri', 'okusawa')), near: fc.boolean(), categories: fc.subarray([...ActivityCategory.options]), when: fc.constantFrom('any', 'today', 'week', 'month'),
    audience: fc.subarray([...Audience.options]), stepFree: fc.boolean(), free: fc.boolean(), dropIn: fc.boolean(), volunteers: fc.boolean(), language: fc.constantFrom(null, 'en', 'easy', 'jsl'),
    view: fc.constantFrom('list', 'map', 'calendar', 'agenda'), month: fc.constantFrom(null, '2026-12'),
  }) as fc.Arbitrary<ActivityFilter>

  test('comes back as it was', () => {
    fc.assert(fc.property(filter, (one) => { expect(readFilter(new URLSearchParams(writeFilter(one)))).toEqual(one) }))
    expect(writeFilter(EMPTY_FILTER)).toBe('')
    expect(writeFilter({ ...EMPTY_FILTER, text: '体操' })).toBe('')
    expect(readFilter(new URLSearchParams(), '体操').text).toBe('体操')
  })

  test('takes nothing that it does not know', () => {
    expect(readFilter(new URLSearchParams('district=<b>&category=cafe,x&when=never&for=nobody&near=yes&language=ENGLISH&view=globe&month=2026-13'))).toEqual({ ...EMPTY_FILTER, categories: ['cafe'] })
  })
})
