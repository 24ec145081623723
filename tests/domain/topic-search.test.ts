import fc from 'fast-check'
import { expect, it } from 'vitest'
import { searchTopics, UNSURE } from '../../src/domain/topic-search.ts'
import { foldWorry, spellingsOf } from '../../src/domain/worry-text.ts'
import { compileSetagaya } from '../support/setagaya.ts'
import { readWorries } from '../support/worries.ts'

const { topics: pack } = compileSetagaya()
const found = (text: string, limit = 3) => searchTopics(text, pack, limit).map(({ topic }) => topic.id)

it('finds an acceptable topic in the first three for at least ninety of a hundred written worries', () => {
  const worries = readWorries()
  expect(worries).toHaveLength(100)
  const ids = new Set(pack.topics.map(({ id }) => id))
  expect(worries.flatMap(({ topics }) => topics).filter((id) => !ids.has(id))).toEqual([])
  const met = worries.filter(({ worry, topics }) => found(worry).some((id) => topics.includes(id)))
  expect(met.length).toBeGreaterThanOrEqual(90)
})

it.each([
  ['借金', 'debt'], ['しゃっきん', 'debt'], ['シャッキン', 'debt'], ['ｼｬｯｷﾝ', 'debt'], ['物忘れ', 'memory'], ['もの忘れ', 'memory'], ['ものわすれ', 'memory'],
  ['引きこもり', 'hikikomori'], ['引き籠り', 'hikikomori'], ['ひきこもり', 'hikikomori'], ['ヒキコモリ', 'hikikomori'], ['片付けられない', 'rubbish'], ['片づけられません', 'rubbish'], ['かたづけられない', 'rubbish'],
  ['眠れない', 'mind'], ['眠れません', 'mind'], ['ねむれなくて', 'mind'], ['子供が学校に行かない', 'school-absence'], ['子どもが学校へ行きません', 'school-absence'],
  ['ケアマネジャー', 'care-start'], ['ケアマネージャー', 'care-start'], ['My mother is FORGETFUL', 'memory'], ['I can’t pay the rent', 'no-home'],
])('%s is %s in any spelling', (text, id) => expect(found(text)).toContain(id))

it.each([
  ['火事です', 'emergency'], ['ガス臭い', 'emergency'], ['父が倒れて動かない', 'emergency'], ['息してない', 'emergency'], ['胸が痛い', 'emergency'], ['house on fire', 'emergency'],
  ['薬をいっぱい飲んじゃった', 'want-to-die'], ['薬飲みすぎた', 'want-to-die'], ['took too many pills', 'want-to-die'], ['首つりたい', 'want-to-die'], ['もうしにたい', 'want-to-die'],
  ['今なぐられてる', 'violence'], ['だんなにけられた', 'violence'], ['おっとが わたしを なぐります', 'violence'], ['子どもを叩いてしまった', 'child-harm'],
])('%s is danger', (text, id) => {
  const hit = searchTopics(text, pack).find(({ topic }) => topic.id === id)
  expect(hit?.score).toBeGreaterThanOrEqual(3)
  expect(hit?.topic.isGrave).toBe(true)
})

it('finds a trouble in a long sentence with noise', () => {
  const text = 'はじめまして。先日テレビで見てこちらを知りました。世田谷に住んで30年になります。じつは去年の秋ごろから、主人が、家賃を払うのをやめてしまったようで、このままだと出ていってくれと言われています。よろしくお願いいたします。'
  expect(found(text)[0]).toBe('no-home')
})

it('finds each of several troubles', () => {
  expect(new Set(found('母の物忘れがひどくなってきて、借金もあり、娘は学校に行けません'))).toEqual(new Set(['memory', 'debt', 'school-absence']))
})

it('leaves out what somebody says is no trouble', () => {
  expect(found('お金には困っていないけど、話し相手がほしい')).not.toContain('money')
  expect(found('お金には困っていないけど、話し相手がほしい')[0]).toBe('lonely')
})

it('offers somebody who listens when nothing is understood, and nothing for nothing', () => {
  expect(found('ぬるぽ')).toEqual([UNSURE])
  for (const text of ['', '   ', '。。。', '\n']) expect(found(text)).toEqual([])
})

it('takes no part of another word for a word', () => {
  expect(found('この調子で続けられるか分かりません')).not.toContain('violence')
  expect(found('我慢している')).not.toContain('care-start')
})

it('answers any text whatever, at most as many topics as asked for, each once', () => {
  fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary', maxLength: 200 }), fc.array(fc.constantFrom('お金', '母', 'が', 'ない', '学校', '、', '夫', '\n', 'A', '{', '|')).map((parts) => parts.join(''))), fc.integer({ min: 1, max: 8 }), (text, limit) => {
    const hits = searchTopics(text, pack, limit)
    expect(hits.length).toBeLessThanOrEqual(limit)
    expect(new Set(hits.map(({ topic }) => topic.id)).size).toBe(hits.length)
    expect(hits.every(({ score }) => Number.isFinite(score))).toBe(true)
  }), { numRuns: 300 })
}, 60_000)

it('writes a word in every way it may be written', () => {
  expect(spellingsOf('{引|ひ}きこもり')).toEqual(['引きこもり', 'ひきこもり'])
  expect(spellingsOf('{片|かた}{付|づ}け')).toEqual(['片付け', 'かた付け', '片づけ', 'かたづけ'])
  expect(spellingsOf('{買|か}い{物|もの}')).toContain('買物')
  // Two kana may stand anywhere by chance.
  expect(spellingsOf('{猫|ねこ}')).toEqual(['猫'])
})

it('folds what is written in many ways into one', () => {
  expect(foldWorry('ﾈﾑﾚﾏｾﾝ')).toBe(foldWorry('ネムレナクテ'))
  expect(foldWorry('障がいのある子供')).toBe(foldWorry('障害のある子ども'))
  expect(foldWorry('お 金 が 無い')).toBe(foldWorry('お金がない'))
})
