import { Route, Router } from 'preact-iso'
import { lazyPage, packPage } from './state/lazy-page.tsx'

const DistrictsPage = packPage(() => import('./districts/DistrictsPage.tsx').then((page) => page.DistrictsPage))
const DistrictPage = packPage(() => import('./districts/DistrictPage.tsx').then((page) => page.DistrictPage))
const TopicPages = packPage(() => import('./topics/TopicPages.tsx').then((page) => page.TopicPages), ['pages', 'shopping', 'topics'])
const ActivitiesPage = packPage(() => import('./activities/ActivitiesPage.tsx').then((page) => page.ActivitiesPage), ['pages', 'activities'])
const ActivityPage = packPage(() => import('./activities/ActivityPage.tsx').then((page) => page.ActivityPage), ['pages', 'activities'])
const ShoppingPage = packPage(() => import('./shopping/ShoppingPage.tsx').then((page) => page.ShoppingPage), ['pages', 'activities', 'shopping'])
const TakePartPages = packPage(() => import('./take-part/TakePartPages.tsx').then((page) => page.TakePartPages), ['pages', 'activities', 'shopping', 'offers'])
const BookPage = packPage(() => import('./book/BookPage.tsx').then((page) => page.BookPage), ['pages', 'offers', 'booking'])
const BookingsPages = packPage(() => import('./bookings/BookingsPages.tsx').then((page) => page.BookingsPages), ['pages', 'booking', 'bookings'])
const SavedPage = packPage(() => import('./saved/SavedPage.tsx').then((page) => page.SavedPage), ['pages', 'activities', 'booking', 'bookings'])
const ReportPage = packPage(() => import('./report/ReportPage.tsx').then((page) => page.ReportPage), ['pages', 'report'])
const SettingsPage = packPage(() => import('./settings/SettingsPage.tsx').then((page) => page.SettingsPage), ['pages', 'safe'])
const StaffDoor = packPage(() => import('./staff/StaffDoor.tsx').then((page) => page.StaffDoor))
const CardPages = lazyPage(() => import('./card/CardPages.tsx').then((page) => page.CardPages), ['pages', 'safe', 'card'])
const SafePage = lazyPage(() => import('./safe/SafePage.tsx').then((page) => page.SafePage), ['pages', 'safe'])
const DataPage = packPage(() => import('./about/DataPage.tsx').then((page) => page.DataPage))
const AboutPage = lazyPage(() => import('./about/AboutPage.tsx').then((page) => page.AboutPage))
const PrivacyPage = lazyPage(() => import('./about/PrivacyPage.tsx').then((page) => page.PrivacyPage))
const AccessibilityPage = lazyPage(() => import('./about/AccessibilityPage.tsx').then((page) => page.AccessibilityPage), ['pages', 'access'])
const NotFoundPage = lazyPage(() => import('./about/NotFoundPage.tsx').then((page) => page.NotFoundPage))

/** Every page but the first two; the list of them is fetched with the first one that is opened. */
export function MorePages() {
  return (
    <Router>
      <Route path="/districts" component={DistrictsPage} />
      <Route path="/districts/:id" component={DistrictPage} />
      <Route path="/topics/:id?" component={TopicPages} />
      <Route path="/activities" component={ActivitiesPage} />
      <Route path="/activities/:id" component={ActivityPage} />
      <Route path="/shopping" component={ShoppingPage} />
      <Route path="/take-part/:page?" component={TakePartPages} />
      <Route path="/book" component={BookPage} />
      <Route path="/bookings/:page?" component={BookingsPages} />
      <Route path="/staff/:page?" component={StaffDoor} />
      <Route path="/saved" component={SavedPage} />
      <Route path="/settings" component={SettingsPage} />
      <Route path="/card/:page?" component={CardPages} />
      <Route path="/safe" component={SafePage} />
      <Route path="/report" component={ReportPage} />
      <Route path="/about" component={AboutPage} />
      <Route path="/about/data" component={DataPage} />
      <Route path="/privacy" component={PrivacyPage} />
      <Route path="/accessibility" component={AccessibilityPage} />
      <Route default component={NotFoundPage} />
    </Router>
  )
}
