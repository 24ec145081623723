import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { chromium } from '@playwright/test'
import { aptInstall } from './apt.ts'

const USUAL_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'].map((name) => `/usr/bin/${name}`),
  darwin: ['Google Chrome', 'Chromium'].map((name) => `/Applications/${name}.app/Contents/MacOS/${name}`),
  win32: [process.env.PROGRAMFILES, process.env['PROGRAMFILES(X86)'], process.env.LOCALAPPDATA]
    .filter((folder) => folder !== undefined)
    .map((folder) => join(folder, 'Google/Chrome/Application/chrome.exe')),
}

function canRun(path: string): boolean {
  if (!existsSync(path)) return false
  // Some distributions put a script there that only says where to get the browser; on Windows asking would open one.
  return process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0
}

/** The path of a Chromium: the one asked for, one in a usual place, or Playwright's own; null when there is none. */
export function findChromium(): string | null {
  const places = [process.env.CHROMIUM_PATH, ...(USUAL_PLACES[process.platform] ?? []), chromium.executablePath()]
  return places.find((place) => place !== undefined && canRun(place)) ?? null
}

/** Finds a Chromium or installs one: Debian's package where we may, else Playwright's download. */
export function ensureChromium(): string {
  const ways = [
    () => {},
    () => aptInstall('chromium', 'fonts-noto-cjk'),
    () => spawnSync(process.execPath, [join('node_modules', '@playwright', 'test', 'cli.js'), 'install', 'chromium'], { stdio: 'inherit' }),
  ]
  for (const prepare of ways) {
    prepare()
    const found = findChromium()
    if (found) return found
  }
  throw new Error('No Chromium could be found or installed. Install Chromium or Google Chrome, or set CHROMIUM_PATH to one, and run the tests again.')
}

/** Quiet flags: a browser under test speaks to nobody but the page's own server. */
export const CHROMIUM_FLAGS = [
  '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking', '--disable-component-update', '--disable-sync',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
]
