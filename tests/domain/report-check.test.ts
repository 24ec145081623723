import fc from 'fast-check'
import * as v from 'valibot'
import { describe, expect, it } from 'vitest'
import { PAGES, pageOf } from '../../src/domain/pages.ts'
import { Report } from '../../src/domain/report.ts'
import { checkReport } from '../../src/domain/report-check.ts'
import { makeReport } from '../support/reports.ts'

const wrong = (change: object) => {
  const checked = checkReport({ ...makeReport(), ...change })
  return checked.ok ? [] : checked.wrong
}

describe('a report', () => {
  it('needs a kind and some words, and no way to reach the person', () => {
    expect(wrong({})).toEqual([])
    expect(wrong({ kind: null, message: ' \n ', contact: 'あ'.repeat(201) })).toEqual(['kind', 'message', 'contact'])
    expect(wrong({ message: 'あ'.repeat(2000) })).toEqual([])
    expect(wrong({ message: 'あ'.repeat(2001) })).toEqual(['message'])
  })

  it.each(['easy', 'en', 'zh-Hans', 'ja-x-easy'])('may be told in %s', (language) => {
    expect(wrong({ language })).toEqual([])
  })

  it('names no more of the page than its path', () => {
    for (const page of ['/find?q=1', '/find#q=1', 'https://example.jp/', 'find', '/検索']) expect(() => wrong({ page })).toThrow(/page/)
  })

  it('read twice is what it was when read once, so that phone and server agree', () => {
    const report = fc.record({
      id: fc.uuid(), kind: fc.constantFrom('words', 'facts', 'access', 'other'), page: fc.option(fc.constantFrom(...PAGES)), message: fc.string({ unit: 'grapheme', maxLength: 200 }),
      contact: fc.string({ unit: 'grapheme', maxLength: 40 }), language: fc.constantFrom('ja', 'easy', 'en'),
    })
    fc.assert(fc.property(report, (value) => {
      const once = v.safeParse(Report, value)
      if (once.success) expect(v.parse(Report, JSON.parse(JSON.stringify(once.output)))).toEqual(once.output)
    }))
    fc.assert(fc.property(fc.anything(), (value) => !v.safeParse(Report, value).success))
  })
})

describe('the page a person came from', () => {
  it('is known by its path alone', () => {
    expect(pageOf('/')).toBe('/')
    expect(pageOf('/districts/ikejiri')).toBe('/districts/ikejiri')
    expect(pageOf('/find#q=池尻1丁目')).toBe('/find')
    expect(pageOf('/shopping?district=karasuyama')).toBe('/shopping')
  })

  it.each(['', '/nowhere', '//example.jp', '/districts/池尻', '/districts/a/b', '/about/', 'about', 'javascript:alert(1)'])('%s is none', (address) => {
    expect(pageOf(address)).toBeNull()
  })

  it('is one that a report may name', () => {
    for (const page of PAGES.map((path) => path.replace(/:\w+/, 'a-long-name-2'))) expect([page, pageOf(page), wrong({ page })]).toEqual([page, page, []])
  })
})
