import { configure, fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { BookSteps } from '../../src/app/book/BookSteps.tsx'
import { clearBookingDraft, readBookingDraft, saveBookingDraft } from '../../src/device/booking-draft.ts'
import { type OutboxEntry, watchOutbox } from '../../src/device/outbox.ts'
import { makeDraft } from '../support/booking-drafts.ts'
import { consultation, renderApp } from './render-app.tsx'

// A busy machine is no fault of the page.
configure({ asyncUtilTimeout: 10_000 })

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: RegExp) => fireEvent.click(screen.getByLabelText(name))
const fill = (name: RegExp, value: string) => fireEvent.input(screen.getByLabelText(name), { target: { value } })
const show = (settings = {}) => renderApp(<BookSteps pack={consultation} />, { settings })

beforeEach(() => {
  clearBookingDraft()
  history.replaceState(null, '', '/book')
})

async function goToWishes() {
  await waitFor(() => expect(screen.getByText('空きはまだ分かりません')).toBeTruthy())
  if (screen.queryByRole('button', { name: /^12月1日/ }) === null) press('もっと先の日を見る')
  press(/^12月1日/)
  expect(heading()).toBe('12月1日(火)の何時がよいですか')
  await waitFor(() => expect(screen.getByRole('button', { name: /^10:00/ })).toBeTruthy())
  press(/^10:00/)
  await waitFor(() => expect(heading()).toBe('この時間でよいですか'))
}

describe('booking', () => {
  it('asks one thing a page, says what is missing there, and sends what was checked, once', async () => {
    show()
    expect(heading()).toBe('どの窓口に相談しますか')
    press('次へ')
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    fireEvent.change(screen.getByRole('combobox'), { target: { value: 'taishido' } })
    expect(screen.queryByRole('alert')).toBeNull()
    press('次へ')
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('話し方を選んで')
    pick(/^家に来てもらう/)
    press('次へ')
    expect(screen.getByLabelText(/^手話通訳/).closest('label')?.textContent).toContain('5営業日')
    pick(/^通訳/)
    expect(screen.getByText(/11月26日\(木\)から選べます/)).toBeTruthy()
    press('次へ')
    await goToWishes()
    press('ほかの希望も足す')
    press(/^12月2日/)
    await waitFor(() => press(/^14:30/))
    await waitFor(() => expect(screen.getByText('第2希望')).toBeTruthy())
    press('12月2日(水) 14:30を第1希望にする')
    press('次へ')

    pick(/^ほかの人のかわりに/)
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('関係')
    pick(/^友人/)
    pick(/^いいえ、まだです/)
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('賛成しているときだけ')
    pick(/^はい、話しました/)
    fill(/^あなたのお名前/, '太郎')
    press('次へ')

    press('次へ')
    expect(screen.getAllByRole('alert')).toHaveLength(2)
    fill(/^相談する人のお名前/, '花子')
    expect(screen.getAllByRole('alert')).toHaveLength(1)
    pick(/^FAX/)
    expect(screen.queryByRole('alert')).toBeNull()
    fill(/^FAX番号/, '12')
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('FAX番号を')
    expect(screen.getByLabelText(/^FAX番号/)).toHaveProperty('value', '12')
    fill(/^FAX番号/, '０３-１２３４-５６７８')
    press('次へ')
    expect(heading()).toBe('どこにうかがえばよいですか')
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('住所')
    fill(/^住所/, '太子堂1-1')
    press('次へ')
    fill(/伝えたいこと/, 'こんにちは{{name}}')
    press('次へ')
    // Nothing is chosen beforehand.
    expect(screen.getAllByRole('radio').some((radio) => (radio as HTMLInputElement).checked)).toBe(false)
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('「はい」か「いいえ」')
    pick(/^いいえ/)
    press('次へ')

    expect(heading()).toBe('この内容で予約しますか')
    expect(screen.getByText('こんにちは{{name}}')).toBeTruthy()
    press('変える お名前')
    fill(/^相談する人のお名前/, '花')
    press('次へ')
    expect(heading()).toBe('この内容で予約しますか')

    let entries: OutboxEntry[] = []
    const stop = watchOutbox((all) => { entries = all })
    const button = screen.getByRole('button', { name: '予約を申し込む' })
    fireEvent.click(button)
    fireEvent.click(button)
    await waitFor(() => expect(heading()).toBe('予約の申込み'))
    await waitFor(() => expect(screen.getByText('まだ予約できていません')).toBeTruthy())
    stop()
    expect(entries).toHaveLength(1)
    expect(entries[0]?.body).toMatchObject({
      districtId: 'taishido', mode: 'visit', needs: ['interpreter'], wishes: ['2026-12-02T14:30:00+09:00', '2026-12-01T10:00:00+09:00'], ifFull: 'refuse', name: '花', address: '太子堂1-1',
      contact: { kind: 'fax', value: '03-1234-5678' }, for: { kind: 'other', relation: 'friend', agreed: true, bookedBy: '太郎' }, share: false, topic: null,
    })
    expect(readBookingDraft()).toBeNull()
  }, 30_000)

  it('of a changed manner of talking asks for the time anew, and returns to the check', async () => {
    saveBookingDraft(makeDraft({ mode: 'visit', address: '太子堂1-1' }))
    show()
    press('続きから')
    press('変える 話し方')
    pick(/^電話/)
    press('次へ')
    expect(heading()).toBe('何日がよいですか')
    await goToWishes()
    press('次へ')
    expect(heading()).toBe('この内容で予約しますか')
    expect(screen.queryByText('太子堂1-1')).toBeNull()
  }, 30_000)

  it('goes no further where no booking is offered, and says how to call', () => {
    renderApp(<BookSteps pack={{ ...consultation, schedules: [] }} />, { settings: { myDistrict: 'taishido' } })
    expect(screen.getByText(/ここからの予約を受け付けていません/)).toBeTruthy()
    expect(screen.getAllByRole('link', { name: /に電話する/ }).length).toBeGreaterThan(0)
    expect(screen.queryByRole('button', { name: '次へ' })).toBeNull()
  })

  it('says on trial what is only proposed, and no longer when it is confirmed', () => {
    saveBookingDraft(makeDraft())
    const { unmount } = show()
    press('続きから')
    expect(screen.getByText('試行中')).toBeTruthy()
    unmount()
    history.replaceState(null, '', '/book')
    renderApp(<BookSteps pack={{ ...consultation, schedules: consultation.schedules.map((one) => ({ ...one, state: 'confirmed' as const })) }} />)
    press('続きから')
    expect(screen.queryByText('試行中')).toBeNull()
  })
})

