import { fireEvent, screen, waitFor } from '@testing-library/preact'
import type { ComponentChildren } from 'preact'
import { describe, expect, it } from 'vitest'
import type { ScheduleChange, StaffBooking, StaffMe } from '../../src/domain/staff.ts'
import { BookingActions } from '../../src/app/staff/BookingActions.tsx'
import { BookingFacts } from '../../src/app/staff/BookingFacts.tsx'
import { type Desk, daysOf, deskHref, mondayOf, readDesk } from '../../src/app/staff/desk-query.ts'
import { DayList } from '../../src/app/staff/DayList.tsx'
import { daysBetween, drawnDays, isBlocked, timed } from '../../src/app/staff/lines.ts'
import { draftOf, forgetDrafts } from '../../src/app/staff/note-drafts.ts'
import { NoteEditor } from '../../src/app/staff/NoteEditor.tsx'
import { StaffContext } from '../../src/app/staff/staff-context.ts'
import { StaffDoor } from '../../src/app/staff/StaffDoor.tsx'
import { stepBy } from '../../src/app/staff/use-shortcuts.ts'
import { WeekTable } from '../../src/app/staff/WeekTable.tsx'
import { renderApp } from './render-app.tsx'

const TODAY = '2026-12-01'
const ID = '00000000-0000-4000-8000-000000000001'
const desk: Desk = { view: 'day', date: TODAY, district: null, mode: null, open: null }
const me: StaffMe = { id: '1', name: '窓口 はな', email: 'hana@ward.example', role: 'counter', scopeId: 'ikejiri', districts: ['ikejiri'], secondFactor: true }

const makeStaffBooking = (change: Partial<StaffBooking> = {}): StaffBooking => ({
  id: ID, state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: '2026-12-01T09:00:00+09:00', minutes: 30, wishes: [], name: '花子', needs: [], language: 'ja', sequence: 0, code: 'ABCD2345X',
  contact: { kind: 'phone', value: '03-1234-5678' }, for: { kind: 'self' }, topic: null, note: '', address: '', share: false, room: null, cancelledBy: null,
  receivedAt: '2026-11-20T10:00:00+09:00', erasedOn: '2027-03-01', staffNote: '', ...change,
})
const makeBlock = (change: Partial<ScheduleChange> = {}): ScheduleChange => ({
  id: 'b', kind: 'blocked', districtId: 'ikejiri', mode: null, date: TODAY, from: '09:00', to: '10:00', minutes: 30, places: 1, reason: '', ...change,
})

function show(part: ComponentChildren, { districts = me.districts, now = '2026-12-01T10:00:00+09:00', language = 'ja' as const } = {}) {
  const staff = { me: { ...me, districts }, renewals: 1, heed: <T,>(answer: T) => answer, leave: async () => {} }
  return renderApp(<StaffContext.Provider value={staff}>{part}</StaffContext.Provider>, { now, settings: { language } })
}

describe('the address of a view', () => {
  it('is read as it is written, and what makes no sense is passed over', () => {
    const all: Desk = { view: 'week', date: '2026-12-09', district: 'ikejiri', mode: 'phone', open: ID }
    const query = Object.fromEntries(new URL(deskHref(all), 'http://x').searchParams)
    expect(readDesk(query, TODAY, ['ikejiri'])).toEqual(all)
    expect(readDesk({ view: 'year', date: '2026-02-31', district: 'kyodo', mode: 'fax', open: 'x' }, TODAY, ['ikejiri'])).toEqual(desk)
    expect(deskHref(desk)).toBe('/staff?date=2026-12-01')
  })

  it('is of Monday to Sunday in a week', () => {
    expect([mondayOf('2026-11-30'), mondayOf('2026-12-06')]).toEqual(['2026-11-30', '2026-11-30'])
    expect(daysOf({ ...desk, view: 'week' }, TODAY)).toEqual({ from: '2026-11-30', through: '2026-12-06' })
    expect(daysOf(desk, TODAY)).toEqual({ from: TODAY, through: TODAY })
    expect(daysOf({ ...desk, view: 'waiting', date: '2020-01-01' }, TODAY)).toEqual({ from: TODAY, through: '2027-01-31' })
  })

  it('moves by single keys a day or a week at a time', () => {
    expect(stepBy('j', desk, TODAY)).toMatchObject({ date: '2026-12-02' })
    expect(stepBy('k', { ...desk, view: 'week' }, TODAY)).toMatchObject({ date: '2026-11-24' })
    expect(stepBy('t', { ...desk, date: '2026-01-01' }, TODAY)).toMatchObject({ date: TODAY })
    expect(stepBy('x', desk, TODAY)).toBeNull()
  })
})

