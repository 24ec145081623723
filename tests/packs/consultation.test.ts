import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test, vi } from 'vitest'
import { MODES, NEEDS } from '../../src/domain/consultation.ts'
import { slotsBetween } from '../../src/domain/slots.ts'
import { checkSeeds, compileSeeds } from '../../src/packs/build.ts'
import { compileConsultation } from '../../src/packs/compile/consultation.ts'
import { groupBy } from '../../src/packs/group.ts'
import { readSeeds } from '../../src/packs/seeds.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { addRow, copySeeds, removeRow } from './seeds-copy.ts'
import { edit, testCases } from './spoiled-seeds.ts'

// A whole compilation compresses the files at the highest level; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 })

const change = (column: string, value: string) => edit('consultation.csv', 2, column, value)
const needs = (column: string, value: string) => edit('consultation_needs.csv', 2, column, value)
const at = (column: string) => ({ severity: 'ERROR', file: 'consultation.csv', row: 2, column }) as const
const inNeeds = (column: string) => ({ severity: 'ERROR', file: 'consultation_needs.csv', row: 2, column }) as const

testCases([
  ['a schedule of an unknown district', change('地区ID', 'ikejri'), { ...at('地区ID'), code: 'unknownReference' }],
  ['an unknown mode', change('方法', 'ビデオ;手紙'), { ...at('方法'), code: 'malformed', message: expect.stringContaining('「手紙」') }],
  ['no mode', change('方法', ''), { ...at('方法'), code: 'missing' }],
  ['days that are none', change('利用可能曜日', '平日'), { ...at('利用可能曜日'), code: 'malformed' }],
  ['hours that end before they start', change('終了時間', '8:00'), { ...at('終了時間'), code: 'hoursOrder' }],
  ['a time that is none', change('開始時間', '9時'), { ...at('開始時間'), code: 'malformed' }],
  ['a rest that no slot fills', change('1枠の分数', '240'), { ...at('1枠の分数'), severity: 'WARNING', code: 'slotRest', message: expect.stringContaining('終わりの210分') }],
  ['no slot at all', (folder) => { change('1枠の分数', '60')(folder); change('終了時間', '9:30')(folder) }, { ...at('1枠の分数'), code: 'slotLength' }],
  ['slots too short', change('1枠の分数', '3'), { ...at('1枠の分数'), code: 'slotLength' }],
  ['no places', change('枠数', '0'), { ...at('枠数'), code: 'malformed' }],
  ['a lead beyond what can be booked', (folder) => { change('受付締切（分前）', '1440')(folder); change('何日先まで', '1')(folder) }, { ...at('受付締切（分前）'), code: 'leadTooLong' }],
  ['too many days ahead', change('何日先まで', '400'), { ...at('何日先まで'), code: 'tooFarAhead' }],
  ['a last day gone by', change('最終予約日', '2026-03-31'), { ...at('最終予約日'), severity: 'WARNING', code: 'scheduleOver' }],
  ['an unknown language', change('対応言語', 'ラテン語'), { ...at('対応言語'), code: 'malformed' }],
  ['a status that is none', change('状態', '確認済'), { ...at('状態'), code: 'malformed', message: expect.stringContaining('案・確定') }],
  ['an unknown source', change('出典', 'nobody'), { ...at('出典'), code: 'unknownSource' }],
  ['no date', change('時点', ''), { ...at('時点'), code: 'missing' }],
  ['two schedules at once', (folder) => addRow(folder, 'consultation.csv', 2, { 方法: '電話', 利用可能曜日: '金土', 開始時間: '16:00', 終了時間: '18:00' }), { severity: 'ERROR', code: 'scheduleOverlap', file: 'consultation.csv', row: 58, message: expect.stringContaining('2行目') }],
  ['an unknown need', needs('必要なこと', '駐車場'), { ...inNeeds('必要なこと'), code: 'malformed' }],
  ['a need of no mode', needs('方法', ''), { ...inNeeds('方法'), code: 'missing' }],
  ['a need told twice', (folder) => addRow(folder, 'consultation_needs.csv', 2, { 方法: '来所' }), { severity: 'ERROR', code: 'duplicate', file: 'consultation_needs.csv', row: 10 }],
  ['a need that takes longer than can be booked', needs('用意に要る営業日', '60'), { ...inNeeds('用意に要る営業日'), code: 'leadTooLong' }],
  ['a need of an unknown source', needs('出典', 'nobody'), { ...inNeeds('出典'), code: 'unknownSource' }],
])

test('rows that share no day, no mode or no hour are fine', () => {
  const { folder } = copySeeds()
  addRow(folder, 'consultation.csv', 2, { 利用可能曜日: '土' })
  addRow(folder, 'consultation.csv', 2, { 開始時間: '16:30', 終了時間: '18:00' })
  addRow(folder, 'consultation_needs.csv', 2, { 方法: '電話' })
  expect(checkSeeds(folder).notices.filter(({ file }) => file.startsWith('consultation'))).toEqual([])
})

describe('a municipality that books nothing', () => {
  test('has no such files, is not told off for it, and its pack has no such part', () => {
    const { folder } = copySeeds()
    for (const file of ['consultation.csv', 'consultation_needs.csv']) rmSync(join(folder, file))
    const { compiled, notices } = compileSeeds(folder)
    expect(notices.filter(({ severity }) => severity === 'ERROR')).toEqual([])
    expect(compiled?.manifest.parts).not.toHaveProperty('consultation')
    expect(compiled?.sizes).not.toHaveProperty('consultation')
  })

  test('or one counter without a row is left out', () => {
    const { folder } = copySeeds()
    removeRow(folder, 'consultation.csv', 2)
    removeRow(folder, 'consultation.csv', 2)
    const pack = compileConsultation(readSeeds(folder).seeds)
    expect(pack?.schedules.filter(({ districtId }) => districtId === 'ikejiri')).toEqual([])
    expect(new Set(pack?.schedules.map(({ districtId }) => districtId)).size).toBe(27)
  })
})

describe('the schedule of Setagaya', () => {
  const { consultation: pack, core } = compileSetagaya()

  test('is proposed for all 28 counters and five modes, and says that it is nobody’s word but ours', () => {
    expect(pack.schedules).toHaveLength(28 * 5)
    for (const district of core.districts) expect(pack.schedules.filter((one) => one.districtId === district.id).map(({ mode }) => mode)).toEqual(MODES)
    for (const one of [...pack.schedules, ...pack.needs]) expect(one.state).toBe('proposed')
    for (const one of pack.schedules) expect(one).toMatchObject({ days: [1, 2, 3, 4, 5], from: '09:00', to: '16:30', minutes: 30, places: 1, daysAhead: 60, lastDate: null, source: 'schedule-proposal' })
    expect(core.sources.find(({ id }) => id === 'schedule-proposal')?.title).toMatch(/提案です。自治体が確認した予定ではありません/)
    expect(pack.needs.map(({ need }) => need)).toEqual(NEEDS)
  })

  test('has fifteen slots on a weekday and none on a holiday', () => {
    const slots = slotsBetween(pack, core, [], { districtId: 'ikejiri', mode: 'video', from: '2026-11-21', through: '2026-11-27' })
    const days = groupBy(slots, ({ startsAt }) => startsAt.slice(0, 10))
    expect([...days].map(([day, all]) => [day, all.length])).toEqual(['2026-11-24', '2026-11-25', '2026-11-26', '2026-11-27'].map((day) => [day, 15]))
  })
})
