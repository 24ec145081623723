import { expect, test } from 'vitest'
import { toCsv } from '../../src/server/csv.ts'

test.each(['=1+1', '+81', '-1', '@sum', '＝1+1', '＋1', '－1', '＠sum', '\t=1', '\r=1', '\n=1'])('%j is text, not a formula', (text) => {
  expect(toCsv(['a'], [[text]]).split('\r\n')[1]?.replace(/^"/, '')).toMatch(/^'/)
})

test('quotes, commas and line breaks stay within their cell, and digits keep their first 0', () => {
  expect(toCsv(['a', 'b'], [['x",\n=1', { digits: '0312345678' }]])).toBe('\uFEFFa,b\r\n"x"",\n=1","=""0312345678"""\r\n'.replace('"=""', '"=""'))
})
