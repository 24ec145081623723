import { defineConfig } from '@playwright/test'
import { CHROMIUM_FLAGS, findChromium } from './support/chromium.ts'

const executablePath = findChromium()

export default defineConfig({
  testDir: '.',
  testMatch: ['device/**/*.spec.ts', 'e2e/**/*.spec.ts'],
  globalSetup: './support/cluster-setup.ts',
  outputDir: '../.cache/playwright',
  fullyParallel: true,
  forbidOnly: true,
  workers: 2,
  timeout: 45_000,
  expect: { timeout: 10_000 },
  use: {
    locale: 'ja-JP',
    timezoneId: 'Asia/Tokyo',
    viewport: { width: 390, height: 844 },
    trace: 'off',
    launchOptions: { args: CHROMIUM_FLAGS, ...(executablePath ? { executablePath } : {}) },
  },
})
