import { fireEvent, screen, within } from '@testing-library/preact'
import { describe, expect, it } from 'vitest'
import { AccessList } from '../../src/app/activities/AccessList.tsx'
import { ActivityCard } from '../../src/app/activities/ActivityCard.tsx'
import { Browse } from '../../src/app/activities/Browse.tsx'
import { DateList } from '../../src/app/activities/DateList.tsx'
import { nextOf } from '../../src/app/activities/occurrences.ts'
import type { Activity } from '../../src/domain/activity.ts'
import { activities, core, renderApp } from './render-app.tsx'

const NOW = '2026-11-20T10:00:00+09:00'
const activityOf = (id: string): Activity => {
  const activity = activities.find((one) => one.id === id)
  if (!activity) throw new Error(`no activity ${id}`)
  return activity
}
const withExceptions = (id: string, exceptions: { date: string; to: string | null; reason: string | null }[]): Activity => {
  const activity = activityOf(id)
  return { ...activity, recurrence: activity.recurrence && { ...activity.recurrence, exceptions } }
}
const card = (activity: Activity, now = NOW) => renderApp(<ul><ActivityCard hit={{ activity, next: nextOf(activity, core, now), metres: null }} /></ul>, { now })

/** The same activity, had its office told of it this spring. */
function toldLately(id: string): Activity {
  const { fact, recurrence, ...rest } = activityOf(id)
  const lately = { ...fact, asOf: '2026-04' }
  return { ...rest, fact: lately, recurrence: recurrence === null ? null : { ...recurrence, fact: lately } }
}

describe('in the list', () => {
  it('a date that the office told lately is said plainly, and today as today', () => {
    card(toldLately('taishido-aozora-sumaho'), '2026-12-02T09:00:00+09:00')
    expect(screen.getByText(/次は/).textContent).toBe('次は 今日 12月2日(水) 10:30')
  })

  it('a date from another source is marked', () => {
    card(activityOf('kitazawa-kitago-shokudo'))
    expect(screen.getByText(/次は/).textContent).toContain('未確認')
  })

  it('what was told three years ago is marked', () => {
    card(activityOf('taishido-aozora-sumaho'), '2026-12-02T09:00:00+09:00')
    expect(screen.getByText(/次は/).textContent).toContain('未確認')
  })

  it('a sure date grows unsure with the years', () => {
    card(toldLately('taishido-aozora-sumaho'), '2028-11-20T10:00:00+09:00')
    expect(screen.getByText(/次は/).textContent).toContain('未確認')
  })

  it('no date is made up for what was once held, rests or has no known day', () => {
    card(activityOf('okusawa-boccia'))
    card(activityOf('daizawa-chiiki-cafe'))
    card(activityOf('ikejiri-danchi-ido-hanbai'))
    expect(screen.queryByText(/次は/)).toBeNull()
    expect(screen.getByText('いまも行われているかは分かりません')).toBeTruthy()
    expect(screen.getByText(/休止中\(再開は/)).toBeTruthy()
    expect(screen.getByText('行う日は分かっていません')).toBeTruthy()
  })
})

describe('the dates of an activity', () => {
  it('are the next three', () => {
    renderApp(<DateList activity={toldLately('taishido-aozora-sumaho')} />)
    expect(screen.getAllByRole('listitem').map(({ textContent }) => textContent)).toEqual(['12月2日(水) 10:30 ', '1月6日(水) 10:30 ', '2月3日(水) 10:30 '])
  })

  it('say plainly what is cancelled and what has moved', () => {
    renderApp(<DateList activity={withExceptions('taishido-aozora-sumaho', [{ date: '2026-12-02', to: null, reason: '会場の工事' }, { date: '2027-01-06', to: '2027-01-13T14:00', reason: null }])} />)
    const [first, second] = screen.getAllByRole('listitem')
    expect(first?.textContent).toContain('中止')
    expect(first?.textContent).toContain('会場の工事')
    expect(second?.textContent).toContain('1月13日(水) 14:00 1月6日(水)から変更')
  })

  it('doubt a holiday about which nobody said anything', () => {
    renderApp(<DateList activity={toldLately('taishido-aozora-sumaho')} />, { now: '2027-10-20T10:00:00+09:00' })
    const [culture, next] = screen.getAllByRole('listitem')
    expect(culture?.textContent).toMatch(/11月3日.*未確認.*祝日に当たります/)
    expect(next?.textContent).not.toContain('未確認')
    expect(screen.getByText(/行く前に、電話か窓口で/)).toBeTruthy()
  })
})

it('what is not known about coming along is said to be unknown', () => {
  renderApp(<AccessList activity={activityOf('kitazawa-kitago-shokudo')} />)
  expect(screen.getByText('だれ向けか').nextElementSibling?.textContent).toBe('子ども')
  expect(screen.getAllByText('まだ確認できていません').length).toBe(5)
})

describe('one filter', () => {
  const browse = (query: string, hash = '') => {
    history.replaceState(null, '', `/activities${query}${hash}`)
    return renderApp(<Browse pack={{ format: 1, activities, shopping: [] }} />)
  }

  it('is read from the address; typed words only from its fragment', () => {
    browse('?district=okusawa', '#q=boccha')
    expect(screen.getByRole('status').textContent).toBe('1件の活動')
    expect(screen.getByRole('link', { name: 'ボッチャ交流会' })).toBeTruthy()
  })

  it('answers while one types, and tells how many', () => {
    browse('')
    expect(screen.getByRole('status').textContent).toBe(`${activities.length}件の活動`)
    fireEvent.input(screen.getByRole('searchbox'), { target: { value: 'たいそう' } })
    expect(screen.getByRole('link', { name: 'リモート体操' })).toBeTruthy()
    expect(screen.queryByRole('link', { name: '北五食堂' })).toBeNull()
  })

  it('that leaves nothing says which condition to drop', () => {
    browse('?category=meal&district=yoga&stepFree=1')
    fireEvent.click(screen.getByRole('button', { name: '「段差がない」を外す(1件)' }))
    expect(location.search).toBe('?district=yoga&category=meal')
    expect(document.activeElement).toBe(screen.getByRole('heading', { name: '1件の活動' }))
    expect(screen.getByRole('status').textContent).toBe('1件の活動')
  })

  it('is shown as a calendar one walks by arrow keys, into other months too', () => {
    browse('?view=calendar')
    const grid = screen.getByRole('grid')
    const day = (date: string) => grid.querySelector<HTMLElement>(`[data-day="${date}"]`)
    expect(day('2026-11-20')?.getAttribute('aria-current')).toBe('date')
    expect(within(grid).getAllByRole('link').length).toBe(4)
    day('2026-11-20')?.focus()
    fireEvent.keyDown(day('2026-11-20') as HTMLElement, { key: 'ArrowRight' })
    expect(document.activeElement).toBe(day('2026-11-21'))
    fireEvent.keyDown(day('2026-11-21') as HTMLElement, { key: 'PageDown' })
    expect(location.search).toBe('?view=calendar&month=2026-12')
    expect(document.activeElement).toBe(day('2026-12-21'))
  })
})
