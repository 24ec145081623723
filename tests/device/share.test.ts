import { afterEach, expect, test, vi } from 'vitest'
import { shareOrCopy } from '../../src/device/share.ts'

const PAGE = { title: '池尻地区', text: '池尻地区の福祉の相談窓口', url: 'https://example.test/districts/ikejiri' }

/** What the phone offers for sharing and copying. */
function offer(phone: { share?: () => Promise<void>; writeText?: (text: string) => Promise<void> }) {
  vi.stubGlobal('navigator', { share: phone.share, clipboard: { writeText: phone.writeText ?? (() => Promise.reject(new Error('refused'))) } })
}
afterEach(() => vi.unstubAllGlobals())

test('the share sheet comes first', async () => {
  offer({ share: () => Promise.resolve() })
  expect(await shareOrCopy(PAGE)).toBe('shared')
})

test('closing the share sheet copies nothing', async () => {
  const writeText = vi.fn<(text: string) => Promise<void>>()
  offer({ share: () => Promise.reject(new DOMException('closed', 'AbortError')), writeText })
  expect(await shareOrCopy(PAGE)).toBe('cancelled')
  expect(writeText).not.toHaveBeenCalled()
})

test.each([undefined, () => Promise.reject(new DOMException('no', 'NotAllowedError'))])('without a share sheet the link is copied', async (share) => {
  const writeText = vi.fn<(text: string) => Promise<void>>(() => Promise.resolve())
  offer({ ...(share ? { share } : {}), writeText })
  expect(await shareOrCopy(PAGE)).toBe('copied')
  expect(writeText).toHaveBeenCalledWith(`${PAGE.text}\n${PAGE.url}`)
})

test('when nothing works it is said', async () => {
  offer({})
  expect(await shareOrCopy(PAGE)).toBe('failed')
})
