import { beforeEach, expect, test, vi } from 'vitest'

beforeEach(() => vi.resetModules())
const load = async () => {
  const install = await import('../../src/device/install.ts')
  install.listenForInstall()
  return install
}

/** The browser's offer to install, as Chromium makes it. */
function offerInstall(outcome: 'accepted' | 'dismissed') {
  const prompt = vi.fn<() => Promise<{ outcome: string }>>(() => Promise.resolve({ outcome }))
  const offer = Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt })
  dispatchEvent(offer)
  return { offer, prompt }
}

test('an offer is kept for our own button and can be used once', async () => {
  const { installState, watchInstall } = await load()
  expect(installState()).toEqual({ way: 'none' })
  const told: string[] = []
  watchInstall(({ way }) => told.push(way))
  const { offer, prompt } = offerInstall('dismissed')
  expect(offer.defaultPrevented).toBe(true)
  const state = installState()
  expect(state.way === 'prompt' && (await state.install())).toBe(false)
  expect(prompt).toHaveBeenCalledOnce()
  expect(told).toEqual(['prompt', 'none'])
})

test('an installed app asks no more', async () => {
  const { installState } = await load()
  offerInstall('accepted')
  dispatchEvent(new Event('appinstalled'))
  expect(installState()).toEqual({ way: 'installed' })
})
