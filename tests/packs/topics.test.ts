import { rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test, vi } from 'vitest'
import { checkSeeds, compileSeeds } from '../../src/packs/build.ts'
import { addRow, copySeeds, editText, removeRow } from './seeds-copy.ts'
import { edit, testCases } from './spoiled-seeds.ts'

// A whole compilation compresses the files at the highest level; a busy machine needs its time.
vi.setConfig({ testTimeout: 30_000 })

const topic = (column: string, value: string) => edit('topics.csv', 2, column, value)
const service = (column: string, value: string) => edit('services.csv', 2, column, value)
const words = (column: string, value: string) => edit('topic_words.csv', 2, column, value)
const inTopics = { severity: 'ERROR', file: 'topics.csv', row: 2 } as const
const inServices = { severity: 'ERROR', file: 'services.csv', row: 2 } as const
const inWords = { severity: 'ERROR', file: 'topic_words.csv', row: 2 } as const

testCases([
  ['a pillar without a topic', (folder) => editText(folder, 'topics.csv', (text) => text.replaceAll(',就労', ',医療').replaceAll(';就労', '')), { severity: 'ERROR', file: 'topics.csv', row: null, code: 'pillarWithoutTopic', message: expect.stringContaining('work') }],
  ['an unknown pillar', topic('柱', '娯楽'), { ...inTopics, code: 'malformed', column: '柱' }],
  ['a topic of no pillar', topic('柱', ''), { ...inTopics, code: 'missing', column: '柱' }],
  ['a topic with nobody who helps', topic('サービスID', ''), { ...inTopics, code: 'missing', column: 'サービスID' }],
  ['a topic that leads to an unknown service', topic('サービスID', 'nobody'), { ...inTopics, code: 'unknownReference', column: 'サービスID' }],
  ['a topic that names an unknown help line', topic('電話ID', 'nobody'), { ...inTopics, code: 'unknownReference', column: '電話ID' }],
  ['a danger that is none', topic('危険のおそれ', '退屈'), { ...inTopics, code: 'malformed', column: '危険のおそれ' }],
  ['a topic without a source', topic('出典', ''), { ...inTopics, code: 'missingSource' }],
  ['a topic without English', topic('困りごと_英語', ''), { ...inTopics, code: 'missing', column: '困りごと_英語' }],
  ['kanji without a reading', topic('困りごと_やさしい日本語', '介護が 必要'), { ...inTopics, code: 'noReading', column: '困りごと_やさしい日本語' }],
  ['a reading half written', service('説明_やさしい日本語', '{介護|かいごの {話|はなし}'), { ...inServices, code: 'noReading', column: '説明_やさしい日本語' }],
  ['a topic nobody would find', (folder) => addRow(folder, 'topics.csv', 2, { ID: 'hiccups' }), { severity: 'WARNING', file: 'topics.csv', code: 'topicWithoutWords', message: expect.stringContaining('hiccups') }],
  ['the same topic twice', (folder) => addRow(folder, 'topics.csv', 2, {}), { severity: 'ERROR', file: 'topics.csv', code: 'duplicate' }],
  ['no topic for those who cannot say it', (folder) => removeRow(folder, 'topics.csv', 54), { severity: 'ERROR', file: 'topics.csv', code: 'missingUnsure' }],
  ['a service of no tier', (folder) => edit('services.csv', 2, '層', '')(folder), { ...inServices, code: 'missing', column: '層' }],
  ['a service whose tier has no source', service('層_出典', ''), { ...inServices, code: 'missingSource', column: '層_出典' }],
  ['a service with an unknown office', service('施設ID', 'nowhere'), { ...inServices, code: 'unknownReference', column: '施設ID' }],
  ['a service of an unknown source', service('出典', 'nobody'), { ...inServices, code: 'unknownSource', column: '出典' }],
  ['a service that no topic names', (folder) => addRow(folder, 'services.csv', 2, { ID: 'spare' }), { severity: 'WARNING', file: 'services.csv', code: 'serviceUnused' }],
  ['words for an unknown topic', words('話題ID', 'nothing'), { ...inWords, code: 'unknownReference', column: '話題ID' }],
  ['words for no topic', (folder) => { words('話題ID', '')(folder); words('関わる話題ID', '')(folder) }, { ...inWords, code: 'missing', column: '話題ID' }],
  ['no words', words('言葉', ''), { ...inWords, code: 'missing', column: '言葉' }],
  ['a word half marked', words('言葉', '{介護'), { ...inWords, code: 'malformed', column: '言葉' }],
  ['a word that ends in a gap', words('言葉', '介護…'), { ...inWords, code: 'malformed', column: '言葉' }],
  ['a group that is not there', words('言葉', '年上の家族＋だれも'), { ...inWords, code: 'unknownReference', message: expect.stringContaining('「だれも」') }],
  ['a note for no scene', edit('visit_notes.csv', 2, '場面', '帰るとき'), { severity: 'ERROR', file: 'visit_notes.csv', row: 2, code: 'malformed', column: '場面' }],
])

test('a municipality without topics has no such part and no complaint', () => {
  const { folder } = copySeeds()
  rmSync(join(folder, 'translations'), { recursive: true })
  for (const file of ['topics', 'topic_words', 'services', 'visit_notes']) rmSync(join(folder, `${file}.csv`))
  expect(checkSeeds(folder).notices.filter(({ severity, file }) => severity === 'ERROR' || /topic|service|visit/.test(file))).toEqual([])
  const { compiled } = compileSeeds(folder)
  expect(compiled?.parts.topics).toBeUndefined()
  expect(compiled?.manifest.parts).not.toHaveProperty('topics')
})
