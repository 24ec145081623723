import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { type OfferEntry, type OutboxEntry, watchOutbox } from '../../src/device/outbox.ts'
import { checkOffer } from '../../src/domain/offer-check.ts'
import { makeOffer } from '../support/offers.ts'
import { EMPTY_DRAFT, makeId, toDraft, toOffer } from '../../src/app/take-part/draft.ts'
import { OfferState } from '../../src/app/take-part/OfferState.tsx'
import { placesOf } from '../../src/app/take-part/places.ts'
import { stepAfter, STEPS, stepsFor } from '../../src/app/take-part/steps.ts'
import { TakePartPage } from '../../src/app/take-part/TakePartPage.tsx'
import { activities, core, districtOf, renderApp, shopPack } from './render-app.tsx'

const heading = () => screen.getByRole('heading', { level: 1 }).textContent
const press = (name: string | RegExp) => fireEvent.click(screen.getByRole('button', { name }))
const pick = (name: RegExp) => fireEvent.click(screen.getByLabelText(name))

describe('the questions', () => {
  it('can all be passed over; what is missing is said at the end, and nothing is lost on the way', async () => {
    const { unmount } = renderApp(<TakePartPage />)
    expect(heading()).toBe('地域の活動で、どうしたいですか')
    for (const question of [/気になるもの/, /曜日/, /できそうなこと/, /助かること/, /どの地区/, /合いそうな活動/]) {
      press('次へ')
      expect(heading()).toMatch(question)
    }
    // No pack can be had here: that is said, and the telephone is still offered.
    await waitFor(() => expect(screen.getByText(/活動の情報を、まだ読み込めていません/)).toBeTruthy())
    history.pushState({ step: 'contact' }, '')
    dispatchEvent(new PopStateEvent('popstate'))
    await waitFor(() => expect(heading()).toBe('どう連絡を受けたいですか'))

    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('どれか1つを選んで')
    pick(/^電話電話番号/)
    fireEvent.input(screen.getByLabelText('電話番号'), { target: { value: '12' } })
    press('次へ')
    expect(screen.getByRole('alert').textContent).toContain('市外局番から')
    expect(document.activeElement).toBe(screen.getByRole('alert'))
    expect(screen.getByLabelText('電話番号')).toHaveProperty('value', '12')
    fireEvent.input(screen.getByLabelText('電話番号'), { target: { value: '０３-１２３４-５６７８' } })
    press('次へ')
    expect(heading()).toBe('伝えたいことはありますか')
    fireEvent.input(screen.getByRole('textbox'), { target: { value: 'こんにちは{{name}}' } })

    // Another page is looked at, and this one opened again.
    unmount()
    renderApp(<TakePartPage />)
    expect(screen.getByRole('textbox')).toHaveProperty('value', 'こんにちは{{name}}')
    press('次へ')
    expect(heading()).toBe('この内容で送りますか')
    expect(screen.getByText('こんにちは{{name}}')).toBeTruthy()
    press('送る')
    expect(screen.getByRole('alert').textContent).toContain('書いたものは消えていません')
    expect(screen.getByText('どの地区に届けるか、地区を選んでください')).toBeTruthy()
    press('変える 地区')
    expect(heading()).toMatch(/どの地区/)
  })

  it('make one message of a button pressed twice, and the next answers begin with the same activity and district', async () => {
    const [activity] = activities
    history.replaceState(null, '', `/take-part?activity=${activity?.id}`)
    const around = { settings: { myDistrict: 'taishido' } }
    const { unmount } = renderApp(<TakePartPage />, around)
    pick(/手伝いたい/)
    for (const question of [/曜日/, /できそうなこと/, /助かること/, /どの地区/]) {
      press('次へ')
      expect(heading()).toMatch(question)
    }
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'taishido')
    press('次へ')
    pick(/^自分から連絡します/)
    press('次へ')
    press('次へ')
    expect(heading()).toBe('この内容で送りますか')
    let entries: OutboxEntry[] = []
    const stop = watchOutbox((all) => { entries = all })
    const button = screen.getByRole('button', { name: '送る' })
    fireEvent.click(button)
    fireEvent.click(button)
    await waitFor(() => expect(button).toHaveProperty('disabled', true))
    await waitFor(() => expect(history.state).toEqual({ step: 'sent' }))
    await waitFor(() => expect(entries.flatMap((entry) => (entry.kind === 'offer' ? [entry.body.activityId] : []))).toEqual([activity?.id]))
    stop()

    history.pushState({ step: 'kind' }, '')
    dispatchEvent(new PopStateEvent('popstate'))
    await waitFor(() => expect(heading()).toBe('地域の活動で、どうしたいですか'))
    unmount()
    renderApp(<TakePartPage />)
    pick(/参加したい/)
    for (let step = 0; step < 4; step++) press('次へ')
    expect(screen.getByRole('combobox')).toHaveProperty('value', 'taishido')
  })

  it('leave out the search when somebody comes from an activity', () => {
    expect(stepsFor(true)).toEqual(['kind', 'days', 'can', 'need', 'district', 'contact', 'message', 'check'])
    expect(stepAfter('district', stepsFor(true))).toBe('contact')
    expect(stepAfter('district', STEPS)).toBe('results')
  })
})

