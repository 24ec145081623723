import { lazy, LocationProvider, Route, Router } from 'preact-iso'
import type { ComponentType } from 'preact'
import type { Settings } from '../device/settings.ts'
import type { Messages } from '../locales/messages.ts'
import { HomePage } from './home/HomePage.tsx'
import { LanguageProvider } from './language/LanguageContext.tsx'
import { Shell } from './shell/Shell.tsx'
import { useApp } from './state/app-context.ts'
import { AppProvider } from './state/AppProvider.tsx'
import { FaultBoundary } from './state/Fault.tsx'
import { Loading } from './state/Loading.tsx'
import { PackMissing } from './state/PackMissing.tsx'

/** A page that shows nothing without the pack. */
function withPack(Lazy: ComponentType): ComponentType {
  return function WithPack() {
    const { pack, openAgain } = useApp()
    if (pack.state === 'ready') return <Lazy />
    if (pack.state === 'fault') throw pack.error
    return pack.state === 'opening' ? <Loading /> : <PackMissing retry={openAgain} />
  }
}

const FindPage = withPack(lazy(() => import('./find/FindPage.tsx').then((page) => page.FindPage)))
const DistrictsPage = withPack(lazy(() => import('./districts/DistrictsPage.tsx').then((page) => page.DistrictsPage)))
const DistrictPage = withPack(lazy(() => import('./districts/DistrictPage.tsx').then((page) => page.DistrictPage)))
const TopicsPage = withPack(lazy(() => import('./next/TopicsPage.tsx').then((page) => page.TopicsPage)))
const ActivitiesPage = withPack(lazy(() => import('./next/ActivitiesPage.tsx').then((page) => page.ActivitiesPage)))
const BookPage = withPack(lazy(() => import('./next/BookPage.tsx').then((page) => page.BookPage)))
const SavedPage = withPack(lazy(() => import('./saved/SavedPage.tsx').then((page) => page.SavedPage)))
const SettingsPage = withPack(lazy(() => import('./settings/SettingsPage.tsx').then((page) => page.SettingsPage)))
const DataPage = withPack(lazy(() => import('./about/DataPage.tsx').then((page) => page.DataPage)))
const AboutPage = lazy(() => import('./about/AboutPage.tsx').then((page) => page.AboutPage))
const PrivacyPage = lazy(() => import('./about/PrivacyPage.tsx').then((page) => page.PrivacyPage))
const AccessibilityPage = lazy(() => import('./about/AccessibilityPage.tsx').then((page) => page.AccessibilityPage))
const NotFoundPage = lazy(() => import('./about/NotFoundPage.tsx').then((page) => page.NotFoundPage))

interface Props { packId: string; settings: Settings; messages: Messages }

export function App({ packId, settings, messages }: Props) {
  return (
    <AppProvider packId={packId} initial={settings}>
      <Spoken initial={{ language: settings.language, messages }} />
    </AppProvider>
  )
}

function Spoken({ initial }: { initial: { language: Settings['language']; messages: Messages } }) {
  const { settings } = useApp()
  return (
    <LanguageProvider language={settings.language} initial={initial}>
      <LocationProvider>
        <Shell>
          <FaultBoundary>
            <Router>
              <Route path="/" component={HomePage} />
              <Route path="/find" component={FindPage} />
              <Route path="/districts" component={DistrictsPage} />
              <Route path="/districts/:id" component={DistrictPage} />
              <Route path="/topics" component={TopicsPage} />
              <Route path="/activities" component={ActivitiesPage} />
              <Route path="/book" component={BookPage} />
              <Route path="/saved" component={SavedPage} />
              <Route path="/settings" component={SettingsPage} />
              <Route path="/about" component={AboutPage} />
              <Route path="/about/data" component={DataPage} />
              <Route path="/privacy" component={PrivacyPage} />
              <Route path="/accessibility" component={AccessibilityPage} />
              <Route default component={NotFoundPage} />
            </Router>
          </FaultBoundary>
        </Shell>
      </LocationProvider>
    </LanguageProvider>
  )
}
