import { rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { addColumn, addRow, editJson, editText, removeColumn } from './seeds-copy.ts'
import { edit, testCases, type Case } from './spoiled-seeds.ts'

const malformed = (file: string, row: number, column: string, value: string): Case => [
  `${file} ${column} ${value}`,
  edit(file, row, column, value),
  { severity: 'ERROR', code: 'malformed', file, row, column },
]

testCases([
  ['a missing file', (folder) => rmSync(join(folder, 'bodies.csv')), { severity: 'ERROR', code: 'missingFile', file: 'bodies.csv', row: null }],
  [
    'a missing outline file',
    (folder) => rmSync(join(folder, 'railways.geojson')),
    { severity: 'ERROR', code: 'missingFile', file: 'railways.geojson' },
  ],
  [
    'a missing column',
    (folder) => removeColumn(folder, 'areas.csv', '地区ID'),
    { severity: 'ERROR', code: 'missingColumn', file: 'areas.csv', row: 1, column: '地区ID' },
  ],
  [
    'a column nobody reads',
    (folder) => addColumn(folder, 'regions.csv', 'メモ'),
    { severity: 'WARNING', code: 'unknownColumn', file: 'regions.csv', row: 1, column: 'メモ' },
  ],
  [
    'a column twice',
    (folder) => editText(folder, 'regions.csv', (text) => text.replace('名称_英語', '名称')),
    { severity: 'ERROR', code: 'doubledColumn', file: 'regions.csv', column: '名称' },
  ],
  [
    'a comma that splits a cell',
    (folder) => editText(folder, 'regions.csv', (text) => text.replace('世田谷地域', '世田谷,地域')),
    { severity: 'ERROR', code: 'tooManyCells', file: 'regions.csv', row: 2 },
  ],
  [
    'broken quoting',
    (folder) => writeFileSync(join(folder, 'regions.csv'), '地域ID,名称\n"a,b\n'),
    { severity: 'ERROR', code: 'brokenCsv', file: 'regions.csv' },
  ],
  ['a file that is no GeoJSON', (folder) => writeFileSync(join(folder, 'railways.geojson'), '{}'), { severity: 'ERROR', code: 'brokenGeojson' }],
  [
    'a 町丁目 in no district',
    edit('areas.csv', 5, '地区ID', ''),
    { severity: 'ERROR', code: 'missing', file: 'areas.csv', row: 5, column: '地区ID' },
  ],
  [
    'a range that ends before it starts',
    edit('block_ranges.csv', 2, '番_終', '0'),
    { severity: 'ERROR', code: 'malformed', file: 'block_ranges.csv', row: 2 },
  ],
  malformed('counters.csv', 6, '電話番号', '3420-7197'),
  malformed('counters.csv', 6, '電話番号', '０３-3420-7197'),
  malformed('counters.csv', 6, 'FAX番号', '03-3420-571'),
  malformed('towns.csv', 2, '郵便番号', '1540001'),
  malformed('towns.csv', 2, '町名_カナ', 'いけじり'),
  malformed('offices.csv', 9, '名称_英語', 'Line for people aged ６５'),
  malformed('opening_hours.csv', 2, '開始時間', '8時半'),
  malformed('opening_hours.csv', 2, '終了時間', '25:00'),
  malformed('opening_hours.csv', 2, '利用可能曜日', '月火水木禁'),
  malformed('opening_hours.csv', 2, '祝日は休み', '○'),
  malformed('areas.csv', 2, '効力開始日', '2026-02-30'),
  malformed('areas.csv', 2, '緯度', '139.68'),
  malformed('areas.csv', 2, '町字ID', '36-1'),
  malformed('counters.csv', 6, '電話番号_時点', 'Mar-23'),
  malformed('counters.csv', 6, '電話番号_状態', '確認'),
  malformed('municipality.csv', 2, '全国地方公共団体コード', '131122'),
  malformed('closed_days.csv', 2, '終了月日', '02-30'),
  malformed('sources.csv', 12, 'URL', 'city.setagaya.lg.jp'),
  [
    'a duplicate id',
    edit('offices.csv', 3, 'ID', 'setagaya-ward-office'),
    { severity: 'ERROR', code: 'duplicate', file: 'offices.csv', row: 3, column: 'ID' },
  ],
  [
    'a 町丁目 twice',
    (folder) => addRow(folder, 'areas.csv', 2, {}),
    { severity: 'ERROR', code: 'duplicate', file: 'areas.csv', row: 279, column: '町字ID' },
  ],
  [
    'two counters of a district',
    (folder) => addRow(folder, 'counters.csv', 2, {}),
    { severity: 'ERROR', code: 'duplicate', file: 'counters.csv', row: 30 },
  ],
  ['a row without source', edit('areas.csv', 2, '出典', ''), { severity: 'ERROR', code: 'missingSource', file: 'areas.csv', row: 2, column: '出典' }],
  [
    'a value without source',
    edit('counters.csv', 6, '電話番号_出典', ''),
    { severity: 'ERROR', code: 'missingSource', file: 'counters.csv', row: 6, column: '電話番号_出典' },
  ],
  [
    'a value without status',
    edit('counters.csv', 6, '電話番号_状態', ''),
    { severity: 'ERROR', code: 'missingStatus', row: 6, column: '電話番号_状態' },
  ],
  [
    'a source without a value',
    edit('counters.csv', 2, '電話番号_出典', 'osm'),
    { severity: 'WARNING', code: 'factWithoutValue', file: 'counters.csv', row: 2, column: '電話番号' },
  ],
  [
    'verified without a date',
    edit('counters.csv', 6, '電話番号_時点', ''),
    { severity: 'WARNING', code: 'verifiedWithoutDate', file: 'counters.csv', row: 6, column: '電話番号_時点' },
  ],
  [
    'a broken outline',
    (folder) =>
      editJson(folder, 'boundaries.geojson', ([one]) => {
        if (one) Object.assign(one, { geometry: null })
      }),
    { severity: 'ERROR', code: 'malformed', file: 'boundaries.geojson', row: 1, column: 'geometry' },
  ],
])
