import { describe, expect, it } from 'vitest'
import { checkBooking } from '../../src/domain/booking-check.ts'
import { type BookingDraft, toBooking } from '../../src/domain/booking-draft.ts'
import { FIRST, makeDraft } from '../support/booking-drafts.ts'

const wrong = (change: Partial<BookingDraft>) => {
  const checked = checkBooking(toBooking(makeDraft(change)))
  return checked.ok ? [] : checked.wrong
}

describe('a booking', () => {
  it('is what the server takes, without a contact nobody wants used and an address nobody goes to', () => {
    const checked = checkBooking(toBooking(makeDraft({ contactValue: 'left over', address: 'left over', name: ' 花子 ' })))
    expect(checked.ok && checked.booking).toMatchObject({ contact: { kind: 'none', value: '' }, address: '', name: '花子', for: { kind: 'self' } })
  })

  it('names every answer that stands in the way, in the order of the questions', () => {
    expect(wrong({ districtId: null, mode: null, wishes: [], forKind: null, name: ' ', contactKind: null, share: null })).toEqual(['districtId', 'mode', 'wishes', 'for', 'name', 'contact', 'share'])
    expect(wrong({ note: 'あ'.repeat(501), name: 'い'.repeat(51) })).toEqual(['name', 'note'])
    expect(wrong({ mode: 'visit' })).toEqual(['address'])
    expect(wrong({ wishes: [FIRST, FIRST] })).toEqual(['wishes'])
  })

  it('is made for somebody else only with their consent and with how one stands to them', () => {
    expect(wrong({ forKind: 'other', relation: 'family', agreed: true })).toEqual([])
    expect(wrong({ forKind: 'other', relation: 'family', agreed: false })).toEqual(['for'])
    expect(wrong({ forKind: 'other', relation: null, agreed: true })).toEqual(['for'])
    // What was answered for somebody else does not stay when it is for oneself after all.
    expect(wrong({ forKind: 'self', relation: null, agreed: false })).toEqual([])
  })

  it.each([['phone', '03-1234-5678', '12'], ['phone', '０９０ー１２３４ー５６７８', 'ーーーーーーーーーー'], ['phone', '(03)1234−5678', '(03)'], ['fax', '０３-１２３４-５６７８', 'fax'], ['email', 'a@example.jp', 'a@b'], ['post', '太子堂', ' ']] as const)('checks a way to be reached: %s', (contactKind, right, bad) => {
    expect(wrong({ contactKind, contactValue: right })).toEqual([])
    expect(wrong({ contactKind, contactValue: bad })).toEqual(['contact'])
  })

  it('keeps a number as it is dialled, however the keyboard wrote its hyphens', () => {
    const checked = checkBooking(toBooking(makeDraft({ contactKind: 'phone', contactValue: '０９０ー１２３４ー５６７８' })))
    expect(checked.ok && checked.booking.contact).toEqual({ kind: 'phone', value: '090-1234-5678' })
  })

  it('with a fault that no answer could mend is a fault of ours', () => {
    expect(() => wrong({ id: 'no id' })).toThrow(/id/)
  })
})
