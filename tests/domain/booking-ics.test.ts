import ICAL from 'ical.js'
import { describe, expect, test } from 'vitest'
import { bookingToIcs } from '../../src/domain/booking-ics.ts'
import { readIcs } from '../support/read-ics.ts'

const ID = '0d6f2c9e-5d1c-4b1f-9a77-1c1d6ce0a001'
const view = { id: ID, state: 'booked', startsAt: '2026-12-01T09:30:00+09:00', minutes: 30, sequence: 2 } as const
const options = { now: '2026-11-21T21:00:00+09:00', summary: 'まちの窓口; 予約, ビデオ', description: '番号:\nABC-DEF-GHJ', location: '池尻', url: 'https://example.jp/bookings' }
const write = (change: object = {}, words: object = {}) => bookingToIcs({ ...view, ...change }, { ...options, ...words })
const read = (text: string | null) => new ICAL.Component(ICAL.parse(text ?? '')).getFirstSubcomponent('vevent')

describe('the calendar entry of a booking', () => {
  test('stands at its time in Japan, read by another library', () => {
    const text = write()
    expect(readIcs(text ?? '', '2026-12-01', '2026-12-01')).toEqual([{ uid: `${ID}@madoguchi`, start: '2026-12-01T09:30', status: 'CONFIRMED', summary: options.summary }])
    const event = read(text)
    expect(new ICAL.Event(event!).duration.toString()).toBe('PT30M')
    expect(event?.getFirstPropertyValue('sequence')).toBe(2)
    expect(event?.getFirstPropertyValue('class')).toBe('PRIVATE')
    expect(event?.getFirstPropertyValue('description')).toBe('番号:\nABC-DEF-GHJ')
    expect(String(event?.getFirstPropertyValue('dtstamp'))).toBe('2026-11-21T12:00:00Z')
  })

  test('is the same moment however the server wrote it', () => {
    expect(write({ startsAt: '2026-12-01T00:30:00.000Z' })).toBe(write())
  })

  test('reminds a day and half an hour before', () => {
    expect(read(write())?.getAllSubcomponents('valarm').map((alarm) => String(alarm.getFirstPropertyValue('trigger')))).toEqual(['-P1D', '-PT30M'])
  })

  test('is taken out of the calendar, without alarms, once it is cancelled', () => {
    const event = read(write({ state: 'cancelled', sequence: 3 }))
    expect(event?.getFirstPropertyValue('status')).toBe('CANCELLED')
    expect(event?.getFirstPropertyValue('uid')).toBe(`${ID}@madoguchi`)
    expect(event?.getAllSubcomponents('valarm')).toEqual([])
  })

  test('is tentative while only offered, and none while waiting', () => {
    expect(read(write({ state: 'offered' }))?.getFirstPropertyValue('status')).toBe('TENTATIVE')
    expect(write({ state: 'waiting' })).toBeNull()
    expect(write({ startsAt: null })).toBeNull()
  })

  test('tells nobody who looks over a shoulder what it is about, if so wished', () => {
    const text = write({}, { summary: '予定', description: null, location: null, url: null })
    expect(text).not.toMatch(/\r\n(?:DESCRIPTION:番|LOCATION|URL)/)
    expect(text).not.toContain('窓口')
    expect(text).toContain('SUMMARY:予定')
  })

  test('keeps lines within 75 octets', () => {
    for (const line of (write({}, { description: '長い説明'.repeat(60) }) ?? '').split('\r\n')) expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75)
  })
})
