import { describe, expect, test } from 'vitest'
import { writeDate, writeLength } from '../../src/app/language/nepali.ts'

/** Node brings all of CLDR with it, so what a browser may lack can be held against it. */
const LOCALE = 'ne-u-nu-latn'
const DAYS = Array.from({ length: 366 }, (_, day) => Date.UTC(2028, 0, 1 + day, day % 24, (day * 7) % 60))
const OPTIONS: Intl.DateTimeFormatOptions[] = [
  { year: 'numeric' }, { year: 'numeric', month: 'long' }, { year: 'numeric', month: 'long', day: 'numeric' },
  { month: 'long', day: 'numeric' }, { month: 'long', day: 'numeric', weekday: 'short' }, { year: 'numeric', month: 'long', day: 'numeric', weekday: 'short' },
  { weekday: 'short' }, { dateStyle: 'full' }, { hour: 'numeric', minute: '2-digit' }, { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' },
]

describe('dates in Nepali, where a browser has none', () => {
  test.each(OPTIONS)('%o', (options) => {
    const theirs = new Intl.DateTimeFormat(LOCALE, { timeZone: 'UTC', ...options })
    expect(DAYS.map((day) => writeDate(day, { timeZone: 'UTC', ...options }))).toEqual(DAYS.map((day) => theirs.format(day)))
  })

  test.each([['meter', 0, 100], ['meter', 0, 900], ['kilometer', 1, 1.234], ['kilometer', 0, 12.3]] as const)('%s with %i digits', (unit, digits, value) => {
    expect(writeLength(value, unit, digits)).toBe(new Intl.NumberFormat(LOCALE, { style: 'unit', unit, maximumFractionDigits: digits }).format(value))
  })
})
