import { expect, it } from 'vitest'
import { searchTopics } from '../../src/domain/topic-search.ts'
import type { TopicWords } from '../../src/domain/topics.ts'
import { compileSeeds } from '../../src/packs/build.ts'
import { compileSetagaya, SEEDS } from '../support/setagaya.ts'
import { readForeignWorries } from '../support/worries.ts'

const LANGUAGES = ['zh-Hans', 'zh-Hant', 'ko', 'vi', 'ne', 'fil', 'es', 'pt'] as const
const { topics: pack } = compileSetagaya()
const { compiled } = compileSeeds(SEEDS)
const packIn = (language: string) => {
  const { words } = JSON.parse(compiled?.languageFiles[compiled.manifest.troubles?.[language] ?? ''] ?? '{"words":[]}') as { words: TopicWords[] }
  return { ...pack, words: [...pack.words, ...words] }
}

it.each([
  ['es', 'me quiero morir', 'want-to-die'], ['es', 'mi marido me pega', 'violence'], ['pt', 'não quero mais viver', 'want-to-die'], ['pt', 'meu marido me bate', 'violence'],
  ['vi', 'toi muon chet', 'want-to-die'], ['vi', 'Tôi muốn chết', 'want-to-die'], ['vi', 'chồng đánh tôi', 'violence'], ['ko', '죽고 싶어요', 'want-to-die'], ['ko', '남편이 때려요', 'violence'],
  ['ne', 'मलाई मर्न मन लाग्छ', 'want-to-die'], ['ne', 'श्रीमानले कुट्छ', 'violence'], ['fil', 'gusto ko nang mamatay', 'want-to-die'], ['fil', 'binubugbog ako ng asawa ko', 'violence'],
  ['zh-Hans', '我不想活了', 'want-to-die'], ['zh-Hans', '老公打我', 'violence'], ['zh-Hant', '我不想活了', 'want-to-die'], ['zh-Hant', '先生打我', 'violence'],
] as const)('in %s, “%s” is danger', (language, text, id) => {
  const hit = searchTopics(text, packIn(language)).find(({ topic }) => topic.id === id)
  expect(hit?.score).toBeGreaterThanOrEqual(3)
  expect(hit?.topic.isGrave).toBe(true)
})

it('finds an acceptable topic for most worries written in other languages, and the numbers for most of danger', () => {
  const results = LANGUAGES.flatMap((language) => {
    const understood = packIn(language)
    return readForeignWorries(language).map(({ worry, topics }, i) => {
      const hits = searchTopics(worry, understood)
      return { isMet: hits.slice(0, 3).some(({ topic }) => topics.includes(topic.id)), isDanger: i >= 20, isWarned: hits.some(({ topic, score }) => topic.isGrave && score >= 3) }
    })
  })
  expect(results).toHaveLength(240)
  expect(results.filter(({ isMet }) => isMet).length).toBeGreaterThanOrEqual(150)
  expect(results.filter(({ isDanger, isWarned }) => isDanger && isWarned).length).toBeGreaterThanOrEqual(52)
})
