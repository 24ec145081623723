import { screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { CounterCard } from '../../src/app/answer/CounterCard.tsx'
import { OfficeList } from '../../src/app/answer/OfficeList.tsx'
import { HelplineList } from '../../src/app/shell/HelplineList.tsx'
import { core, districtOf, renderApp } from './render-app.tsx'

const callCentre = core.offices.find(({ id }) => id === core.callCentreId)?.phone?.value ?? ''
const phoneOf = (id: string) => core.counters.find(({ districtId }) => districtId === id)?.phone?.value ?? ''
const numbersInOrder = () => screen.getAllByRole('link').map((link) => link.getAttribute('href') ?? '').filter((href) => href.startsWith('tel:'))
const tel = (phone: string) => `tel:${phone.replaceAll('-', '')}`

describe('which number is called first', () => {
  it('the counter’s own when it was verified in the last five years', () => {
    renderApp(<CounterCard district={districtOf('kyodo')} core={core} />)
    expect(numbersInOrder()).toEqual([tel(phoneOf('kyodo'))])
    expect(screen.getAllByText(/2023年\(令和5年\)3月の情報/)[0]).toBeTruthy()
  })

  it('the call centre when the number is stale; the stale one is shown after it and marked', () => {
    renderApp(<CounterCard district={districtOf('todoroki')} core={core} />)
    expect(numbersInOrder()).toEqual([tel(callCentre), tel(phoneOf('todoroki'))])
    expect(screen.getByText(/確認が古い/)).toBeTruthy()
  })

  it('the call centre, by telephone or FAX, when no number is known', () => {
    renderApp(<CounterCard district={districtOf('ikejiri')} core={core} />)
    expect(numbersInOrder()).toEqual([tel(callCentre)])
    expect(screen.getByText(core.offices.find(({ id }) => id === core.callCentreId)?.fax?.value ?? '')).toBeTruthy()
  })

  it('a number that was verified grows stale with the years', () => {
    renderApp(<CounterCard district={districtOf('kyodo')} core={core} />, { now: '2031-06-02T10:00:00+09:00' })
    expect(numbersInOrder()).toEqual([tel(callCentre), tel(phoneOf('kyodo'))])
  })
})

describe('open or closed, in words', () => {
  const at = (now: string) => renderApp(<CounterCard district={districtOf('kamiuma')} core={core} />, { now })

  it('open on a Friday morning', () => {
    at('2026-11-20T10:00:00+09:00')
    expect(screen.getByText('開いています(17:00まで)')).toBeTruthy()
  })

  it('closed on a holiday, and when it opens next', () => {
    at('2026-11-23T10:00:00+09:00')
    expect(screen.getByText(/今日は祝日で休みです。/).textContent).toContain('次は 11月24日(火) 8:30 に開きます。')
  })

  it('unknown where hours were never read', () => {
    renderApp(<CounterCard district={districtOf('kyodo')} core={core} />)
    expect(screen.getByText(/開いている時間は、確認できていません/)).toBeTruthy()
    expect(screen.queryByText(/開いています/)).toBeNull()
  })
})

it('hands the map app only the counter’s own place', () => {
  renderApp(<CounterCard district={districtOf('kyodo')} core={core} />)
  const [lng, lat] = core.counters.find(({ districtId }) => districtId === 'kyodo')?.point ?? []
  expect(screen.getByRole('link', { name: '行き方を地図アプリで見る' }).getAttribute('href')).toContain(`${lat},${lng}`)
})

it('marks each unconfirmed fact with words', () => {
  renderApp(<CounterCard district={districtOf('daizawa')} core={core} />)
  const address = screen.getByText('住所').closest('div')
  expect(address && within(address).getByText('未確認')).toBeTruthy()
})

it('says when the call centre answers, and how surely that is known', () => {
  renderApp(<CounterCard district={districtOf('ikejiri')} core={core} />)
  expect(screen.getByText('毎日 8:00〜21:00').parentElement?.textContent).toContain('未確認')
})

it('says open or closed of an office only where its hours were verified', () => {
  const offices = core.offices.filter(({ kind, hours }) => kind === 'agency' && hours !== null)
  renderApp(<OfficeList offices={offices} />)
  const textOf = (id: string) => screen.getByText(offices.find((office) => office.id === id)?.name ?? '').closest('li')?.textContent
  expect(textOf('child-guidance-centre')).toContain('開いています(17:00まで)月〜金 8:30〜17:00')
  expect(textOf('foreign-residents-desk')).toContain('確認できていません')
  expect(textOf('foreign-residents-desk')).not.toContain('開いています')
})

it('shows how surely each line of urgent help is known', () => {
  const { container } = renderApp(<HelplineList />)
  const shown = core.helplines.filter(({ kind }) => kind !== 'police_emergency' && kind !== 'fire_ambulance')
  expect(container.querySelectorAll('small[data-trust]')).toHaveLength(shown.length)
})
