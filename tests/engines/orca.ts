import { existsSync } from 'node:fs'
import { aptInstall } from '../support/apt.ts'
import { ensureEngine, SCREEN } from '../support/engines.ts'
import { openSite } from '../support/open-site.ts'
import { type Orca, startOrca, TOOLS } from './orca-session.ts'

const PACKAGES = ['orca', 'at-spi2-core', 'dbus', 'openbox', 'xdotool', 'xvfb', 'bsdutils', 'fonts-noto-cjk']

const key = (name: string) => ({ name, act: (orca: Orca) => orca.press(name) })
const text = (words: string) => ({ name: `types ${words}`, act: (orca: Orca) => orca.type(words) })

/** From the first page to the phone of one's counter, and into another language. */
const WALK = [
  { name: 'the page opens', act: (orca: Orca) => orca.listen('Finished loading まちの窓口') },
  key('Tab'), key('Return'), key('Tab'), text('池尻4丁目'), key('Down'), key('Return'),
  key('Down'), key('Tab'), key('Tab'), key('Return'),
  key('Down'), key('Down'), key('Down'), key('Down'), key('Down'), key('Down'), key('Down'), key('Tab'),
  key('ctrl+Home'), key('Tab'), key('Tab'), key('e'), key('Tab'), key('h'),
]

const findMissing = () => [SCREEN, ...Object.values(TOOLS)].filter((tool) => !existsSync(tool))
if (findMissing().length > 0) aptInstall(...PACKAGES)
const missing = findMissing()
const firefox = ensureEngine('firefox')
if (missing.length > 0 || firefox === null) throw new Error(`Orca cannot walk here without ${missing.join(', ') || 'Firefox'}; on Debian install ${PACKAGES.join(' ')}.`)

const site = await openSite()
const orca = await startOrca(site.url, firefox)
console.log('\n| key | said |\n|---|---|')
for (const { name, act } of WALK) console.log(`| ${name} | ${(await act(orca)).join(' / ').replaceAll('|', '\\|')} |`)
orca.end()
await site.stop()
