import * as fc from 'fast-check'
import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { activityToIcs, calendarToIcs } from '../../src/domain/ics.ts'
import { occurrencesBetween } from '../../src/domain/recurrence.ts'
import { CALENDAR, FACT, FROM, TO, makeActivity, makeRecurrence, recurrence } from '../support/recurrences.ts'
import { readIcs } from '../support/read-ics.ts'

const options = { url: 'https://example.jp/activities/cafe', now: '2026-11-21T21:00:00+09:00', place: null }
const lines = (text: string): string[] => text.replaceAll('\r\n ', '').split('\r\n')

describe('a calendar entry', () => {
  test('read by another library gives the same occurrences, over three years', () => {
    fc.assert(
      fc.property(recurrence, (one) => {
        const ours = occurrencesBetween(one, CALENDAR, FROM, TO)
        const say = (state: string) => ours.filter((each) => (each.state === 'cancelled') === (state === 'CANCELLED')).map(({ date, time }) => `${date}${time === null ? '' : `T${time}`}`).sort()
        const theirs = readIcs(activityToIcs(makeActivity({ recurrence: one }), CALENDAR, options), FROM, TO)
        expect(theirs.filter((each) => each.status !== 'CANCELLED').map((each) => each.start).sort()).toEqual(say('CONFIRMED'))
        expect(theirs.filter((each) => each.status === 'CANCELLED').map((each) => each.start).sort()).toEqual(say('CANCELLED'))
      }),
      { numRuns: 500 },
    )
  }, 60_000)

  test('keeps lines within 75 octets, ended by CRLF, and no letter cut', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 200 }), (name) => {
        const text = activityToIcs(makeActivity({ name }), CALENDAR, options)
        for (const line of text.split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
        expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
        expect(text).not.toContain('\uFFFD')
        expect(readIcs(text, FROM, FROM.replace('01-01', '01-31'))[0]?.summary).toBe(name.replace(/\r\n?/g, '\n').replace(/[^\n -~\u0080-\u{10FFFF}]/gu, ''))
      }),
    )
  })

  test('holds a time zone of its own and everything that is known', () => {
    const text = lines(activityToIcs(makeActivity({
      sequence: 3, venue: { value: '地区会館; 1階, 和室', fact: FACT }, point: [139.67, 35.65], precision: 'point', phone: { value: '03-5432-3333', fact: FACT },
      recurrence: makeRecurrence({ rrule: 'FREQ=WEEKLY;UNTIL=20261231' }),
    }), CALENDAR, options))
    expect(text).toEqual(expect.arrayContaining([
      'TZID:Asia/Tokyo', 'TZOFFSETTO:+0900', 'UID:cafe@test', 'SEQUENCE:3', 'DTSTAMP:20261121T120000Z', 'SUMMARY:地域カフェ', 'LOCATION:地区会館\\; 1階\\, 和室', 'GEO:35.65;139.67',
      'DTSTART;TZID=Asia/Tokyo:20260107T103000', 'DURATION:PT90M', 'RRULE:FREQ=WEEKLY;UNTIL=20261231T145959Z', 'STATUS:CONFIRMED', 'CONTACT:03-5432-3333',
    ]))
  })

  test.each([
    ['active', 'verified', 'CONFIRMED'], ['active', 'secondary', 'TENTATIVE'], ['unknown', 'verified', 'TENTATIVE'], ['paused', 'verified', 'CANCELLED'], ['onceHeld', 'verified', 'CANCELLED'],
  ] as const)('%s and %s is %s', (status, known, expected) => {
    const text = activityToIcs(makeActivity({ status, recurrence: makeRecurrence({ fact: { ...FACT, status: known } }) }), CALENDAR, options)
    expect(lines(text)).toContain(`STATUS:${expected}`)
  })

  test('what was read too long ago is not told as certain', () => {
    const old = { ...FACT, asOf: '2020-01' }
    for (const change of [{ fact: old }, { recurrence: makeRecurrence({ fact: old }) }]) {
      expect(lines(activityToIcs(makeActivity(change), CALENDAR, options))).not.toContain('STATUS:CONFIRMED')
    }
  })

  test('a holiday to come about which nobody said anything is tentative', () => {
    const text = activityToIcs(makeActivity({ recurrence: makeRecurrence({ dtstart: '2026-01-06T10:30' }) }), CALENDAR, options)
    const tentative = readIcs(text, FROM, TO).filter(({ status }) => status === 'TENTATIVE').map(({ start }) => start.slice(0, 10))
    expect(tentative).toEqual(expect.arrayContaining(['2026-12-29', '2027-02-23', '2027-11-23']))
    expect(tentative).not.toContain('2026-02-24')
    const once = activityToIcs(makeActivity({ recurrence: makeRecurrence({ dtstart: '2027-11-23T10:30', rrule: null }) }), CALENDAR, options)
    expect(lines(once)).toContain('STATUS:TENTATIVE')
  })

  test('leaves the reading of easy Japanese out', () => {
    const text = activityToIcs(makeActivity({ what: { ja: '話す', easy: '{話|はな}す {人|ひと}' } }), CALENDAR, { ...options, language: 'easy', note: '未確認' })
    expect(lines(text)).toContain('DESCRIPTION:話す 人\\n未確認')
  })
})

test('a calendar of many leaves out what has no date', () => {
  const activities = [makeActivity(), makeActivity({ id: 'b', uid: 'b@test', recurrence: null })]
  const text = calendarToIcs(activities.map((activity) => ({ activity, options })), CALENDAR, '池尻地区の活動')
  const root = new ICAL.Component(ICAL.parse(text))
  expect(new Set(root.getAllSubcomponents('vevent').map((event) => event.getFirstPropertyValue('uid')))).toEqual(new Set(['cafe@test']))
  expect(root.getFirstPropertyValue('x-wr-calname')).toBe('池尻地区の活動')
})
