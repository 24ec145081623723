import { spawn } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createServer } from 'node:net'
import { homedir, tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Driver, Key } from './driver.ts'
import { endWithUs, openScreen } from './screen.ts'
import { focused, openSession, waitForDriver } from './webdriver.ts'

const KEYS: Record<Exclude<Key, 'Shift+Tab'> | 'Shift', string> = { Tab: '\uE004', Enter: '\uE007', Escape: '\uE00C', ArrowDown: '\uE015', Space: ' ', Shift: '\uE008' }
/** Its window gets no narrower than 447. */
const WINDOW = { width: 390, height: 844 }

/** WebKit's own small browser on a screen of its own, over W3C WebDriver. */
export async function startWebKit(driverPath: string): Promise<Driver> {
  const screen = await openScreen('448x850x24')
  const port = await freePort()
  const home = makeHome()
  const driver = spawn(driverPath, [`--port=${port}`], {
    // A group of its own: a browser left by a session that broke off ends with it.
    // Without a message bus nothing of the desktop is started beside it, which would stay and keep the folder busy.
    detached: true, stdio: 'ignore',
    env: { ...process.env, HOME: homedir(), XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, DBUS_SESSION_BUS_ADDRESS: 'disabled:', DISPLAY: screen.display, TZ: 'Asia/Tokyo' },
  })
  const end = endWithUs(() => {
    try {
      if (driver.pid !== undefined) process.kill(-driver.pid)
    } catch {
      // Nothing of the group is left.
    }
    screen.end()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })
  const url = `http://127.0.0.1:${port}`
  await waitForDriver(url)
  const session = await openSession(url, { browserName: 'MiniBrowser', proxy: { proxyType: 'direct' } })
  const { find, get, post, capabilities: { browserName, browserVersion } } = session
  await post('/window/rect', WINDOW)
  return {
    browser: `${browserName} ${browserVersion}`,
    open: (to) => post('/url', { url: to }),
    reload: () => post('/refresh'),
    click: async (selector, nth = 0) => post(`/element/${await find(selector, nth)}/click`),
    choose: async (selector, value) => post(`/element/${await find(`${selector} option[value="${value}"]`, 0)}/click`),
    type: async (text) => post(`/element/${await focused(session)}/value`, { text }),
    press: (key) => post('/actions', { actions: [{ type: 'key', id: 'keys', actions: strokes(key) }] }),
    evaluate: (look, ...values) => post('/execute/sync', { script: `return (${look.toString()})(...arguments)`, args: values }),
    inject: (source) => post('/execute/sync', { script: source, args: [] }),
    screenshot: async () => Buffer.from(await get<string>('/screenshot'), 'base64'),
    close: () => session.end().finally(end),
  }
}

function strokes(key: Key): { type: 'keyDown' | 'keyUp'; value: string }[] {
  const values = key.split('+').map((one) => KEYS[one as keyof typeof KEYS])
  return [...values.map((value) => ({ type: 'keyDown' as const, value })), ...values.toReversed().map((value) => ({ type: 'keyUp' as const, value }))]
}

/** Settings of its own: while a page still glides to where a button is, a click would hit what is there now. */
function makeHome(): string {
  const home = mkdtempSync(join(tmpdir(), 'madoguchi-webkit-'))
  mkdirSync(join(home, 'gtk-3.0'))
  writeFileSync(join(home, 'gtk-3.0/settings.ini'), '[Settings]\ngtk-enable-animations=0\n')
  return home
}

function freePort(): Promise<number> {
  return new Promise((resolve) => {
    const server = createServer().listen(0, '127.0.0.1', () => {
      const address = server.address()
      server.close(() => resolve(typeof address === 'object' && address !== null ? address.port : 0))
    })
  })
}
