import { fireEvent, screen } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { changesSince, savedNow } from '../../src/app/saved/snapshot.ts'
import { SavedActivities } from '../../src/app/saved/SavedActivities.tsx'
import { readSaved, writeSaved } from '../../src/device/saved.ts'
import { activities, renderApp } from './render-app.tsx'

const NOW = '2026-11-20T10:00:00+09:00'
const [one, two, three] = ['taishido-aozora-sumaho', 'okusawa-boccia', 'yoga-rinato'].map((id) => {
  const activity = activities.find((other) => other.id === id)
  if (!activity) throw new Error(`no activity ${id}`)
  return activity
}) as [typeof activities[number], typeof activities[number], typeof activities[number]]
const ids = () => readSaved().map(({ id }) => id)

beforeEach(() => writeSaved([one, two, three].map((activity) => savedNow(activity, NOW))))

describe('what is kept', () => {
  it('survives a damaged entry and words of a later version', () => {
    const stored = JSON.parse(localStorage.getItem('saved') ?? '')
    localStorage.setItem('saved', JSON.stringify({ version: 2, colour: 'blue', activities: [{ id: 7 }, { ...stored.activities[1], stars: 5 }, null] }))
    expect(ids()).toEqual([two.id])
    localStorage.setItem('saved', 'not JSON')
    expect(ids()).toEqual([])
  })

  it('is put in order by buttons, and the focus travels along', () => {
    renderApp(<SavedActivities activities={activities} />)
    fireEvent.click(screen.getByRole('button', { name: `下へ:${one.name}` }))
    expect(ids()).toEqual([two.id, one.id, three.id])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `下へ:${one.name}` }))
    fireEvent.click(screen.getByRole('button', { name: `下へ:${one.name}` }))
    expect(ids()).toEqual([two.id, three.id, one.id])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `上へ:${one.name}` }))
  })

  it('is removed and put back where it was', () => {
    renderApp(<SavedActivities activities={activities} />)
    fireEvent.click(screen.getByRole('button', { name: `外す:${two.name}` }))
    expect(ids()).toEqual([one.id, three.id])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: '元に戻す' }))
    fireEvent.click(screen.getByRole('button', { name: '元に戻す' }))
    expect(ids()).toEqual([one.id, two.id, three.id])
    expect(document.activeElement).toBe(screen.getByRole('button', { name: `外す:${two.name}` }))
  })
})

describe('newer data', () => {
  const saved = savedNow(one, NOW)
  const today = '2026-11-20'
  const recurrence = one.recurrence && { ...one.recurrence, exceptions: [{ date: '2026-12-02', to: null, reason: null }, { date: '2027-01-06', to: '2027-01-13T10:30', reason: null }, { date: '2026-10-07', to: null, reason: null }] }

  it('that says the same is no news', () => {
    expect(changesSince(saved, one, today)).toEqual([])
  })

  it('is compared with what was saved; a day that is over is no news', () => {
    const changed = { ...one, status: 'paused' as const, sequence: 1, phone: null, venue: one.fact && { value: '広場', fact: one.fact }, recurrence }
    expect(changesSince(saved, changed, today)).toEqual([
      { of: 'status', to: 'paused' },
      { of: 'venue', from: null, to: '広場' },
      { of: 'cancelled', date: '2026-12-02', to: null },
      { of: 'moved', date: '2027-01-06', to: '2027-01-13' },
    ])
  })

  it('without it, or with another sequence alone, is told too', () => {
    expect(changesSince(saved, undefined, today)).toEqual([{ of: 'gone' }])
    expect(changesSince(saved, { ...one, sequence: 3 }, today)).toEqual([{ of: 'other' }])
  })

  it('is told beside the activity until it has been seen', () => {
    const newer = activities.map((activity) => (activity.id === one.id ? { ...one, recurrence } : activity)).filter(({ id }) => id !== two.id)
    renderApp(<SavedActivities activities={newer} />)
    expect(screen.getByText('12月2日(水)は中止です。')).toBeTruthy()
    expect(screen.getByText(/新しい情報に載っていません/)).toBeTruthy()
    fireEvent.click(screen.getByRole('button', { name: '分かりました' }))
    expect(screen.queryByText('12月2日(水)は中止です。')).toBeNull()
    expect(document.activeElement).toBe(screen.getByRole('link', { name: one.name }))
    expect(ids()).toEqual([one.id, two.id, three.id])
  })
})