describe('an offer', () => {
  const draft = { ...EMPTY_DRAFT, kind: 'help' as const, districtId: 'taishido', contactKind: 'none' as const, contactValue: 'left over', message: ' よろしく ' }

  it('is what the server takes, without a contact nobody wants used', () => {
    const checked = checkOffer(toOffer(draft, makeId(), 'easy'))
    expect(checked.ok && checked.offer).toMatchObject({ contact: { kind: 'none', value: '' }, message: 'よろしく', language: 'easy' })
  })

  it('names every answer that stands in the way', () => {
    const wrong = (patch: object) => {
      const checked = checkOffer(toOffer({ ...draft, ...patch }, makeId(), 'ja'))
      return checked.ok ? [] : checked.wrong
    }
    expect(wrong({ kind: null, districtId: null, contactKind: null })).toEqual(['kind', 'districtId', 'contact'])
    expect(wrong({ contactKind: 'email', contactValue: 'nobody' })).toEqual(['contact'])
    expect(wrong({ message: 'あ'.repeat(501), name: 'い'.repeat(51) })).toEqual(['name', 'message'])
    expect(() => checkOffer(toOffer(draft, 'no id', 'ja'))).toThrow(/id/)
  })

  it('is opened again as it was', () => {
    const body = makeOffer()
    expect(toOffer(toDraft(body), body.id, body.language)).toMatchObject({ kind: body.kind, message: body.message, contact: body.contact })
  })
})

describe('the state of an offer', () => {
  const body = { ...makeOffer(), districtId: 'taishido' }
  const base = { id: body.id, kind: 'offer' as const, body, putAt: '2026-11-20T01:00:00.000Z' }
  const show = (entry: OfferEntry) => renderApp(<OfferState entry={entry} />)

  it('is not sent before the server has answered', () => {
    show({ ...base, state: 'waiting' })
    expect(screen.getByText('まだ送れていません')).toBeTruthy()
    show({ ...base, state: 'sending' })
    expect(screen.getAllByText('まだ送れていません')).toHaveLength(2)
    expect(screen.queryByText('届きました')).toBeNull()
  })

  it('is sent with the code and where it goes', () => {
    show({ ...base, state: 'sent', receipt: { id: body.id, code: 'ABCD2345X', receivedAt: '2026-11-20T01:00:05.000Z', districtId: 'taishido' } })
    expect(screen.getByText('ABCD2345X')).toBeTruthy()
    expect(screen.getByText(/太子堂地区の事務局の人が、この案内から受け取ります/)).toBeTruthy()
  })

  it('is refused with a reason and a number to call', () => {
    show({ ...base, state: 'refused', code: 'unknownDistrict' })
    expect(screen.getByText('この地区では、まだ受け付けていません。電話で聞いてください。')).toBeTruthy()
    expect(screen.getByRole('link', { name: /せたがやコール/ })).toBeTruthy()
    show({ ...base, state: 'refused', code: 'a code of tomorrow' })
    expect(screen.getByText('理由が分かりません。電話で聞いてください。')).toBeTruthy()
  })
})

it('lists the public buildings of each district, each once', () => {
  for (const district of core.districts) {
    const places = placesOf(district, core, shopPack.shops)
    expect(places[0]?.kind).toBe('machizukuri')
    const names = places.flatMap(({ name }) => (name === null ? [] : [name]))
    expect(new Set(names).size).toBe(names.length)
  }
  expect(placesOf(districtOf('yoga'), core, shopPack.shops).map(({ name }) => name)).toContain('上用賀児童館')
})
