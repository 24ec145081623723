import { useRoute } from 'preact-iso/router'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { BookingsPage } from './BookingsPage.tsx'
import { CodePage } from './CodePage.tsx'
import { SheetPage } from './SheetPage.tsx'
import { TestPage } from './TestPage.tsx'

/** One route for what comes after booking, so that the first page of the app knows only one. */
export function BookingsPages() {
  const { params } = useRoute()
  switch (params['page']) {
    case undefined: case '': return <BookingsPage />
    case 'code': return <CodePage />
    case 'sheet': return <SheetPage />
    case 'test': return <TestPage />
    default: return <NotFoundPage />
  }
}
