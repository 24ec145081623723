import { useRoute } from 'preact-iso/router'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { useApp } from '../state/app-context.ts'
import { Loading } from '../state/Loading.tsx'
import { PackMissing } from '../state/PackMissing.tsx'
import { CardPage } from './CardPage.tsx'
import { FaxPage } from './FaxPage.tsx'

/** The card to show and the sheet to send: one route, so that the first page of the app knows only one. */
export function CardPages() {
  const { params } = useRoute()
  const { pack, openAgain } = useApp()
  switch (params['page']) {
    case undefined: case '': return <CardPage />
    // Only the sheet needs to know whom it goes to.
    case 'fax': return pack.state === 'ready' ? <FaxPage /> : pack.state === 'opening' ? <Loading /> : <PackMissing retry={openAgain} />
    default: return <NotFoundPage />
  }
}
