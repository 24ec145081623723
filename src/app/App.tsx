import { LocationProvider, Route, Router } from 'preact-iso'
import type { Settings } from '../device/settings.ts'
import { HomePage } from './home/HomePage.tsx'
import { LanguageProvider, wordingOf } from './language/LanguageContext.tsx'
import { Shell } from './shell/Shell.tsx'
import { useApp } from './state/app-context.ts'
import { AppProvider } from './state/AppProvider.tsx'
import { FaultBoundary } from './state/Fault.tsx'
import { lazyPage, packPage } from './state/lazy-page.tsx'
import { useLazy } from './state/use-lazy.ts'

const FindPage = packPage(() => import('./find/FindPage.tsx').then((page) => page.FindPage))
const MorePages = lazyPage(() => import('./MorePages.tsx').then((pages) => pages.MorePages))

interface Props { packId: string; settings: Settings }

export function App({ packId, settings }: Props) {
  return (
    <AppProvider packId={packId} initial={settings}>
      <Spoken />
    </AppProvider>
  )
}

// The first answer needs neither the language in the address nor its words kept.
const loadElsewhere = () => import('./language/SpokenElsewhere.tsx').then((elsewhere) => elsewhere.SpokenElsewhere)

function Spoken() {
  const { settings, missWords } = useApp()
  const Elsewhere = useLazy(true, loadElsewhere)
  return (
    <LanguageProvider wording={wordingOf(settings.language, settings.furigana)} onMissing={missWords}>
      <LocationProvider>
        {Elsewhere && <Elsewhere />}
        <Shell>
          <FaultBoundary>
            <Router>
              <Route path="/" component={HomePage} />
              <Route path="/find" component={FindPage} />
              <Route path="/*" component={MorePages} />
            </Router>
          </FaultBoundary>
        </Shell>
      </LocationProvider>
    </LanguageProvider>
  )
}
