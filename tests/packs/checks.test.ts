import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSeeds } from '../../src/packs/build.ts'
import { addRow, copySeeds, editJson, editRow, removeRow } from './seeds-copy.ts'
import { edit, testCases } from './spoiled-seeds.ts'

testCases([
  [
    'an unknown district',
    edit('areas.csv', 5, '地区ID', 'ikejri'),
    { severity: 'ERROR', code: 'unknownReference', file: 'areas.csv', row: 5, column: '地区ID' },
  ],
  [
    'an unknown region',
    edit('districts.csv', 3, '地域ID', 'minato'),
    { severity: 'ERROR', code: 'unknownReference', file: 'districts.csv', row: 3, column: '地域ID' },
  ],
  [
    'an unknown town',
    edit('areas.csv', 5, '町名', '池後'),
    { severity: 'ERROR', code: 'unknownReference', file: 'areas.csv', row: 5, column: '町名' },
  ],
  [
    'ranges of an unknown 町丁目',
    edit('block_ranges.csv', 2, '町字ID', '9999999'),
    { severity: 'ERROR', code: 'unknownReference', file: 'block_ranges.csv', row: 2, column: '町字ID' },
  ],
  [
    'hours of an unknown office',
    edit('opening_hours.csv', 3, '施設ID', 'nobody'),
    { severity: 'ERROR', code: 'unknownReference', file: 'opening_hours.csv', row: 3, column: '施設ID' },
  ],
  [
    'overlapping 番 ranges',
    edit('block_ranges.csv', 3, '番_始', '32'),
    { severity: 'ERROR', code: 'blockOverlap', file: 'block_ranges.csv', row: 3, column: '番_始' },
  ],
  [
    'a gap between 番 ranges',
    edit('block_ranges.csv', 3, '番_始', '35'),
    { severity: 'WARNING', code: 'blockGap', file: 'block_ranges.csv', row: 3 },
  ],
  ['a reversed range', edit('block_ranges.csv', 3, '番_終', '30'), { severity: 'ERROR', code: 'blockRange', file: 'block_ranges.csv', row: 3 }],
  [
    'a range with the name of another 町丁目',
    edit('block_ranges.csv', 2, '町丁目名', '池尻三丁目'),
    { severity: 'ERROR', code: 'nameAndId', file: 'block_ranges.csv', row: 2 },
  ],
  [
    'a missing 丁目',
    (folder) => removeRow(folder, 'areas.csv', 3),
    { severity: 'ERROR', code: 'chome', file: 'areas.csv', column: '丁目', message: expect.stringContaining('池尻」の2丁目がありません') },
  ],
  [
    'a 丁目 twice',
    edit('areas.csv', 3, '丁目', '1'),
    { severity: 'ERROR', code: 'chome', file: 'areas.csv', row: 3, message: expect.stringContaining('1丁目が2行') },
  ],
  ['a 丁目 left blank', edit('areas.csv', 3, '丁目', ''), { severity: 'ERROR', code: 'chome', file: 'areas.csv' }],
  [
    'a name that is not its number',
    edit('areas.csv', 3, '名称', '池尻二町目'),
    { severity: 'ERROR', code: 'nameAndNumber', file: 'areas.csv', row: 3 },
  ],
  [
    'validity that ends before it starts',
    (folder) => editRow(folder, 'areas.csv', 3, { 効力開始日: '2026-04-01', 効力終了日: '2026-03-31' }),
    { severity: 'ERROR', code: 'validity', row: 3 },
  ],
  ['a point far from its 町丁目', edit('areas.csv', 3, '緯度', '35.66'), { severity: 'ERROR', code: 'pointOffArea', file: 'areas.csv', row: 3 }],
  [
    'a counter outside the ward',
    edit('counters.csv', 2, '経度', '139.75'),
    { severity: 'ERROR', code: 'pointOutside', file: 'counters.csv', row: 2 },
  ],
  ['half a point', edit('counters.csv', 2, '位置の精度', ''), { severity: 'ERROR', code: 'pointIncomplete', file: 'counters.csv', row: 2 }],
  [
    'a point off its address',
    (folder) => editRow(folder, 'offices.csv', 2, { 緯度: '35.6448', 経度: '139.67114' }),
    { severity: 'WARNING', code: 'pointOffAddress', file: 'offices.csv', row: 2 },
  ],
  [
    'an address in another district',
    edit('offices.csv', 2, '地区ID', 'kyodo'),
    { severity: 'WARNING', code: 'addressDistrict', file: 'offices.csv', row: 2 },
  ],
  [
    'an address nobody knows',
    edit('offices.csv', 2, '所在地_連結表記', '東京都世田谷区世田ヶ谷町1-1'),
    { severity: 'WARNING', code: 'addressUnknown', file: 'offices.csv', row: 2 },
  ],
  ['hours that end before they start', edit('opening_hours.csv', 2, '終了時間', '8:00'), { severity: 'ERROR', code: 'hoursOrder', row: 2 }],
  ['hours of nobody', edit('opening_hours.csv', 2, '地区ID', ''), { severity: 'ERROR', code: 'hoursOwner', row: 2 }],
  [
    'overlapping hours',
    (folder) => addRow(folder, 'opening_hours.csv', 2, { 開始時間: '16:00', 終了時間: '18:00' }),
    { severity: 'ERROR', code: 'hoursOverlap', file: 'opening_hours.csv' },
  ],
  [
    'hours with two stories',
    (folder) => addRow(folder, 'opening_hours.csv', 2, { 開始時間: '18:00', 終了時間: '19:00', 時点: '2020' }),
    { severity: 'WARNING', code: 'hoursFact', file: 'opening_hours.csv' },
  ],
  ['hours without a rule for holidays', edit('opening_hours.csv', 2, '祝日は休み', ''), { severity: 'WARNING', code: 'holidayRule', row: 2 }],
  [
    'an unknown source',
    edit('counters.csv', 6, '電話番号_出典', 'hearsay'),
    { severity: 'ERROR', code: 'unknownSource', file: 'counters.csv', row: 6, column: '電話番号_出典' },
  ],
  [
    'a district without counter',
    (folder) => removeRow(folder, 'counters.csv', 2),
    { severity: 'ERROR', code: 'districtWithoutCounter', file: 'districts.csv', row: 2 },
  ],
  [
    'a district without 町丁目',
    (folder) => addRow(folder, 'districts.csv', 2, { 地区ID: 'new' }),
    { severity: 'ERROR', code: 'districtWithoutArea', file: 'districts.csv', row: 30 },
  ],
  [
    'a town without 町丁目',
    (folder) => addRow(folder, 'towns.csv', 2, { 町名: '新池尻', 町名_カナ: 'シンイケジリ' }),
    { severity: 'ERROR', code: 'townWithoutArea', file: 'towns.csv', row: 63 },
  ],
  ['two towns read alike', edit('towns.csv', 3, '町名_カナ', 'イケヂリ'), { severity: 'WARNING', code: 'sameReading', file: 'towns.csv', row: 3 }],
  [
    'an outline without 町丁目',
    (folder) =>
      editJson(folder, 'boundaries.geojson', ([one]) => {
        if (one) one.properties['町字ID'] = '0000000'
      }),
    { severity: 'ERROR', code: 'outlineWithoutArea', file: 'boundaries.geojson', row: 1 },
  ],
  [
    'a 町丁目 without outline',
    (folder) =>
      editJson(folder, 'boundaries.geojson', (all) => {
        all.shift()
      }),
    { severity: 'ERROR', code: 'areaWithoutOutline', file: 'areas.csv', row: 2 },
  ],
  [
    'an outline under another name',
    (folder) =>
      editJson(folder, 'boundaries.geojson', ([one]) => {
        if (one) one.properties['名称'] = '池尻'
      }),
    { severity: 'ERROR', code: 'nameAndId', file: 'boundaries.geojson', row: 1 },
  ],
  [
    'a neighbour nobody names',
    (folder) => removeRow(folder, 'municipalities.csv', 4),
    { severity: 'WARNING', code: 'unknownNeighbour', file: 'neighbours.geojson' },
  ],
  ['no New Year', edit('closed_days.csv', 2, 'ID', 'summer'), { severity: 'ERROR', code: 'missingNewYear', file: 'closed_days.csv' }],
  [
    'holidays that end too soon',
    edit('municipality.csv', 2, '祝日の終了年', '2025'),
    { severity: 'ERROR', code: 'holidayYears', column: '祝日の終了年' },
  ],
  ['two municipalities', (folder) => addRow(folder, 'municipality.csv', 2, {}), { severity: 'ERROR', code: 'oneMunicipality' }],
])

