import type { ComponentType } from 'preact'
import { useEffect } from 'preact/hooks'
import { useRoute } from 'preact-iso/router'
import { NotFoundPage } from '../about/NotFoundPage.tsx'
import { AccountPage } from './AccountPage.tsx'
import { DeskPage } from './DeskPage.tsx'
import { ExportPage } from './ExportPage.tsx'
import { hasDrafts } from './note-drafts.ts'
import { RecordsPage } from './RecordsPage.tsx'
import { SchedulePage } from './SchedulePage.tsx'
import { StaffBar } from './StaffBar.tsx'
import { StaffOffersPage } from './StaffOffersPage.tsx'
import { StaffReportsPage } from './StaffReportsPage.tsx'
import styles from './staff.module.css'

const PAGES: Record<string, ComponentType> = {
  '': DeskPage, schedule: SchedulePage, offers: StaffOffersPage, reports: StaffReportsPage, export: ExportPage, records: RecordsPage, account: AccountPage,
}

/** What a signed-in counsellor works with: the bar of their pages, and the one that is open. */
export function StaffFrame() {
  const { params } = useRoute()
  const page = params['page'] ?? ''
  const Open = PAGES[page] ?? NotFoundPage
  useEffect(() => {
    const ask = (event: Event) => { if (hasDrafts()) event.preventDefault() }
    addEventListener('beforeunload', ask)
    return () => removeEventListener('beforeunload', ask)
  }, [])
  return (
    <div class={styles['frame']}>
      <StaffBar page={page} />
      <Open key={page} />
    </div>
  )
}
