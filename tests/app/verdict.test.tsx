import { screen } from '@testing-library/preact'
import { beforeEach, describe, expect, it } from 'vitest'
import { FindPage } from '../../src/app/find/FindPage.tsx'
import type { Settings } from '../../src/device/settings.ts'
import { renderApp } from './render-app.tsx'

const find = (text: string, more = '', settings: Partial<Settings> = {}) => {
  location.hash = `#q=${encodeURIComponent(text)}${more}`
  return renderApp(<FindPage />, { settings })
}
const heading = () => screen.getByRole('heading', { level: 1 }).textContent

beforeEach(() => { location.hash = '' })

it('begins with the sentence a person at the counter would say', () => {
  find('世田谷区池尻3-27-21')
  expect(heading()).toBe('あなたの地区は 池尻地区 です。')
  expect(document.title).toBe('あなたの地区は 池尻地区 です。 | まちの窓口')
})

describe('the one question', () => {
  it('offers the 番 of both districts and chooses neither', () => {
    find('池尻四丁目')
    expect(heading()).toBe('「池尻四丁目」の、何番ですか?')
    const choices = screen.getAllByRole('link').filter((link) => link.getAttribute('href')?.includes('&d='))
    expect(choices.map((link) => link.getAttribute('href')?.replace(/.*&d=/, ''))).toEqual(['ikejiri', 'daizawa'])
    expect(choices[0]?.textContent).toContain('1〜32番')
    expect(choices[0]?.hasAttribute('aria-current')).toBe(false)
  })

  it('is answered in the fragment', () => {
    find('池尻四丁目', '&d=daizawa')
    expect(heading()).toBe('あなたの地区は 代沢地区 です。')
  })

  it('takes no answer that it did not offer', () => {
    find('池尻四丁目', '&d=karasuyama')
    expect(heading()).toBe('「池尻四丁目」の、何番ですか?')
  })
})

it('names another municipality and says what to do', () => {
  find('目黒区青葉台1-1-1')
  expect(heading()).toBe('目黒区は、世田谷区の外です')
  expect(screen.getByText(/お住まいの市や区の役所に/)).toBeTruthy()
})

it('says why it does not know, and keeps the text to be put right', () => {
  find('池尻9丁目')
  expect(heading()).toBe('地区が分かりませんでした')
  expect(screen.getByText('「池尻」に、その丁目はありません。')).toBeTruthy()
  expect(screen.getByRole('combobox')).toHaveProperty('value', '池尻9丁目')
  expect(screen.getByRole('link', { name: '池尻三丁目' })).toBeTruthy()
})

it('tells the note of an area in the resident’s language', () => {
  find('千歳台1-1', '', { language: 'en' })
  expect(heading()).toBe('Your district is Soshigaya (祖師谷地区).')
  expect(screen.getByText(/Funabashi office/)).toBeTruthy()
})

it('writes readings over names when asked to', () => {
  find('池尻3-27-21', '', { furigana: true })
  expect(screen.getByRole('heading', { level: 1 }).innerHTML).toContain('<ruby>池尻<rp>(</rp><rt>いけじり</rt>')
})
