import { act, cleanup, fireEvent, render, screen } from '@testing-library/preact'
import { afterEach, beforeEach, expect, it, vi } from 'vitest'
import { ReadAloud } from '../../src/app/aloud/ReadAloud.tsx'
import { LanguageProvider } from '../../src/app/language/LanguageContext.tsx'

/** What a device with voices offers; no browser under test has one of its own. */
class Device extends EventTarget {
  voices: { name: string; lang: string; localService: boolean }[] = []
  said: Utterance[] = []
  isCancelled = false
  getVoices = () => this.voices
  speak = (utterance: Utterance) => { this.said.push(utterance) }
  cancel = () => { this.isCancelled = true }
}
class Utterance extends EventTarget {
  voice: { name: string } | null = null
  lang = ''
  constructor(readonly text: string) { super() }
}

let device: Device
beforeEach(() => {
  device = new Device()
  vi.stubGlobal('speechSynthesis', device)
  vi.stubGlobal('SpeechSynthesisUtterance', Utterance)
})
afterEach(cleanup)

const show = () => render(<LanguageProvider wording="ja"><main id="main" lang="ja"><ReadAloud /><h1>池尻地区</h1><p lang="en">Ikejiri</p><p lang="ne">इकेजिरी</p></main></LanguageProvider>)
const ends = () => void act(() => { device.said.at(-1)?.dispatchEvent(new Event('end')) })

it('is not there without a voice for the language, nor with one that would send what is read elsewhere', () => {
  device.voices = [{ name: 'English', lang: 'en-US', localService: true }, { name: 'Cloud', lang: 'ja-JP', localService: false }]
  show()
  expect(screen.queryByRole('button')).toBeNull()
  // Many devices list their voices a moment late.
  void act(() => {
    device.voices.push({ name: 'Kyoko', lang: 'ja_JP', localService: true })
    device.dispatchEvent(new Event('voiceschanged'))
  })
  expect(screen.getByRole('button')).toBeTruthy()
})

it('reads each passage by a voice of its language, shows which, passes over what no voice can read, and stops when told', () => {
  device.voices = [{ name: 'Kyoko', lang: 'ja-JP', localService: true }, { name: 'Samantha', lang: 'en-US', localService: true }]
  const { container } = show()
  fireEvent.click(screen.getByRole('button'))
  expect(container.querySelector('[data-reading]')?.textContent).toBe('池尻地区')
  ends()
  expect(device.said.map(({ text, voice }) => [voice?.name, text])).toEqual([['Kyoko', '池尻地区'], ['Samantha', 'Ikejiri']])
  expect(container.querySelector('[data-reading]')?.textContent).toBe('Ikejiri')
  ends()
  expect(device.said).toHaveLength(2)
  expect(container.querySelector('[data-reading]')).toBeNull()

  fireEvent.click(screen.getByRole('button'))
  device.isCancelled = false
  fireEvent.click(screen.getByRole('button'))
  expect(device.isCancelled).toBe(true)
  ends()
  expect(device.said).toHaveLength(3)
  expect(container.querySelector('[data-reading]')).toBeNull()
})
