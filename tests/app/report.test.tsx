import { fireEvent, screen, waitFor, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { type OutboxEntry, type ReportEntry, watchOutbox } from '../../src/device/outbox.ts'
import { makeId } from '../../src/app/take-part/draft.ts'
import { toDraft, toReport } from '../../src/app/report/draft.ts'
import { ReportPage } from '../../src/app/report/ReportPage.tsx'
import { ReportState } from '../../src/app/report/ReportState.tsx'
import { makeReport } from '../support/reports.ts'
import { renderApp } from './render-app.tsx'

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const send = () => fireEvent.click(screen.getByRole('button', { name: '送る' }))
const message = () => screen.getByLabelText(/^気づいたこと/)
const openFrom = (from: string, settings = {}) => {
  history.replaceState(null, '', `/report${from}`)
  return renderApp(<ReportPage />, { settings })
}

describe('the page', () => {
  it('says what goes along, what becomes of it, and who else hears it', () => {
    openFrom('?from=/topics', { language: 'en' })
    expect(screen.getByText('/topics')).toBeTruthy()
    expect(screen.getByText('English').parentElement?.textContent).toContain('The language you read in now (English) is sent along')
    expect(screen.getByText('English').lang).toBe('en')
    expect(screen.getByText(/erased after 180 days/)).toBeTruthy()
    expect(screen.getByText(/No name is needed/)).toBeTruthy()
    expect(screen.getByRole('link', { name: /せたがやコール/ })).toHaveProperty('href', expect.stringMatching(/^tel:/))
  })

  it.each(['?from=/nowhere', '?from=https://example.jp/'])('takes no page from %s', (from) => {
    const { unmount } = openFrom('?from=/about')
    expect(screen.getByText('/about')).toBeTruthy()
    unmount()
    openFrom(from)
    expect(screen.queryByText(/example|nowhere/)).toBeNull()
  })

  it('never takes a query or fragment along', () => {
    openFrom(`?from=${encodeURIComponent('/find?a=1#q=池尻')}`)
    expect(screen.getByText('/find')).toBeTruthy()
  })

  it('names all that stands in the way, loses nothing, and makes one message of a button pressed twice', async () => {
    let entries: OutboxEntry[] = []
    const stop = watchOutbox((all) => { entries = all })
    const { unmount } = openFrom('?from=/about')
    fireEvent.input(screen.getByLabelText(/^返事がほしいとき/), { target: { value: 'あ'.repeat(201) } })
    send()
    const alert = screen.getByRole('alert')
    expect(document.activeElement).toBe(alert)
    expect(within(alert).getAllByRole('link')).toHaveLength(3)
    fireEvent.click(within(alert).getByRole('link', { name: /気づいたこと/ }))
    expect(document.activeElement).toBe(message())
    expect(message().getAttribute('aria-invalid')).toBe('true')
    expect(entries).toEqual([])

    fireEvent.click(screen.getByLabelText(/^読みにくい/))
    fireEvent.input(message(), { target: { value: '字が小さい{{name}}' } })
    // Another page is looked at, and this one opened again.
    unmount()
    openFrom('')
    expect(message()).toHaveProperty('value', '字が小さい{{name}}')
    expect(screen.getByText('/about')).toBeTruthy()
    fireEvent.input(screen.getByLabelText(/^返事がほしいとき/), { target: { value: '' } })
    const button = screen.getByRole('button', { name: '送る' })
    fireEvent.click(button)
    fireEvent.click(button)
    await waitFor(() => expect(heading()).toBe('ありがとうございます'))
    await waitFor(() => expect(entries).toHaveLength(1))
    expect(entries[0]).toMatchObject({ kind: 'report', body: { kind: 'access', page: '/about', message: '字が小さい{{name}}', contact: '', language: 'ja' } })
    // No storage here: the page says so, and what was told can be read.
    expect(screen.getByText(/このページを閉じないで/)).toBeTruthy()
    expect(screen.getByText('まだ送れていません')).toBeTruthy()
    expect(screen.getByText('字が小さい{{name}}')).toBeTruthy()

    fireEvent.click(screen.getByRole('button', { name: 'ほかにも知らせる' }))
    await waitFor(() => expect(message()).toHaveProperty('value', ''))
    fireEvent.click(screen.getByRole('button', { name: '送るのをやめる' }))
    fireEvent.click(screen.getByRole('button', { name: 'はい' }))
    await waitFor(() => expect(entries).toEqual([]))
    expect(screen.queryByText('まだ送れていません')).toBeNull()
    stop()
  })

  it('says how many characters are left or too many', () => {
    openFrom('')
    fireEvent.input(message(), { target: { value: 'あ'.repeat(10) } })
    expect(screen.getByText('あと1,990字書けます。')).toBeTruthy()
    fireEvent.input(message(), { target: { value: 'あ'.repeat(2003) } })
    expect(screen.getByText('3字多すぎます。')).toBeTruthy()
  })
})

describe('a report', () => {
  const body = makeReport()
  const base = { id: body.id, kind: 'report' as const, body, putAt: '2026-11-20T01:00:00.000Z', tries: 1 }
  const show = (entry: ReportEntry) => renderApp(<ReportState entry={entry} />)

  it('is opened again as it was', () => {
    expect(toReport(toDraft(body), body.id, body.language)).toEqual(body)
    expect(toReport(toDraft(body), makeId(), 'ja')).toMatchObject({ message: body.message, language: 'ja' })
  })

  it('has not arrived before the server has said so', () => {
    show({ ...base, state: 'sending' })
    expect(screen.getByText('まだ送れていません')).toBeTruthy()
    expect(screen.queryByText('届きました')).toBeNull()
  })

  it('says when it came in and when it goes', () => {
    show({ ...base, state: 'sent', receipt: { id: body.id, receivedAt: '2026-11-20T01:00:05.000Z', erasedAt: '2027-05-19T01:00:05.000Z' } })
    expect(screen.getByText(/11月20日.*5月19日.*消します/)).toBeTruthy()
  })

  it.each([['tooLarge', /短くして/], ['somethingNew', /電話かFAX/]])('refused as %s says what to do', (code, words) => {
    show({ ...base, state: 'refused', code })
    expect(screen.getByText(words)).toBeTruthy()
  })
})
