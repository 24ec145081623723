import { describe, expect, test } from 'vitest'
import { compileActivities } from '../../src/packs/compile/activities.ts'
import { compileCore } from '../../src/packs/compile/core.ts'
import { readSeeds } from '../../src/packs/seeds.ts'
import { addRow, copySeeds } from './seeds-copy.ts'
import { edit, testCases } from './spoiled-seeds.ts'

const rule = (value: string) => edit('recurrences.csv', 2, '繰返し', value)
const exception = (cells: Record<string, string>) => (folder: string) => {
  // The file has no row yet that another could be like.
  addRow(folder, 'recurrence_exceptions.csv', 2, { 活動ID: 'taishido-aozora-sumaho', 買物支援ID: '', 開催日: '2027-01-06', 変更後の日: '', 変更後の開始時間: '', 理由: '', 出典: 'partner-92', 時点: '', 状態: '確認済', ...cells })
}
const inRules = { severity: 'ERROR', file: 'recurrences.csv', row: 2 } as const
const inExceptions = { severity: 'ERROR', file: 'recurrence_exceptions.csv', row: 2 } as const

testCases([
  ['a rule that is not understood', rule('毎月第1水曜'), { ...inRules, code: 'unknownRule', column: '繰返し', message: expect.stringContaining('「毎月第1水曜」は分かりません') }],
  ['a rule of a kind we do not know', rule('FREQ=MONTHLY;BYDAY=WE;BYSETPOS=1'), { ...inRules, code: 'unknownRule', message: expect.stringContaining('BYSETPOS=1') }],
  ['a start that is no day of the rule', edit('recurrences.csv', 2, '開始日', '2023-10-05'), { ...inRules, code: 'startOffRule', column: '開始日' }],
  ['dates of nobody', edit('recurrences.csv', 2, '活動ID', ''), { ...inRules, code: 'recurrenceOwner' }],
  ['dates of two', edit('recurrences.csv', 2, '買物支援ID', 'okusawa-ido-hanbai'), { ...inRules, code: 'recurrenceOwner' }],
  ['dates of an unknown activity', edit('recurrences.csv', 2, '活動ID', 'nobody'), { ...inRules, code: 'unknownReference', column: '活動ID' }],
  ['two rules for one activity', (folder) => addRow(folder, 'recurrences.csv', 2, {}), { severity: 'ERROR', code: 'duplicate', file: 'recurrences.csv', row: 6 }],
  ['a cancelled day that is none', exception({ 開催日: '2027-01-07' }), { ...inExceptions, code: 'exceptionOffRule', column: '開催日' }],
  ['a new time without a new day', exception({ 変更後の開始時間: '14:00' }), { ...inExceptions, code: 'movedWithoutDate' }],
  ['a move by years', exception({ 変更後の日: '2029-01-06' }), { ...inExceptions, severity: 'WARNING', code: 'movedFar' }],
  ['a change of what has no dates', exception({ 活動ID: 'okusawa-boccia' }), { ...inExceptions, code: 'exceptionWithoutRule' }],
  ['a change that no calendar would take', exception({}), { severity: 'ERROR', code: 'sequenceTooLow', file: 'activities.csv', column: '変更回数', message: expect.stringContaining('変更回数を1以上に上げてください') }],
  ['an unknown district among several', edit('activities.csv', 2, '地区ID', 'ikejiri;ikejri'), { severity: 'ERROR', code: 'unknownReference', file: 'activities.csv', row: 2, column: '地区ID', message: expect.stringContaining('「ikejri」') }],
  ['an unknown audience', edit('activities.csv', 2, '対象者', '高齢者;猫'), { severity: 'ERROR', code: 'malformed', file: 'activities.csv', row: 2, column: '対象者', message: expect.stringContaining('「猫」') }],
  ['an activity without a source', edit('activities.csv', 2, '出典', ''), { severity: 'ERROR', code: 'missingSource', file: 'activities.csv', row: 2 }],
  ['an activity outside the ward', edit('activities.csv', 13, '緯度', '35.7'), { severity: 'ERROR', code: 'pointOutside', file: 'activities.csv', row: 13 }],
  ['an activity in another district', edit('activities.csv', 13, '地区ID', 'okusawa'), { severity: 'WARNING', code: 'pointOffDistrict', file: 'activities.csv', row: 13 }],
  ['a place half told', edit('activities.csv', 13, '位置の精度', ''), { severity: 'ERROR', code: 'pointIncomplete', file: 'activities.csv', row: 13 }],
  ['an activity of another municipality', edit('activities.csv', 2, '全国地方公共団体コード', '242161'), { severity: 'ERROR', code: 'otherMunicipality', file: 'activities.csv', row: 2 }],
  ['going on without a date', edit('activities.csv', 2, '実施状況', '実施中'), { severity: 'WARNING', code: 'activeWithoutDate', file: 'activities.csv', row: 2 }],
  ['the same id twice', edit('activities.csv', 3, 'ID', 'ikejiri-ongaku-koryukai'), { severity: 'ERROR', code: 'duplicate', file: 'activities.csv', row: 3 }],
  ['a past event that goes on', rule(''), { severity: 'WARNING', code: 'pastEvent', file: 'recurrences.csv', row: 2 }],
  ['a shop twice', (folder) => addRow(folder, 'shops_osm.csv', 2, {}), { severity: 'ERROR', code: 'duplicate', file: 'shops_osm.csv', column: 'OSM要素' }],
  ['a shop of no kind', edit('shops_osm.csv', 2, '種別', '寿司'), { severity: 'ERROR', code: 'malformed', file: 'shops_osm.csv', row: 2 }],
])

describe('the dates of an activity', () => {
  test('come with cancelled and moved days, in local time', () => {
    const { folder } = copySeeds()
    exception({ 理由: '雨', 時点: '2026-12' })(folder)
    exception({ 開催日: '2027-02-03', 変更後の日: '2027-02-10', 変更後の開始時間: '14:00' })(folder)
    exception({ 開催日: '2027-03-03', 変更後の日: '2027-03-10' })(folder)
    const { seeds } = readSeeds(folder)
    const { activities } = compileActivities(seeds, compileCore(seeds))
    expect(activities.find((one) => one.id === 'taishido-aozora-sumaho')).toMatchObject({
      uid: 'taishido-aozora-sumaho@setagaya.madoguchi',
      recurrence: {
        dtstart: '2023-10-04T10:30', minutes: null, rrule: 'FREQ=MONTHLY;BYDAY=1WE',
        exceptions: [{ date: '2027-01-06', to: null, reason: '雨', asOf: '2026-12' }, { date: '2027-02-03', to: '2027-02-10T14:00', reason: null }, { date: '2027-03-03', to: '2027-03-10', reason: null }],
      },
    })
  })
})
