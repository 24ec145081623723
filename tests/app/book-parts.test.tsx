import { screen } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import type { BookingEntry } from '../../src/device/outbox.ts'
import { BookingTruth } from '../../src/app/book/BookingTruth.tsx'
import type { BookingDraft } from '../../src/domain/booking-draft.ts'
import { barOfWish, choicesOf, weeksOf } from '../../src/app/book/choices.ts'
import { changeDraft, draftAgain } from '../../src/app/book/draft.ts'
import { HoldLine } from '../../src/app/book/HoldLine.tsx'
import { progressOf, stepAfter, stepsFor } from '../../src/app/book/steps.ts'
import type { HoldState } from '../../src/app/book/use-hold.ts'
import { FIRST, makeDraft, makeEntry, makeReceipt, SECOND } from '../support/booking-drafts.ts'
import { consultation, core, renderApp } from './render-app.tsx'

const NOW = '2026-11-20T10:00:00+09:00'
const phone: Pick<BookingDraft, 'districtId' | 'mode' | 'needs'> = { districtId: 'taishido', mode: 'phone', needs: [] }

describe('the questions', () => {
  it('ask for an address on a visit alone, and for no time when one is chosen', () => {
    expect(stepsFor({ mode: 'visit', hasWish: false })).toEqual(['where', 'how', 'needs', 'day', 'time', 'wishes', 'who', 'reach', 'address', 'topic', 'share', 'check'])
    expect(stepAfter('needs', { mode: 'phone', hasWish: true })).toBe('wishes')
    expect(stepAfter('reach', { mode: 'phone', hasWish: true })).toBe('topic')
    expect(progressOf('time', 'phone')).toEqual({ at: 4, of: 9 })
    expect(progressOf('check', 'visit')).toEqual({ at: 10, of: 10 })
  })

  it('lose the times with the counter or the manner of talking they belong to, and only those', () => {
    const draft = makeDraft({ ifFull: 'wait' })
    expect(changeDraft(draft, { districtId: 'yoga' })).toMatchObject({ wishes: [], ifFull: 'refuse', name: '花子' })
    expect(changeDraft(draft, { mode: 'video' }).wishes).toEqual([])
    expect(changeDraft(draft, { name: '太郎' }).wishes).toEqual([FIRST])
  })

  it('are kept when a booking was refused, under a new id', () => {
    const { body, id } = makeEntry()
    const again = draftAgain(body!, [SECOND])
    expect(again).toMatchObject({ wishes: [SECOND], name: '花子', contactKind: 'none', share: false, step: 'check' })
    expect(again.id).not.toBe(id)
    expect(again.secret).not.toBe(body!.secret)
  })
})

describe('the times to choose from', () => {
  it('are those of the plan while nobody can be heard, by week and without holidays', () => {
    const choices = choicesOf(consultation, core, phone, null, NOW)
    expect(choices.every(({ free }) => free === null)).toBe(true)
    const [first, second] = weeksOf(choices)
    expect(first?.days.map(({ date }) => date)).toEqual(['2026-11-20'])
    // 23 November is a holiday.
    expect(second).toMatchObject({ monday: '2026-11-23' })
    expect(second?.days[0]?.date).toBe('2026-11-24')
    expect(first?.days[0]?.choices[0]?.startsAt).toBe('2026-11-20T11:00:00+09:00')
  })

  it('are those the server lists, with places, full ones and what the staff added', () => {
    const slots = [{ startsAt: FIRST, minutes: 30, free: 0 }, { startsAt: '2026-12-05T10:00:00+09:00', minutes: 45, free: 2 }]
    expect(choicesOf(consultation, core, phone, { asOf: NOW, slots }, NOW)).toEqual(slots)
  })

  it('begin when what is needed can be there', () => {
    const [choice] = choicesOf(consultation, core, { ...phone, needs: ['interpreter'] }, null, NOW)
    expect(choice?.startsAt.slice(0, 10)).toBe('2026-11-26')
    expect(barOfWish('2026-11-25T10:00:00+09:00', { ...phone, needs: ['interpreter'] }, consultation, core, NOW)).toBe('tooSoonForNeeds')
    expect(barOfWish('2026-11-20T09:00:00+09:00', phone, consultation, core, NOW)).toBe('past')
    expect(barOfWish(FIRST, phone, consultation, core, NOW)).toBeNull()
  })

  it('are none where nothing is offered', () => {
    expect(choicesOf({ ...consultation, schedules: [] }, core, phone, null, NOW)).toEqual([])
  })
})