describe('answers begun before', () => {
  it('are gone on with or cleared, as the person wishes', () => {
    saveBookingDraft(makeDraft({ step: 'reach' }))
    const { unmount } = show()
    expect(heading()).toBe('書きかけの予約があります')
    press('続きから')
    expect(heading()).toBe('お名前と、連絡のしかた')
    expect(screen.getByLabelText(/^お名前/)).toHaveProperty('value', '花子')
    press('下書きを消す')
    expect(heading()).toBe('どの窓口に相談しますか')
    expect(screen.getByRole('combobox')).toHaveProperty('value', '')
    unmount()
    expect(readBookingDraft()?.name ?? '').toBe('')
  })

  it('are shown where they were after a reload', () => {
    saveBookingDraft(makeDraft({ step: 'share' }))
    history.replaceState({ step: 'topic' }, '', '/book')
    show()
    expect(heading()).toBe('どんな相談ですか')
  })

  it('whose time has passed say so before they are sent', () => {
    saveBookingDraft(makeDraft({ wishes: ['2026-11-20T09:00:00+09:00'] }))
    show()
    press('続きから')
    press('予約を申し込む')
    expect(screen.getByText('日時を選んでください')).toBeTruthy()
    press('変える 日時')
    expect(screen.getByText('もう過ぎた時間です')).toBeTruthy()
  })

  it('begin with the district of a link', () => {
    history.replaceState(null, '', '/book#district=yoga')
    show({ myDistrict: 'taishido' })
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'yoga')
  })
})
