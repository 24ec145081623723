import { render } from 'preact'
import '@digital-go-jp/design-tokens/dist/tokens.css'
import './app/ui/theme.css'
import './app/ui/base.css'
import { App } from './app/App.tsx'
import { wordingOf } from './app/language/LanguageContext.tsx'
import { speak } from './app/language/words.ts'
import { isErasing } from './device/erasing.ts'
import { listenForInstall } from './device/install.ts'
import { followLink, readSettings, saveSettings } from './device/settings.ts'

const PACK = 'setagaya'

/** Without network only the words that are kept can be spoken: those of a link may not be among them. */
async function speakSomething() {
  const { language, furigana } = readSettings()
  const wording = wordingOf(language, furigana)
  await speak(wording).catch(async (error: unknown) => {
    if (wording === 'ja') throw error
    await speak('ja')
    saveSettings({ language: 'ja', furigana: false })
  })
}

// A function, because a part that is fetched here needs this module to be done.
async function start() {
  // An erasing that was cut off comes before anything is read or shown.
  if (isErasing()) await import('./device/erase.ts').then(({ eraseAll }) => eraseAll()).catch((error: unknown) => console.error(error))
  followLink(location.search)
  await speakSomething()
  const settings = readSettings()
  const root = document.getElementById('app')
  if (root === null) throw new Error('index.html has no #app')
  root.replaceChildren()
  if (settings.discreet) await import('./app/safe/Cover.tsx').then(({ showCover }) => showCover(root, wordingOf(settings.language, settings.furigana))).catch((error: unknown) => console.error(error))
  render(<App packId={PACK} settings={settings} />, root)
  // What waits to be sent, and what another tab may say, need no part in the first paint.
  void import('./app/safe/stop-when-erased.ts').then(({ stopWhenErased }) => stopWhenErased())
  void import('./device/outbox.ts').then(({ startOutbox }) => startOutbox())
}

listenForInstall()
start().catch((error: unknown) => {
  console.error(error)
  // Without any words, those that the page itself brings.
  document.querySelector('.skeleton')?.removeAttribute('aria-busy')
  document.querySelector('.skeleton-lost')?.removeAttribute('hidden')
})
