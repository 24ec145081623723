import { fireEvent, screen, waitFor } from '@testing-library/preact'
import { beforeEach, expect, it } from 'vitest'
import { SearchBox } from '../../src/app/home/SearchBox.tsx'
import { renderApp } from './render-app.tsx'

const input = () => screen.getByRole('combobox') as HTMLInputElement
const type = (value: string) => fireEvent.input(input(), { target: { value } })
const press = (key: string, more: Partial<KeyboardEventInit> = {}) => fireEvent.keyDown(input(), { key, ...more })
const active = () => document.getElementById(input().getAttribute('aria-activedescendant') ?? '')

beforeEach(async () => {
  history.replaceState(null, '', '/')
  renderApp(<SearchBox />)
  // The suggestions are fetched after the box has been drawn.
  await import('../../src/app/home/suggest-from-pack.ts')
  await waitFor(() => {
    if (input().dataset['completes'] === undefined) throw new Error('no suggestions yet')
  })
})

it('suggests while typing and says how many', () => {
  type('いけじり')
  expect(input().getAttribute('aria-expanded')).toBe('true')
  expect(screen.getAllByRole('option')[0]?.textContent).toContain('池尻')
  expect(screen.getByRole('status').textContent).toMatch(/候補が\d件あります/)
})

it('keeps name and reading of a suggestion apart, for a screen reader reads them in one breath', () => {
  type('池尻4丁目')
  expect(screen.getAllByRole('option')[0]?.textContent).toMatch(/^池尻四丁目 いけじり4ちょうめ/)
})

it('moves through the list and back to the text', () => {
  type('いけじり')
  expect(active()).toBeNull()
  press('ArrowDown')
  expect(active()).toBe(screen.getAllByRole('option')[0])
  expect(active()?.getAttribute('aria-selected')).toBe('true')
  press('ArrowUp')
  expect(active()).toBeNull()
  press('ArrowUp')
  expect(active()).toBe(screen.getAllByRole('option').at(-1))
  press('Home')
  expect(active()).toBeNull()
})

it('looks up what is chosen, in the fragment alone', () => {
  type('池尻三')
  press('ArrowDown')
  press('Enter')
  expect(location.pathname + location.search).toBe('/find')
  expect(new URLSearchParams(location.hash.slice(1)).get('q')).toContain('池尻三丁目')
})

it('looks up what was typed', () => {
  type('池尻3-27-21')
  fireEvent.submit(screen.getByRole('search'))
  expect(new URLSearchParams(location.hash.slice(1)).get('q')).toBe('池尻3-27-21')
})

it('leaves every key to the input method while Japanese is being composed', () => {
  type('いけじり')
  press('ArrowDown', { isComposing: true })
  press('Enter', { isComposing: true })
  expect(active()).toBeNull()
  expect(location.pathname).toBe('/')
})

it('closes with Escape, and empties the text with a second one', () => {
  type('いけじり')
  press('Escape')
  expect(input().getAttribute('aria-expanded')).toBe('false')
  expect(input().value).toBe('いけじり')
  press('Escape')
  expect(input().value).toBe('')
})

it('does nothing with an empty text', () => {
  fireEvent.submit(screen.getByRole('search'))
  expect(location.pathname).toBe('/')
})
