import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { BookingEntry } from '../../src/device/outbox.ts'
import type { Booking, BookingView } from '../../src/domain/booking.ts'
import { makeCode } from '../../src/domain/code.ts'
import { BookingActions } from '../../src/app/bookings/BookingActions.tsx'
import { BookingCard } from '../../src/app/bookings/BookingCard.tsx'
import { checkTyped } from '../../src/app/bookings/check-typed.ts'
import { CodePage } from '../../src/app/bookings/CodePage.tsx'
import { joiningOf } from '../../src/app/bookings/join-times.ts'
import { Overview } from '../../src/app/bookings/Overview.tsx'
import { shownOf } from '../../src/app/bookings/shown.ts'
import { renderApp } from './render-app.tsx'

const NOW = '2026-11-20T10:00:00+09:00'
const START = '2026-12-02T09:00:00+09:00'
const CODE = makeCode(new Uint8Array(16).fill(7))
const body: Booking = {
  id: '0d6f2c9e-5d1c-4b1f-9a77-1c1d6ce0a001', secret: '0d6f2c9e-5d1c-4b1f-9a77-1c1d6ce0a002', districtId: 'ikejiri', mode: 'video', wishes: [START], ifFull: 'refuse', topic: null, name: '花子',
  contact: { kind: 'phone', value: '03-1234-5678' }, for: { kind: 'self' }, needs: [], language: 'ja', share: false, note: '', address: '',
}
const base = { id: body.id, kind: 'booking' as const, body, putAt: NOW, tries: 1 }

const makeView = (change: Partial<BookingView> = {}): BookingView => ({
  id: body.id, state: 'booked', districtId: 'ikejiri', mode: 'video', startsAt: START, minutes: 30, wishes: [START], code: CODE, room: 'https://meet.example.org/room-1', sequence: 0,
  offerEndsAt: null, cancelledBy: null, erasedOn: '2027-03-02', asOf: NOW, ...change,
})
const sent = (change: Partial<BookingView> = {}): BookingEntry => ({ ...base, state: 'sent', receipt: makeView(change) })
const at = (entry: BookingEntry, now = NOW, online = true) => renderApp(
  <><BookingCard shown={shownOf(entry, now)} cancelAt="#cancel" isWithTime /><BookingActions shown={shownOf(entry, now)} to={(step) => `#${step}`} /></>, { now, online },
)
const names = (role: 'link' | 'button') => screen.queryAllByRole(role).map((one) => one.textContent)

describe('a booking', () => {
  it('is never called booked before the server has said so', () => {
    for (const state of ['waiting', 'sending'] as const) {
      const { unmount } = at({ ...base, state })
      expect(screen.getByText('まだ予約できていません')).toBeTruthy()
      expect(screen.queryByText('予約できています')).toBeNull()
      expect(names('link')).toContain('送るのをやめる')
      expect(names('link')).not.toContain('日時を変える')
      unmount()
    }
  })

  it('says when, how, where, the code in groups, what to bring and when it is erased', () => {
    at(sent())
    for (const words of ['12月2日(水) 9:00〜9:30', '予約できています', /何もいりません/, /2027年\(令和9年\)3月2日に消えます/]) expect(screen.getByText(words)).toBeTruthy()
    expect(screen.getByText(`${CODE.slice(0, 3)}-${CODE.slice(3, 6)}-${CODE.slice(6)}`)).toBeTruthy()
    expect(names('link')).toEqual(expect.arrayContaining(['日時を変える', '取り消す', '控え・FAXの紙を印刷する']))
  })

  it.each([
    [{ state: 'refused', code: 'slotTaken', free: [{ startsAt: '2026-12-02T10:00:00+09:00', minutes: 30, free: 1 }] } as const, ['予約できませんでした', 'その時間は、ほかの人の予約で埋まりました。', '12月2日(水) 10:00']],
    [{ state: 'refused', code: 'a code of tomorrow', free: [] } as const, ['理由が分かりません。電話で聞いてください。', 'ほかの日時をさがす']],
    [{ state: 'withdrawing', receipt: makeView() } as const, ['取り消しはまだ届いていません']],
    [{ state: 'withdrawn', receipt: makeView() } as const, ['取り消されています', 'カレンダーから消す']],
    [{ state: 'gone', receipt: makeView() } as const, ['サーバーに、もう記録がありません']],
    [{ state: 'sent', receipt: makeView({ state: 'waiting', startsAt: null }) } as const, ['キャンセル待ちです', '12月2日(水) 9:00']],
    [{ state: 'sent', receipt: makeView({ state: 'cancelled', cancelledBy: 'staff' }) } as const, [/窓口が取り消しました/]],
    [{ state: 'sent', receipt: makeView({ state: 'cancelled', startsAt: null }) } as const, ['時間が過ぎて終わりました。']],
  ])('in the state of %o says so', (state, words) => {
    at({ ...base, ...state } as BookingEntry)
    for (const one of words) expect(screen.getAllByText(one).length).toBeGreaterThan(0)
  })

  it('that stayed in the tunnel until its time had passed says so, with the number to call', () => {
    const { unmount } = at({ ...base, tries: 0, state: 'waiting' }, '2026-12-03T10:00:00+09:00', false)
    expect(screen.getByText('予約できませんでした')).toBeTruthy()
    expect(screen.getByRole('link', { name: /せたがやコール/ })).toBeTruthy()
    unmount()
    at({ ...base, tries: 2, state: 'waiting' }, '2026-12-03T10:00:00+09:00', false)
    expect(screen.getByText('予約できたかどうか、分かりません')).toBeTruthy()
    expect(names('button')).not.toContain('この端末から消す')
  })

  it('with a place that came free is accepted or not, until it ends', () => {
    const { unmount } = at(sent({ state: 'offered', offerEndsAt: '2026-11-20T12:00:00+09:00' }))
    expect(screen.getByText(/11月20日\(金\) 12:00までに返事を/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'この日時で受ける' })).toHaveProperty('disabled', false)
    expect(screen.getByRole('link', { name: '受けない' }).getAttribute('href')).toBe('#cancel')
    unmount()
    at(sent({ state: 'offered', offerEndsAt: '2026-11-20T09:00:00+09:00' }))
    expect(screen.getByText('返事の時間が過ぎました')).toBeTruthy()
    expect(screen.queryByRole('button', { name: 'この日時で受ける' })).toBeNull()
  })
})

