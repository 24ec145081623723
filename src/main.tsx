import { render } from 'preact'
import '@digital-go-jp/design-tokens/dist/tokens.css'
import './app/ui/theme.css'
import './app/ui/base.css'
import { App } from './app/App.tsx'
import { speak } from './app/language/words.ts'
import { listenForInstall } from './device/install.ts'
import { readSettings } from './device/settings.ts'

const PACK = 'setagaya'

listenForInstall()
const settings = readSettings()
await speak(settings.language)
const root = document.getElementById('app')
if (root === null) throw new Error('index.html has no #app')
root.replaceChildren()
render(<App packId={PACK} settings={settings} />, root)
// What waits to be sent needs no part in the first paint.
void import('./device/outbox.ts').then(({ startOutbox }) => startOutbox())
