import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { districtsOf } from '../../src/domain/gazetteer.ts'
import { lookUp } from '../../src/domain/lookup.ts'
import { readCsv } from '../../src/packs/csv.ts'
import { formsOf } from '../support/address-forms.ts'
import { compileSetagaya } from '../support/setagaya.ts'

const { core, gazetteer } = compileSetagaya()
const golden = readCsv('addresses.csv', readFileSync(join(import.meta.dirname, 'addresses.csv'))).lines

describe('lookUp on addresses read one by one', () => {
  const cases = golden.map(({ cells: { 入力: input = '', 結果: status, 地区: districts, 町丁目: area } }) => [input, status, districts, area] as const)
  it.each(cases)('%s → %s %s', (input, status, districts, area) => {
    const match = lookUp(input, gazetteer)
    expect({ status: match.status, districts: match.districts.join(' '), area: match.area ?? '' }).toEqual({ status, districts, area })
  })
})

describe('lookUp on every 町丁目 in every writing', () => {
  it.each(core.towns.map((town) => [town.name, town] as const))('%s', (_, town) => {
    const wrong: string[] = []
    for (const area of town.areas) {
      for (const [block, house] of [[1, 1], [12, 10], [20, 3], [33, 12]] as const) {
        for (const { text, deciding } of formsOf(town, area, block, house)) {
          const range = area.blocks.find(({ from, to }) => deciding && block >= from && block <= to)
          const expected = range ? [range.districtId] : districtsOf(area)
          const match = lookUp(text, gazetteer)
          const isRight = match.area === area.name && match.districts.join() === expected.join() && match.status === (expected.length > 1 ? 'ask' : 'found')
          if (!isRight) wrong.push(`${text} → ${match.status} ${match.districts.join()} ${match.area}`)
        }
      }
    }
    expect(wrong).toEqual([])
  })
})

describe('lookUp never guesses', () => {
  const pieces = core.towns.flatMap((town) => [town.name, town.kana, town.romaji]).concat(['東京都', '世田谷区', '丁目', '番', '号', '-', '4', '33', ' ', '駅', '公園', '〒154-0001', 'Setagaya-ku', 'ー', 'ヶ', '〇', '十'])

  it('keeps its promises for any text', () => {
    fc.assert(fc.property(fc.oneof(fc.string({ unit: 'binary' }), fc.array(fc.constantFrom(...pieces), { maxLength: 6 }).map((parts) => parts.join(''))), (text) => {
      const { status, districts, question } = lookUp(text, gazetteer)
      if (status === 'found') expect(districts).toHaveLength(1)
      if (status === 'ask') {
        const further = question?.further?.flatMap((area) => lookUp(area, gazetteer).districts) ?? []
        expect(new Set([...(question?.choices.map((choice) => choice.districtId) ?? []), ...further])).toEqual(new Set(districts))
      }
      if (status === 'outside' || status === 'unknown') expect(districts).toEqual([])
    }), { numRuns: 3000 })
  }, 60_000)

  it('does not take a 丁目 that does not exist', () => {
    for (const { name, areas } of core.towns) {
      const next = areas.length + 1
      if (areas[0]?.number === null) continue
      for (const text of [`${name}${next}丁目`, `${name}${next}-1-1`, `東京都世田谷区${name}${next}丁目1番`]) {
        expect([text, lookUp(text, gazetteer)]).toEqual([text, expect.objectContaining({ status: 'unknown', reason: 'noSuchChome', suggestions: areas.map((area) => area.name) })])
      }
    }
  })

  it('does not take a town out of the name of something else', () => {
    for (const { name } of core.towns) {
      if (name.endsWith('公園')) continue
      for (const rest of ['図書館', '小学校', '病院前', 'ハイツ', '公園', '線']) {
        const text = `${name}${rest}`
        if (core.towns.some((town) => text.startsWith(town.name) && town.name.length > name.length)) continue
        expect([text, lookUp(text, gazetteer).status]).toEqual([text, 'unknown'])
      }
    }
  })

  it('does not take a town out of another municipality', () => {
    for (const { name } of core.towns) {
      for (const head of ['目黒区', '神奈川県川崎市高津区', '横浜市', '東京都杉並区', '千葉県船橋市']) expect(lookUp(`${head}${name}1-1-1`, gazetteer).status).toBe('outside')
    }
  })

  it('asks when the postal code and the town disagree', () => {
    expect(lookUp('〒154-0002 池尻4-33-1', gazetteer)).toMatchObject({ status: 'ask', districts: ['daizawa', 'shimouma'], question: { kind: 'contradiction' } })
  })
})

describe('lookUp explains', () => {
  it('never lets a split 丁目 be chosen with a district', () => {
    for (const text of ['池尻', '154-0001', '〒154-0001 下馬']) {
      const { question } = lookUp(text, gazetteer)
      expect(question?.choices.flatMap((choice) => choice.areas)).not.toContain('池尻四丁目')
    }
    expect(lookUp('池尻', gazetteer).question?.further).toEqual(['池尻四丁目'])
  })

  it('gives the ranges that decide a split 丁目', () => {
    expect(lookUp('池尻4丁目', gazetteer).question).toEqual({
      kind: 'block', choices: [
        { districtId: 'ikejiri', areas: ['池尻四丁目'], blocks: [{ from: 1, to: 32 }] },
        { districtId: 'daizawa', areas: ['池尻四丁目'], blocks: [{ from: 33, to: 39 }] },
      ],
    })
  })

  it('gives what was not read as it was written', () => {
    expect(lookUp('南烏山6-2-19 コーポ烏山１０１', gazetteer).rest).toBe('コーポ烏山101')
  })

  it('offers what may have been meant', () => {
    expect(lookUp('南鳥山6-2-19', gazetteer)).toMatchObject({ status: 'unknown', suggestions: ['南烏山六丁目'] })
  })
})
