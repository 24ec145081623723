import { LocationProvider, Route, Router } from 'preact-iso'
import type { Settings } from '../device/settings.ts'
import { HomePage } from './home/HomePage.tsx'
import { LanguageProvider, wordingOf } from './language/LanguageContext.tsx'
import { SpokenElsewhere } from './language/SpokenElsewhere.tsx'
import { Shell } from './shell/Shell.tsx'
import { useApp } from './state/app-context.ts'
import { AppProvider } from './state/AppProvider.tsx'
import { FaultBoundary } from './state/Fault.tsx'
import { lazyPage, packPage } from './state/lazy-page.tsx'

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

function Spoken() {
  const { settings, missWords } = useApp()
  return (
    <LanguageProvider wording={wordingOf(settings.language, settings.furigana)} onMissing={missWords}>
      <LocationProvider>
        <SpokenElsewhere />
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