describe('the video room', () => {
  const joining = (now: string, change: Partial<BookingView> = {}) => joiningOf(makeView(change), now)?.state ?? null

  it('opens ten minutes before and closes an hour after', () => {
    const times = ['2026-12-02T08:49:00+09:00', '2026-12-02T08:50:00+09:00', '2026-12-02T10:30:00+09:00', '2026-12-02T10:31:00+09:00']
    expect(times.map((now) => joining(now))).toEqual(['early', 'open', 'open', 'over'])
  })

  it('is never anything but a secure address', () => {
    for (const room of [null, 'http://meet.example.org/a', 'javascript:alert(1)', 'no address']) expect(joining(START, { room })).toBeNull()
    expect(joining(START, { state: 'cancelled' })).toBeNull()
  })

  it('is one link into a new tab that tells nobody where one came from, still there when the talk takes longer', () => {
    at(sent(), '2026-12-02T09:50:00+09:00')
    const link = screen.getByRole('link', { name: 'ビデオ通話に入る' })
    expect([link.getAttribute('href'), link.getAttribute('target'), link.getAttribute('rel')]).toEqual(['https://meet.example.org/room-1', '_blank', 'noopener noreferrer'])
    expect(shownOf(sent(), '2026-12-02T09:50:00+09:00').isPast).toBe(false)
    expect(shownOf(sent(), '2026-12-02T10:31:00+09:00').isPast).toBe(true)
  })
})

describe('my bookings', () => {
  it('show the next one large and fold what is over', () => {
    const old = { ...sent({ startsAt: '2026-11-01T09:00:00+09:00' }), id: 'old' }
    const other = { ...sent({ startsAt: '2026-12-09T09:00:00+09:00' }), id: 'other' }
    renderApp(<Overview bookings={[sent(), other, old].map((entry) => shownOf(entry, NOW))} note={null} />)
    expect(screen.getByRole('heading', { name: '次の予約' })).toBeTruthy()
    expect(screen.getByRole('link', { name: /12月9日/ })).toBeTruthy()
    expect(screen.getByText('終わった予約・取り消した予約(1件)').closest('details')?.open).toBe(false)
  })

  it('tell of what somebody else cancelled until its time has passed, and not as the next one', () => {
    const cancelled = sent({ state: 'cancelled', cancelledBy: 'staff' })
    renderApp(<Overview bookings={[shownOf(cancelled, NOW)]} note={null} />)
    expect(screen.getByRole('heading', { name: '予約になっていません' })).toBeTruthy()
    expect(screen.getByText(/窓口が取り消しました/)).toBeTruthy()
    expect(shownOf(cancelled, '2026-12-02T09:01:00+09:00').isPast).toBe(true)
    expect(shownOf({ ...cancelled, state: 'withdrawn' } as BookingEntry, NOW).isPast).toBe(true)
  })

  it('when there are none, say how to book and how to enter a code', () => {
    renderApp(<Overview bookings={[]} note={null} />)
    expect(names('link')).toEqual(['相談を予約する', '予約の番号で見る', 'カメラとマイクを試す'])
  })
})

describe('the code', () => {
  it('is checked while it is typed', () => {
    expect(checkTyped(CODE.slice(0, 4))).toEqual({ state: 'short', left: 5 })
    expect(checkTyped('AB0')).toEqual({ state: 'wrong' })
    expect(checkTyped(`${CODE.slice(0, 8)}${CODE[8] === 'A' ? 'B' : 'A'}`)).toEqual({ state: 'wrong' })
    expect(checkTyped(` ${CODE.toLowerCase().slice(0, 3)}－${CODE.slice(3)}`)).toEqual({ state: 'whole', code: CODE })
  })

  it('with a wrong sign says so at once, and asks no server', async () => {
    renderApp(<CodePage />)
    const field = screen.getByRole('textbox', { name: '予約の番号' })
    fireEvent.click(screen.getByRole('button', { name: '予約を見る' }))
    expect(screen.getByText('あと9文字です。')).toBeTruthy()
    fireEvent.input(field, { target: { value: 'O' } })
    expect(screen.getByText(/どこかに間違いがあるようです/)).toBeTruthy()
    expect(field.getAttribute('aria-invalid')).toBe('true')
    fireEvent.input(field, { target: { value: CODE } })
    expect(field.getAttribute('aria-invalid')).toBe('false')
    fireEvent.click(screen.getByRole('button', { name: '予約を見る' }))
    await waitFor(() => expect(screen.getByText(/返事がありませんでした/)).toBeTruthy())
  })

  it('brought by a slip is filled in, and leaves the address at once', () => {
    history.replaceState(null, '', `/bookings/code#code=${CODE}`)
    renderApp(<CodePage />)
    expect(screen.getByRole('textbox', { name: '予約の番号' })).toHaveProperty('value', `${CODE.slice(0, 3)}-${CODE.slice(3, 6)}-${CODE.slice(6)}`)
    expect(location.href).not.toContain(CODE)
  })
})