test('one bad cell is told once, not again by every row that needs its row', () => {
  const { folder } = copySeeds()
  editRow(folder, 'towns.csv', 2, { 郵便番号: '1540001' })
  editRow(folder, 'regions.csv', 2, { 名称_カナ: 'せたがや' })
  const errors = checkSeeds(folder).notices.filter((one) => one.severity === 'ERROR')
  expect(errors.map((one) => one.file)).toEqual(['regions.csv', 'towns.csv'])
})

test('all that is wrong is told at once, in Japanese that says what to do', () => {
  const { folder } = copySeeds()
  editRow(folder, 'areas.csv', 5, { 地区ID: 'ikejri' })
  editRow(folder, 'counters.csv', 6, { 電話番号: '3420-7197', FAX番号: 'なし' })
  editRow(folder, 'block_ranges.csv', 3, { 番_始: '32' })
  const errors = checkSeeds(folder).notices.filter((one) => one.severity === 'ERROR')
  expect(errors.map((one) => one.code).toSorted()).toEqual(['blockOverlap', 'malformed', 'malformed', 'unknownReference'])
  for (const { message } of errors) expect(message).toMatch(/ください/)
})

test('a missing file is told alone, not again by every row that leans on it', () => {
  const { folder } = copySeeds()
  rmSync(join(folder, 'districts.csv'))
  const { notices } = checkSeeds(folder)
  expect(notices.filter((one) => one.severity !== 'WARNING').map((one) => one.code)).toEqual(['missingFile', 'notCompared'])
})
