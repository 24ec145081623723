import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { aptInstall } from './apt.ts'

const FIREFOX_PLACES: Partial<Record<NodeJS.Platform, string[]>> = {
  linux: ['firefox-esr', 'firefox'].map((name) => `/usr/bin/${name}`),
  darwin: ['/Applications/Firefox.app/Contents/MacOS/firefox'],
  win32: [process.env.PROGRAMFILES, process.env.LOCALAPPDATA].filter((folder) => folder !== undefined).map((folder) => join(folder, 'Mozilla Firefox/firefox.exe')),
}
const WEBKIT_DRIVER = '/usr/bin/WebKitWebDriver'
/** WebKit's browser needs a screen; one of its own disturbs nobody. */
export const SCREEN = '/usr/bin/Xvfb'

export interface Engine {
  title: string
  /** The path of what drives the engine, if it is here. */
  find: () => string | null
  packages: readonly string[]
  /** How to get it where it could not be installed. */
  advice: string
}

export const ENGINES = {
  firefox: {
    title: 'Firefox',
    find: () => [process.env.FIREFOX_PATH, ...(FIREFOX_PLACES[process.platform] ?? [])].find((place) => place !== undefined && canRun(place)) ?? null,
    packages: ['firefox-esr', 'fonts-noto-cjk'],
    advice: 'install Firefox, or set FIREFOX_PATH to one',
  },
  webkit: {
    title: 'WebKit',
    find: () => (existsSync(WEBKIT_DRIVER) && existsSync(SCREEN) ? WEBKIT_DRIVER : null),
    packages: ['webkit2gtk-driver', 'xvfb', 'fonts-noto-cjk'],
    advice: 'on Debian install webkit2gtk-driver and xvfb; elsewhere there is none that runs without a screen',
  },
} as const satisfies Record<string, Engine>

export type EngineId = keyof typeof ENGINES

/** On Ubuntu a script stands in Firefox's place that only says where to get it; on Windows asking would open one. */
function canRun(path: string): boolean {
  return existsSync(path) && (process.platform === 'win32' || spawnSync(path, ['--version'], { timeout: 20_000 }).status === 0)
}

/** Finds an engine or installs it from Debian's packages; null, and one line that says so, where it cannot be had. */
export function ensureEngine(id: EngineId): string | null {
  const { title, find, packages, advice } = ENGINES[id]
  const found = find() ?? (aptInstall(...packages) ? find() : null)
  console.log(found === null ? `${title}: could not be had here, so nothing is tested in it; ${advice}.` : `${title}: ${found}`)
  return found
}
