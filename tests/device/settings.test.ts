import { beforeEach, expect, test, vi } from 'vitest'
import { followLink, readSettings, saveSettings, watchSettings } from '../../src/device/settings.ts'

beforeEach(() => localStorage.clear())

test('a first visit has calm defaults in the language of the browser', () => {
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['ja-JP', 'en'])
  expect(readSettings()).toEqual({ language: 'ja', textSize: 'normal', theme: 'auto', furigana: false, simple: false, discreet: false, myDistrict: null })
  vi.spyOn(navigator, 'languages', 'get').mockReturnValue(['id', 'ne-NP'])
  expect(readSettings().language).toBe('ne')
})

test('the language of a link holds for the visit; who never chose one keeps it', () => {
  followLink('?lang=vi')
  expect(JSON.parse(localStorage.getItem('settings') ?? '{}')).toMatchObject({ language: 'vi' })
  followLink('?lang=ko&district=yoga')
  expect(readSettings().language).toBe('ko')
  saveSettings({ theme: 'dark' })
  expect(JSON.parse(localStorage.getItem('settings') ?? '{}')).toMatchObject({ language: 'vi', theme: 'dark' })
  expect(readSettings().language).toBe('ko')
  saveSettings({ language: 'es' })
  expect(readSettings().language).toBe('es')
  followLink('?lang=klingon')
  expect(readSettings().language).toBe('es')
})

test('a change is kept and told, and a later one keeps it', () => {
  const told = vi.fn<(settings: unknown) => void>()
  const stop = watchSettings(told)
  saveSettings({ myDistrict: 'ikejiri' })
  saveSettings({ theme: 'dark' })
  expect(readSettings()).toMatchObject({ myDistrict: 'ikejiri', theme: 'dark' })
  expect(told).toHaveBeenCalledTimes(2)
  stop()
  saveSettings({ theme: 'auto' })
  expect(told).toHaveBeenCalledTimes(2)
})

test('another tab’s change is told', () => {
  const told = vi.fn<(settings: unknown) => void>()
  const stop = watchSettings(told)
  localStorage.setItem('settings', '{"furigana":true}')
  dispatchEvent(new StorageEvent('storage', { key: 'settings' }))
  expect(told).toHaveBeenCalledWith(expect.objectContaining({ furigana: true }))
  stop()
})

test.each(['', 'null', '[]', '{"theme":"neon"', '"ja"'])('damaged storage (%s) is forgotten', (text) => {
  localStorage.setItem('settings', text)
  expect(readSettings()).toMatchObject({ theme: 'auto', myDistrict: null })
})

test('one damaged value does not spoil the others', () => {
  localStorage.setItem('settings', '{"theme":"neon","textSize":"largest","myDistrict":7}')
  expect(readSettings()).toMatchObject({ theme: 'auto', textSize: 'largest', myDistrict: null })
})
