import { spawn, spawnSync } from 'node:child_process'
import { copyFileSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { homedir, tmpdir } from 'node:os'
import { basename, join } from 'node:path'
import { createInterface } from 'node:readline'
import { setTimeout as sleep } from 'node:timers/promises'
import { endWithUs, openScreen } from './screen.ts'

/** What the walk needs besides a screen and Firefox. */
export const TOOLS = { orca: '/usr/bin/orca', bus: '/usr/bin/dbus-daemon', windows: '/usr/bin/openbox', keys: '/usr/bin/xdotool', terminal: '/usr/bin/script' } as const

const FIREFOX = {
  'network.proxy.type': 1, 'network.proxy.http': '127.0.0.1', 'network.proxy.http_port': 9, 'network.proxy.ssl': '127.0.0.1', 'network.proxy.ssl_port': 9, 'intl.accept_languages': 'ja',
  'browser.shell.checkDefaultBrowser': false, 'browser.aboutwelcome.enabled': false, 'datareporting.policy.dataSubmissionEnabled': false, 'browser.startup.homepage_override.mstone': 'ignore',
}
/** A bus that starts nothing but what joins readers and applications: the other services of a desktop would keep the folder busy. */
const busWith = (home: string) => `<busconfig><type>session</type><listen>unix:dir=${home}</listen><servicedir>${home}/services</servicedir>
<policy context="default"><allow send_destination="*" eavesdrop="true"/><allow eavesdrop="true"/><allow own="*"/></policy></busconfig>`
const JOIN = '/usr/share/dbus-1/services/org.a11y.Bus.service'
/** Keys are not said back, for what is said upon them is wanted. */
const PROFILE = { enableKeyEcho: false, profile: ['Default', 'default'], pronunciations: {}, keybindings: {} }
const SETTINGS = { general: { startingProfile: ['Default', 'default'] }, profiles: { default: PROFILE }, pronunciations: {}, keybindings: {} }
/** So long a machine at work may think before the first word, and so long it is silent before the next key is pressed. */
const FIRST_WORD_MS = 6_000
const SILENCE_MS = 2_500
const LONGEST_MS = 60_000
/** A character that is on no key is put on one for a moment, so the next must wait. */
const TYPING_MS = 800
const SAID = /SPEECH OUTPUT: '([^]*?)' ?(?:\{.*\}\r?)?$/gm

export interface Orca {
  /** Presses a key, by its name in xdotool; what is said upon it. */
  press: (key: string) => Promise<string[]>
  type: (text: string) => Promise<string[]>
  /** Does nothing but listen, until certain words were said. */
  listen: (words: string) => Promise<string[]>
  end: () => void
}

/** Orca beside Firefox on a screen and a message bus of their own, without a voice: what it would say is read from its own record. */
export async function startOrca(url: string, firefox: string): Promise<Orca> {
  const home = mkdtempSync(join(tmpdir(), 'madoguchi-orca-'))
  const record = join(home, 'record')
  const write = (file: string, content: string) => writeFileSync(join(home, file), content)
  for (const folder of ['firefox', 'orca', 'services']) mkdirSync(join(home, folder))
  write('record', '')
  write('firefox/user.js', Object.entries(FIREFOX).map((pair) => `user_pref(${pair.map((one) => JSON.stringify(one)).join(', ')});\n`).join(''))
  write('orca/user-settings.conf', JSON.stringify(SETTINGS))
  write('bus.conf', busWith(home))
  copyFileSync(JOIN, join(home, 'services', basename(JOIN)))

  const screen = await openScreen('1000x900x24')
  const own = { ...process.env, HOME: homedir(), XDG_CONFIG_HOME: home, XDG_CACHE_HOME: home, XDG_DATA_HOME: home, DISPLAY: screen.display, GNOME_ACCESSIBILITY: '1', TZ: 'Asia/Tokyo' }
  const bus = spawn(TOOLS.bus, [`--config-file=${join(home, 'bus.conf')}`, '--nofork', '--print-address'], { stdio: ['ignore', 'pipe', 'ignore'], env: own })
  const env = { ...own, DBUS_SESSION_BUS_ADDRESS: await new Promise<string>((resolve) => createInterface(bus.stdout).once('line', resolve)) }
  const start = (command: string, ...args: string[]) => spawn(command, args, { env, stdio: 'ignore' })
  // Orca writes its record at once, not in pieces, only where that is a terminal.
  const started = [bus, start(TOOLS.windows), start(TOOLS.terminal, '-qfc', `${TOOLS.orca} --replace --debug-file /dev/tty`, record)]
  const end = endWithUs(() => {
    for (const process of started.toReversed()) process.kill()
    screen.end()
    rmSync(home, { recursive: true, force: true, maxRetries: 5 })
  })

  const said = () => [...readFileSync(record, 'utf8').matchAll(SAID)].map(([, words = '']) => words.replaceAll(/\s+/g, ' ').trim()).filter((words) => words !== '')
  let heard = 0
  const listen = async (words = '') => {
    const since = { start: Date.now(), last: Date.now() }
    let count = heard
    const isQuiet = () => Date.now() - since.last > (count === heard ? FIRST_WORD_MS : SILENCE_MS) && said().slice(heard).join('\n').includes(words)
    while (Date.now() - since.start < LONGEST_MS && !isQuiet()) {
      await sleep(100)
      const now = said().length
      if (now !== count) since.last = Date.now()
      count = now
    }
    const news = said().slice(heard)
    heard += news.length
    return news
  }
  const keys = (...args: string[]) => spawnSync(TOOLS.keys, args, { env, timeout: LONGEST_MS })

  await listen('Screen reader on')
  started.push(start(firefox, '--no-remote', '--profile', join(home, 'firefox'), '--width', '900', '--height', '850', url))
  keys('search', '--sync', '--onlyvisible', '--class', 'firefox', 'windowactivate', '--sync')
  return {
    press(key) {
      keys('key', key)
      return listen()
    },
    async type(text) {
      for (const character of text) {
        keys('type', character)
        await sleep(TYPING_MS)
      }
      return listen()
    },
    listen, end,
  }
}
