import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkSeeds, compileSeeds } from '../../src/packs/build.ts'
import { SEEDS } from '../support/setagaya.ts'
import { copySeeds, editRow, removeRow } from './seeds-copy.ts'
import { edit, testCases } from './spoiled-seeds.ts'

vi.setConfig({ testTimeout: 30_000 })

const VI = 'translations/vi.csv'
const inVi = { severity: 'ERROR', file: VI, row: 2 } as const

testCases([
  ['a table that is not translated', edit(VI, 2, '表', 'stations'), { ...inVi, code: 'unknownTable', column: '表' }],
  ['a column that is not translated', edit(VI, 2, '欄', '柱'), { ...inVi, code: 'unknownColumn', column: '欄' }],
  ['an ID that is not there', edit(VI, 2, 'ID', 'nothing'), { ...inVi, code: 'unknownReference', column: 'ID' }],
  ['a text left empty', edit(VI, 2, '文', ''), { ...inVi, code: 'missing', column: '文' }],
  ['a mark where there are none', edit(VI, 2, '文', '{a|b'), { ...inVi, code: 'malformed', column: '文' }],
  ['kanji without a reading', edit('translations/furigana.csv', 2, '文', '家族'), { severity: 'ERROR', file: 'translations/furigana.csv', row: 2, code: 'noReading' }],
  ['the same text twice', (folder) => appendFileSync(join(folder, VI), readFileSync(join(folder, VI), 'utf8').split('\r\n')[1] + '\r\n'), { severity: 'ERROR', file: VI, code: 'duplicate' }],
  ['a text without its translation', (folder) => removeRow(folder, VI, 2), { severity: 'WARNING', file: VI, code: 'notTranslated', message: expect.stringContaining('care-start') }],
  ['a language that the app does not speak', (folder) => writeFileSync(join(folder, 'translations/xx.csv'), '表,ID,欄,文\n'), { severity: 'ERROR', file: 'translations/xx.csv', code: 'unknownLanguage' }],
  ['words for a trouble that is not there', edit('translations/topic_words/vi.csv', 2, '話題ID', 'nothing'), { severity: 'ERROR', file: 'translations/topic_words/vi.csv', row: 2, code: 'unknownReference' }],
  ['a word that ends in a gap', edit('translations/topic_words/vi.csv', 2, '言葉', 'cham…'), { severity: 'ERROR', file: 'translations/topic_words/vi.csv', row: 2, code: 'malformed' }],
])

test('Setagaya is translated whole: nothing is missing, in any language', () => {
  expect(checkSeeds(SEEDS).notices.filter(({ file }) => file.startsWith('translations/'))).toEqual([])
})

test('each language has a file of its own, named by what is in it; Excel’s loss of leading zeros does no harm', () => {
  const { folder } = copySeeds()
  const row = readFileSync(join(folder, VI), 'utf8').split('\r\n').findIndex((line) => line.startsWith('areas,')) + 1
  editRow(folder, VI, row, { ID: String(Number(readFileSync(join(folder, VI), 'utf8').split('\r\n')[row - 1]?.split(',')[1])) })
  const { compiled } = compileSeeds(folder)
  const file = compiled?.manifest.texts?.['vi'] ?? ''
  const { texts } = JSON.parse(compiled?.languageFiles[file] ?? '{}') as { texts: Record<string, string> }
  expect(texts['topics/care-start/text']).toMatch(/[a-zđ]/i)
  expect(texts['offices/setagaya-ward-office/name']).toMatch(/Setagaya/)
  expect(Object.keys(texts).some((key) => /^areas\/\d{7}\/note$/.test(key))).toBe(true)
  expect(Object.keys(compiled?.manifest.troubles ?? {}).toSorted()).toEqual(['es', 'fil', 'ko', 'ne', 'pt', 'vi', 'zh-Hans', 'zh-Hant'])
})

test('a municipality without translations has none and no complaint', () => {
  const { folder } = copySeeds()
  rmSync(join(folder, 'translations'), { recursive: true })
  const { compiled, notices } = compileSeeds(folder)
  expect(notices.filter(({ file }) => file.startsWith('translations'))).toEqual([])
  expect(compiled?.languageFiles).toEqual({})
})
