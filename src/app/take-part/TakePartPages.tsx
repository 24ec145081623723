import { useRoute } from 'preact-iso/router'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { OffersPage } from './OffersPage.tsx'
import { PlacesPage } from './PlacesPage.tsx'
import { TakePartPage } from './TakePartPage.tsx'

/** One route for what belongs together, so that the first page of the app knows only one. */
export function TakePartPages() {
  const { params } = useRoute()
  switch (params['page']) {
    case undefined: case '': return <TakePartPage />
    case 'offers': return <OffersPage />
    case 'places': return <PlacesPage />
    default: return <NotFoundPage />
  }
}
