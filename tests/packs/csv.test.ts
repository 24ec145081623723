import { stringify } from 'csv-stringify/sync'
import Encoding from 'encoding-japanese'
import * as fc from 'fast-check'
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { checkSeeds } from '../../src/packs/build.ts'
import { decode, readCsv } from '../../src/packs/csv.ts'
import { copySeeds } from './seeds-copy.ts'

const TEXT = '名称,備考\n髙島屋前,①10時～17時（㈱）\n'
const expected = [{ 名称: '髙島屋前', 備考: '①10時～17時（㈱）' }]
const cells = (bytes: Uint8Array) => readCsv('a.csv', bytes).lines.map((line) => line.cells)
const toShiftJis = (text: string) => Uint8Array.from(Encoding.convert(Encoding.stringToCode(text), { to: 'SJIS', from: 'UNICODE' }))

test.each([
  ['UTF-8', new TextEncoder().encode(TEXT)],
  ['UTF-8 with a byte order mark', new TextEncoder().encode(`\uFEFF${TEXT}`)],
  ['Shift_JIS with the letters Windows added', toShiftJis(TEXT)],
  ['Windows line ends', new TextEncoder().encode(TEXT.replaceAll('\n', '\r\n'))],
])('%s is read', (_, bytes) => expect(cells(bytes)).toEqual(expected))

test('Windows-31J bytes as Excel writes them are read', () => {
  const bytes = Uint8Array.from([0x88, 0xea, 0x0a, 0xfb, 0xfc, 0x81, 0x60, 0x81, 0x7c, 0x87, 0x40]) // 一 / 髙 ～ － ①
  expect(cells(bytes)).toEqual([{ 一: '髙～－①' }])
})

test('another encoding is refused, not guessed', () => {
  expect(() => cells(Uint8Array.from([0xff, 0xfe, 0x0d, 0x54, 0xf0, 0x79]))).toThrow(/encod/i)
})

test('row numbers are those Excel shows, blank lines and line breaks in cells included', () => {
  const table = readCsv('a.csv', new TextEncoder().encode('a,b\n1,2\n,\n\n"x\ny",4\n5,6\n'))
  expect(table.lines.map((line) => line.row)).toEqual([2, 5, 6])
})

test('decomposed letters and stray spaces become what they look like', () => {
  expect(cells(new TextEncoder().encode(' 名称 \n ガ '.normalize('NFD')))).toEqual([{ 名称: 'ガ' }])
})

test('any cells survive the way through a CSV', () => {
  const cell = fc.string({ unit: 'grapheme' }).map((text) => text.normalize('NFC').trim())
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell), { minLength: 1 }), (rows) => {
      const read = cells(new TextEncoder().encode(stringify([['a', 'b'], ...rows])))
      expect(read).toEqual(rows.filter((row) => row.some((one) => one !== '')).map(([a, b]) => ({ a, b })))
    }),
  )
})

test('a file saved in Shift_JIS by Excel, without leading zeros and with its dates, says the same', () => {
  const { folder } = copySeeds()
  const read = () => ({ ...checkSeeds(folder).seeds, keys: null })
  const before = read()
  for (const file of ['areas.csv', 'counters.csv', 'block_ranges.csv', 'opening_hours.csv', 'closed_days.csv']) {
    const path = join(folder, file)
    const text = readFileSync(path, 'utf8')
      .replace('\uFEFF', '')
      .replace(/^00(\d{5}),/gm, '$1,')
      .replace(/,(20\d\d)-0?(\d{1,2}),/g, ',$1年$2月,')
      .replace(',8:30,17:00', ',8:30:00,17:00:00')
      .replace('12-29,01-03', '12月29日,1月3日')
    writeFileSync(path, toShiftJis(text))
  }
  expect(read()).toEqual(before)
})

test('every letter of the seeds but © survives being saved in Shift_JIS', () => {
  const { folder } = copySeeds()
  const files = readdirSync(folder).filter((name) => name.endsWith('.csv'))
  expect(files.length).toBeGreaterThan(15)
  for (const file of files) {
    const text = readFileSync(join(folder, file), 'utf8').replace('\uFEFF', '').replaceAll('©', '')
    expect(decode(toShiftJis(text))).toBe(text)
  }
})