describe('how a booking stands', () => {
  const show = (change: Partial<BookingEntry>, now = NOW) => {
    renderApp(<BookingTruth entry={makeEntry(change)} />, { now })
    return document.body.textContent ?? ''
  }
  const LATER = '2026-12-03T10:00:00+09:00'

  it.each([
    ['waiting', {}, NOW, 'まだ予約できていません'],
    ['sending', { state: 'sending', tries: 1 }, NOW, 'まだ予約できていません'],
    ['passed unsent', {}, LATER, '送れないまま、選んだ時間が過ぎました'],
    ['passed without an answer', { tries: 1 }, LATER, '予約できたか、分かりません'],
    ['refused', { state: 'refused', code: 'slotTaken', free: [] }, NOW, 'ほかの人が先に取りました'],
    ['on the waiting list', { state: 'sent', receipt: makeReceipt({ state: 'waiting', startsAt: null }) }, NOW, 'まだ予約ではありません'],
    ['offered', { state: 'sent', receipt: makeReceipt({ state: 'offered', offerEndsAt: '2026-11-21T10:00:00+09:00' }) }, NOW, '11月21日(土) 10:00までに'],
    ['withdrawing', { state: 'withdrawing', receipt: null }, NOW, '取り消しはまだ届いていません'],
    ['cancelled', { state: 'sent', receipt: makeReceipt({ state: 'cancelled' }) }, NOW, '取り消しました'],
    ['gone', { state: 'gone', receipt: makeReceipt() }, NOW, 'もう記録にありません'],
    ['over', { state: 'sent', receipt: makeReceipt() }, LATER, '時間は過ぎました'],
  ] as [string, Partial<BookingEntry>, string, string][])('%s: says so, and never that it is booked', (_, change, now, words) => {
    const text = show(change, now)
    expect(text).toContain(words)
    expect(text).not.toContain('予約できました')
  })

  it('is booked when the server has said so, with the code in groups and which wish it is', () => {
    const text = show({ state: 'sent', receipt: makeReceipt({ startsAt: SECOND, wishes: [FIRST, SECOND] }) })
    expect(text).toContain('予約できました')
    expect(text).toContain('12月2日(水) 14:30')
    expect(text).toContain('ABC-D23-45X')
    expect(text).toContain('第1希望は空いていなかった')
  })
})

describe('a time that is kept', () => {
  const show = (state: HoldState, isWaiting = false) => {
    renderApp(<HoldLine hold={{ state, take: () => Promise.resolve(null) }} startsAt={FIRST} isWaiting={isWaiting} />)
    return screen.getByRole('status').textContent
  }

  it('says how long, with a way to more time, and aloud only when little is left', () => {
    expect(show({ kind: 'held', left: 14, canExtend: true })).toBe('')
    expect(screen.getByText(/あと約14分/)).toBeTruthy()
    expect(screen.getByRole('button', { name: 'もう少し時間がほしい' })).toBeTruthy()
  })
  it('warns once three minutes before the end', () => expect(show({ kind: 'held', left: 3, canExtend: true })).toContain('あと3分ほど'))
  it('has no button when it can be kept no longer', () => {
    show({ kind: 'held', left: 9, canExtend: false })
    expect(screen.queryByRole('button')).toBeNull()
  })
  it('says that nothing is lost when it is over', () => expect(show({ kind: 'over' })).toContain('書いたものは消えていません'))
  it('says so when somebody else has it', () => {
    show({ kind: 'taken', code: 'slotTaken' })
    expect(screen.getByText(/ほかの人が取りました/)).toBeTruthy()
  })
  it('is waited for by whoever knows that it is full', () => {
    show({ kind: 'taken', code: 'slotTaken' }, true)
    expect(screen.getByText(/空きが出るのを待つ/)).toBeTruthy()
  })
})
