import { describe, expect, it } from 'vitest'
import { dayByKey, lastOf, monthAfter, weeksOf } from '../../src/app/activities/month-grid.ts'

describe('a month', () => {
  it('is laid out in weeks from Sunday on', () => {
    const weeks = weeksOf('2026-11')
    expect(weeks.map((week) => week.length)).toEqual([7, 7, 7, 7, 7])
    expect(weeks[0]?.[0]).toBe('2026-11-01')
    expect(weeks.at(-1)).toEqual(['2026-11-29', '2026-11-30', null, null, null, null, null])
    expect(weeksOf('2026-02').length).toBe(4)
    expect(weeksOf('2026-08').length).toBe(6)
  })

  it('has the right last day, in leap years and at the end of the year', () => {
    expect(['2028-02', '2027-02', '2026-12'].map(lastOf)).toEqual(['2028-02-29', '2027-02-28', '2026-12-31'])
  })

  it('follows and precedes others across years', () => {
    expect([monthAfter('2026-12', 1), monthAfter('2026-01', -1), monthAfter('2026-06', 18)]).toEqual(['2027-01', '2025-12', '2027-12'])
  })
})

it('keys lead by day, week and month, never past the end of a shorter one', () => {
  const from = '2027-01-31'
  expect(['ArrowLeft', 'ArrowRight', 'ArrowUp', 'ArrowDown', 'Home', 'End', 'PageUp', 'PageDown', 'x'].map((key) => dayByKey(key, from)))
    .toEqual(['2027-01-30', '2027-02-01', '2027-01-24', '2027-02-07', '2027-01-31', '2027-02-06', '2026-12-31', '2027-02-28', null])
})
