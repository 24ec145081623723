import { describe, expect, it } from 'vitest'
import easy from '../../src/locales/easy/topics.json'
import en from '../../src/locales/en/topics.json'
import ja from '../../src/locales/ja/topics.json'
import type { Told } from '../../src/domain/topics.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { complaintsOf } from '../support/tone.ts'

const { topics: pack } = compileSetagaya()
const WORDS = { ja, easy, en }
/** Names are as they are; all that we say ourselves is not. */
const TOLD: Told[] = [...pack.topics.map(({ text }) => text), ...pack.services.flatMap(({ whom, what }) => [whom, what]), ...pack.notes.map(({ text }) => text)]

describe.each(['ja', 'easy', 'en'] as const)('the tone of %s', (language) => {
  it('is plain and short wherever topics are spoken of', () => {
    expect(Object.values(WORDS[language]).flatMap((text) => complaintsOf(text, language))).toEqual([])
  })

  it('is plain and short in the topics, services and notes themselves', () => {
    expect(TOLD.flatMap((told) => complaintsOf(told[language], language))).toEqual([])
  })
})

it('knows a long sentence and an official word when it sees one', () => {
  expect(complaintsOf('当該申請に係る書類を提出してください。', 'ja')).toEqual([expect.stringContaining('当該'), expect.stringContaining('に係る')])
  expect(complaintsOf('この先で困ったことがあったときにはあなたの地区にある福祉の相談窓口へいつでもお電話をください', 'ja')).toEqual([expect.stringContaining('too long')])
  expect(complaintsOf('困っていることを、そのまま話してください。', 'ja')).toEqual([])
  expect(complaintsOf('You must commence forthwith.', 'en')).toHaveLength(2)
})
