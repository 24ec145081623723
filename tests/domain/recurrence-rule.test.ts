import * as fc from 'fast-check'
import { RRule } from 'rrule'
import { describe, expect, test } from 'vitest'
import { datesBetween } from '../../src/domain/recurrence-dates.ts'
import { parseRule } from '../../src/domain/recurrence-rule.ts'
import { FROM, TO, day, rrule, ruleFrom } from '../support/recurrences.ts'

const utc = (date: string): Date => new Date(`${date}T00:00:00Z`)

function datesByPeer(text: string, start: string, from: string, to: string): string[] {
  const rule = new RRule({ ...RRule.parseString(text), dtstart: utc(start) })
  return rule.between(utc(from), utc(to), true).map((date) => date.toISOString().slice(0, 10))
}

describe('the days of a rule', () => {
  test('are those of the rrule library, whatever the rule and the window', () => {
    fc.assert(
      fc.property(rrule, day, day, day, (text, start, one, other) => {
        const [from, to] = one < other ? [one, other] : [other, one]
        expect(datesBetween(ruleFrom(text), start, null, from, to)).toEqual(datesByPeer(text, start, from, to))
        expect(datesBetween(ruleFrom(text), start, null, FROM, TO)).toEqual(datesByPeer(text, start, FROM, TO))
      }),
      { numRuns: 200 },
    )
  }, 180_000)

  test.each([
    ['FREQ=MONTHLY;BYDAY=5FR', '2026-01-30', ['2026-01-30', '2026-05-29', '2026-07-31', '2026-10-30']],
    ['FREQ=MONTHLY;BYMONTHDAY=31', '2026-01-31', ['2026-01-31', '2026-03-31', '2026-05-31', '2026-07-31', '2026-08-31', '2026-10-31', '2026-12-31']],
    ['FREQ=MONTHLY;INTERVAL=5;BYMONTHDAY=-1', '2026-02-28', ['2026-02-28', '2026-07-31', '2026-12-31']],
    ['FREQ=YEARLY;BYMONTH=5;BYDAY=3SU', '2026-05-17', ['2026-05-17']],
    ['FREQ=MONTHLY;BYDAY=FR;BYMONTHDAY=13', '2026-02-13', ['2026-02-13', '2026-03-13', '2026-11-13']],
  ])('%s from %s', (text, start, expected) => expect(datesBetween(ruleFrom(text), start, null, '2026-01-01', '2026-12-31')).toEqual(expected))

  test('a leap day comes every four years, over a century that has none', () =>
    expect(datesBetween(ruleFrom('FREQ=YEARLY'), '2096-02-29', null, '2096-01-01', '2108-12-31')).toEqual(['2096-02-29', '2104-02-29', '2108-02-29']))

  test('a week that reaches over the end of the year belongs to one turn', () =>
    expect(datesBetween(ruleFrom('FREQ=WEEKLY;INTERVAL=2;BYDAY=MO,SU'), '2026-12-28', null, '2026-12-01', '2027-01-31')).toEqual([
      '2026-12-28', '2027-01-03', '2027-01-11', '2027-01-17', '2027-01-25', '2027-01-31',
    ]))

  test('UNTIL in UTC is read in Japanese time, and leaves out a start that is later that day', () => {
    const rule = ruleFrom('FREQ=DAILY;UNTIL=20260103T013000Z')
    expect(rule.until).toBe('2026-01-03T10:30')
    const upTo = (time: string) => datesBetween(rule, '2026-01-01', time, FROM, TO).at(-1)
    expect([upTo('10:30'), upTo('10:31')]).toEqual(['2026-01-03', '2026-01-02'])
  })
})

test.each([
  ['', ''], ['FREQ=HOURLY', 'FREQ=HOURLY'], ['FREQ=WEEKLY;BYSETPOS=1', 'BYSETPOS=1'], ['FREQ=WEEKLY;WKST=SU', 'WKST=SU'], ['FREQ=WEEKLY;BYDAY=1MO', 'BYDAY'],
  ['FREQ=MONTHLY;BYDAY=6MO', 'BYDAY=6MO'], ['FREQ=MONTHLY;BYMONTHDAY=32', 'BYMONTHDAY=32'], ['FREQ=MONTHLY;BYMONTHDAY=0', 'BYMONTHDAY=0'], ['FREQ=DAILY;COUNT=0', 'COUNT=0'],
  ['FREQ=DAILY;UNTIL=2026', 'UNTIL=2026'], ['FREQ=DAILY;COUNT=2;UNTIL=20261231', 'COUNT;UNTIL'], ['INTERVAL=2', 'FREQ'], ['FREQ=DAILY;FREQ=DAILY', 'FREQ=DAILY'], ['FREQ=YEARLY;BYDAY=MO', 'BYDAY'],
  ['FREQ=MONTHLY;BYDAY=SU,5SU', 'BYDAY'],
  ['毎週火曜', '毎週火曜'], ['FREQ=WEEKLY;BYMONTHDAY=1', 'BYMONTHDAY'], ['FREQ=DAILY;toString=1', 'toString=1'],
])('refuses %s because of %s', (text, part) => expect(parseRule(text)).toEqual({ ok: false, part }))
