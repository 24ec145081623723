import { describe, expect, it } from 'vitest'
import { ALL_DAY, type ChangeDraft, checkChange } from '../../src/domain/schedule-change-check.ts'

const TODAY = '2026-12-01'
const draft = (change: Partial<ChangeDraft> = {}): ChangeDraft => ({
  kind: 'blocked', districtId: 'ikejiri', mode: null, date: '2026-12-02', through: '', isAllDay: true, from: '09:00', to: '12:00', minutes: '30', places: '1', reason: '', ...change,
})
const wrong = (change: Partial<ChangeDraft>) => {
  const checked = checkChange(draft(change), TODAY)
  return checked.ok ? null : checked.wrong
}
const changes = (change: Partial<ChangeDraft> = {}) => {
  const checked = checkChange(draft(change), TODAY)
  return checked.ok ? checked.changes : []
}

describe('a change of the schedule', () => {
  it('blocks a whole day, or the times typed', () => {
    expect(changes()).toMatchObject([{ kind: 'blocked', date: '2026-12-02', mode: null, ...ALL_DAY }])
    expect(changes({ isAllDay: false })).toMatchObject([{ from: '09:00', to: '12:00' }])
  })

  it('is made for each day up to the last one, over the end of a month and a year', () => {
    expect(changes({ date: '2026-12-30', through: '2027-01-02' }).map(({ date }) => date)).toEqual(['2026-12-30', '2026-12-31', '2027-01-01', '2027-01-02'])
    expect(changes({ through: '2026-11-01' })).toHaveLength(1)
    expect(changes({ date: '2026-12-02', through: '2027-01-01' })).toHaveLength(31)
    expect(wrong({ through: '2027-01-02' })).toBe('through')
  })

  it('adds slots of a size with places', () => {
    expect(changes({ kind: 'extra', mode: 'phone', minutes: '45', places: '2' })).toMatchObject([{ mode: 'phone', minutes: 45, places: 2, from: '09:00', to: '12:00' }])
  })

  it('says what stands in the way', () => {
    expect(wrong({ districtId: null })).toBe('districtId')
    expect(wrong({ kind: 'extra' })).toBe('mode')
    expect(wrong({ date: '2026-11-30' })).toBe('date')
    expect(wrong({ date: '' })).toBe('date')
    expect(wrong({ isAllDay: false, to: '09:00' })).toBe('to')
    expect(wrong({ isAllDay: false, from: '' })).toBe('to')
    expect(wrong({ kind: 'extra', mode: 'video', to: '09:20' })).toBe('to')
    expect(wrong({ kind: 'extra', mode: 'video', minutes: '' })).toBe('minutes')
    expect(wrong({ kind: 'extra', mode: 'video', minutes: '7.5' })).toBe('minutes')
    expect(wrong({ kind: 'extra', mode: 'video', places: '51' })).toBe('places')
    expect(wrong({ reason: 'あ'.repeat(101) })).toBe('reason')
  })
})