describe('the list and the week', () => {
  const [one] = timed([makeStaffBooking()])

  it('mark a booking whose time was blocked since, by counter, way and time', () => {
    if (!one) throw new Error('no booking')
    const blocked = (change: Partial<ScheduleChange>) => isBlocked(one, [makeBlock(change)])
    expect([blocked({}), blocked({ mode: 'video' }), blocked({ from: '09:29', to: '23:00' })]).toEqual([true, true, true])
    expect([blocked({ mode: 'phone' }), blocked({ districtId: 'kyodo' }), blocked({ from: '09:30' }), blocked({ date: '2026-12-02' }), blocked({ kind: 'extra' })]).toEqual([false, false, false, false, false])
    expect(isBlocked({ ...one, line: { ...one.line, state: 'cancelled' } }, [makeBlock()])).toBe(false)
  })

  it('say when nothing stands there, and fold away what was cancelled', () => {
    const { unmount } = show(<DayList desk={desk} lines={[]} changes={[]} />)
    expect(screen.getByRole('status').textContent).toBe('この日の予約はありません。')
    unmount()
    show(<DayList desk={desk} lines={[makeStaffBooking(), makeStaffBooking({ id: ID.replace('1', '2'), state: 'cancelled', name: '' })]} changes={[makeBlock()]} />)
    expect(screen.getByRole('status').textContent).toBe('予約は1件です。')
    expect(screen.getByText('取り消された予約 1件')).toBeTruthy()
    expect(screen.getByRole('link', { name: /09:00.*花子.*予約済み.*ビデオ通話.*止めた時間/ })).toBeTruthy()
  })

  it('draw a week as a table with the days above and the times beside, the weekend only when it has something', () => {
    const week = daysBetween('2026-11-30', '2026-12-06')
    expect(drawnDays(week, timed([makeStaffBooking()]), [])).toHaveLength(5)
    expect(drawnDays(week, timed([makeStaffBooking({ startsAt: '2026-12-05T09:00:00+09:00' })]), [])).toHaveLength(6)
    show(<WeekTable desk={{ ...desk, view: 'week' }} lines={[makeStaffBooking({ needs: ['signLanguage'] })]} changes={[]} from="2026-11-30" through="2026-12-06" today={TODAY} />)
    expect(screen.getAllByRole('columnheader').map(({ textContent }) => textContent)).toEqual(['時刻', '11月30日(月)', '12月1日(火)', '12月2日(水)', '12月3日(木)', '12月4日(金)'])
    expect(screen.getByRole('rowheader').textContent).toBe('09:00')
    expect(screen.getAllByRole('cell')[1]?.textContent).toContain('手話通訳')
  })
})

describe('an open booking', () => {
  it('tells all that the person said, in words', () => {
    show(<BookingFacts booking={makeStaffBooking({
      needs: ['interpreter'], language: 'ne', topic: 'care', note: 'こんにちは{{x}}', for: { kind: 'other', relation: 'family', agreed: true, bookedBy: '次郎' }, share: false, room: 'https://meet.example/x',
    })} />)
    const text = document.querySelector('dl')?.textContent ?? ''
    for (const words of ['外国語の通訳', 'ネパール語', '家族の介護', 'こんにちは{{x}}', '家族・次郎', '共有しない', 'ABC-D23-45X', '2027年(令和9年)3月1日']) expect(text).toContain(words)
    expect(screen.getByRole('link', { name: '03-1234-5678' }).getAttribute('href')).toBe('tel:0312345678')
    expect(screen.getByRole('link', { name: /部屋/ }).getAttribute('rel')).toBe('noopener noreferrer')
  })

  it('says nothing of a person who has cancelled but that they did', () => {
    show(<BookingFacts booking={makeStaffBooking({ state: 'cancelled', cancelledBy: 'resident', contact: { kind: 'none', value: '' }, name: '' })} />)
    const terms = Array.from(document.querySelectorAll('dt'), ({ textContent }) => textContent)
    expect(terms).toEqual(['方法', '窓口', '取り消した人', '予約番号', '受付', '消える日'])
  })

  it('can be settled from its start on, not before', () => {
    const { unmount } = show(<BookingActions booking={makeStaffBooking()} changed={() => {}} />, { now: '2026-12-01T08:59:00+09:00' })
    expect(screen.queryByRole('button', { name: '来なかった' })).toBeNull()
    unmount()
    show(<BookingActions booking={makeStaffBooking()} changed={() => {}} />, { now: '2026-12-01T09:00:00+09:00' })
    expect(screen.getByRole('button', { name: '来なかった' })).toBeTruthy()
  })

  it('is called off only after a second look, which says who tells the person', async () => {
    const ask = (booking: StaffBooking) => {
      show(<BookingActions booking={booking} changed={() => {}} />)
      fireEvent.click(screen.getAllByRole('button', { name: 'この予約を取り消す' }).at(-1)!)
    }
    ask(makeStaffBooking())
    expect(screen.getByText(/先に、ここに連絡してください/)).toBeTruthy()
    expect(screen.getByRole('link', { name: '03-1234-5678' })).toBeTruthy()
    expect(document.activeElement?.textContent).toContain('取り消しますか')
    fireEvent.click(screen.getByRole('button', { name: '取り消さない' }))
    await waitFor(() => expect(document.activeElement?.textContent).toContain('この予約を取り消す'))
    ask(makeStaffBooking({ contact: { kind: 'none', value: '' } }))
    expect(screen.getByText(/連絡先がありません/)).toBeTruthy()
  })

  it('keeps an unsaved note while another booking is looked at, and says that it is not saved', async () => {
    const { unmount } = show(<NoteEditor booking={makeStaffBooking({ staffNote: '前回も来た' })} />)
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '次は通訳' } })
    expect(screen.getByRole('status').textContent).toBe('まだ保存していません。')
    unmount()
    show(<NoteEditor booking={makeStaffBooking({ staffNote: '前回も来た' })} />)
    expect(screen.getByRole('textbox')).toHaveProperty('value', '次は通訳')
    // There is no server here: the save fails in words, and the note stays.
    fireEvent.click(screen.getByRole('button', { name: 'メモを保存' }))
    await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('つながりません'))
    expect(draftOf(ID)).toBe('次は通訳')
    fireEvent.input(screen.getByRole('textbox'), { target: { value: '前回も来た' } })
    expect(draftOf(ID)).toBeNull()
    forgetDrafts()
  })
})

it('the door opens to a try again when the server cannot be reached', async () => {
  renderApp(<StaffDoor />)
  await waitFor(() => expect(screen.getByRole('alert').textContent).toContain('つながりません'), { timeout: 5000 })
  expect(screen.getByRole('button', { name: 'もう一度ためす' })).toBeTruthy()
})
