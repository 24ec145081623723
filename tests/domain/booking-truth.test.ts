import * as fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { BookingView } from '../../src/domain/booking.ts'
import { type KeptBooking, TRUTHS, truthOf } from '../../src/domain/booking-truth.ts'

const WISHES = ['2026-12-02T09:00:00+09:00', '2026-12-03T09:00:00+09:00']
const BEFORE = '2026-12-01T10:00:00+09:00'
const BETWEEN = '2026-12-02T10:00:00+09:00'
const AFTER = '2026-12-03T00:00:00Z'
const makeView = (change: Partial<BookingView> = {}): BookingView => ({
  id: 'a', state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: '2026-12-02T09:00:00+09:00', minutes: 30, wishes: WISHES, code: '2346789AB', room: null, sequence: 0, offerEndsAt: null,
  cancelledBy: null, erasedOn: '2027-03-02', asOf: BEFORE, ...change,
})
const body = { wishes: WISHES }

describe('before any answer', () => {
  test.each([
    ['waiting', 0, BEFORE, 'notYet'],
    ['waiting', 3, BEFORE, 'notYet'],
    ['sending', 1, BEFORE, 'notYet'],
    ['waiting', 0, BETWEEN, 'notYet'],
    ['waiting', 0, AFTER, 'notYetPassed'],
    ['waiting', 1, AFTER, 'unknownPassed'],
    ['sending', 1, AFTER, 'unknownPassed'],
  ] as const)('%s, tried %i times, at %s: %s', (state, tries, now, truth) => expect(truthOf({ state, tries, body, receipt: null }, now)).toBe(truth))

  test('how often was tried is not known: nothing is sure', () => expect(truthOf({ state: 'waiting', body }, AFTER)).toBe('unknownPassed'))
})

describe('after an answer', () => {
  test.each([
    [{}, BEFORE, 'booked'],
    [{}, '2026-12-02T09:29:59+09:00', 'booked'],
    [{}, '2026-12-02T09:30:00+09:00', 'over'],
    [{ state: 'cancelled' }, BEFORE, 'cancelled'],
    [{ state: 'cancelled' }, AFTER, 'cancelled'],
    [{ state: 'waiting', startsAt: null }, BETWEEN, 'waitingList'],
    [{ state: 'waiting', startsAt: null }, AFTER, 'over'],
    [{ state: 'offered', offerEndsAt: '2026-12-01T12:00:00+09:00' }, BEFORE, 'offered'],
    [{ state: 'offered', offerEndsAt: '2026-12-01T12:00:00+09:00' }, '2026-12-01T03:00:00Z', 'offerEnded'],
  ] as [Partial<BookingView>, string, string][])('%o at %s: %s', (change, now, truth) => expect(truthOf({ state: 'sent', receipt: makeView(change) }, now)).toBe(truth))

  test.each(['refused', 'withdrawing', 'gone'] as const)('what is %s stays so, whatever was heard before and however late it is', (state) => {
    for (const now of [BEFORE, AFTER]) expect(truthOf({ state, tries: 1, body, receipt: makeView() }, now)).toBe(state)
  })

  test('what was withdrawn is cancelled', () => expect(truthOf({ state: 'withdrawn', tries: 1, body, receipt: makeView() }, BEFORE)).toBe('cancelled'))
})

test('nothing is ever said to be booked that the server has not said so of, nor surely unbooked once it may have left the phone', () => {
  const states = ['waiting', 'sending', 'sent', 'refused', 'withdrawing', 'withdrawn', 'gone'] as const
  const view = fc.record({ state: fc.constantFrom('booked', 'waiting', 'offered', 'cancelled'), startsAt: fc.constantFrom(null, ...WISHES), offerEndsAt: fc.constantFrom(null, BETWEEN) }).map((change) => makeView(change as Partial<BookingView>))
  const entry = fc.record({ state: fc.constantFrom(...states), tries: fc.nat(3), body: fc.constantFrom(null, body), receipt: fc.option(view) }) as fc.Arbitrary<KeptBooking>
  fc.assert(fc.property(entry, fc.constantFrom(BEFORE, BETWEEN, AFTER), (kept, now) => {
    const truth = truthOf(kept, now)
    expect(TRUTHS).toContain(truth)
    if (truth === 'booked') expect([kept.state, kept.receipt?.state]).toEqual(['sent', 'booked'])
    if (truth === 'notYetPassed') expect([kept.tries, kept.receipt?.state]).toEqual([0, kept.state === 'sent' ? undefined : kept.receipt?.state])
  }))
})
