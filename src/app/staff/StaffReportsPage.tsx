import { fetchReports } from '../../device/staff-api.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { LoadState } from './LoadState.tsx'
import { ReportCard } from './ReportCard.tsx'
import { useLoad } from './use-load.ts'

/** What residents found wrong or hard to use, newest first. */
export function StaffReportsPage() {
  const { t } = useLanguage()
  const reports = useLoad('reports', fetchReports)
  return (
    <Page title={t('staff.nav.reports')} heading={<Text k="staff.nav.reports" />} lead={<Text k="staff.reports.lead" />} wide>
      <LoadState of={reports} reload={reports.reload} />
      {reports.data && (
        <>
          <p role="status"><Text k={reports.data.length === 0 ? 'staff.reports.none' : 'staff.reports.count'} count={reports.data.length} /></p>
          <div class={controls['section']}>{reports.data.map((report) => <ReportCard key={report.id} report={report} changed={reports.reload} />)}</div>
        </>
      )}
    </Page>
  )
}
