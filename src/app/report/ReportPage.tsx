import { useEffect, useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { Notice } from '../ui/Notice.tsx'
import { Page } from '../ui/Page.tsx'
import { Fate } from './Fate.tsx'
import { ReportForm } from './ReportForm.tsx'
import { ReportList } from './ReportList.tsx'
import { useReport } from './use-report.ts'
import { useReports } from './use-reports.ts'

/** Where a person tells of a mistake or of something hard to use, and reads what became of it. */
export function ReportPage() {
  const { t } = useLanguage()
  const state = useReport()
  const reports = useReports()
  const [isKept, setKept] = useState(true)
  const isHandedIn = state.sentId !== null
  const isSent = reports?.find(({ id }) => id === state.sentId)?.state === 'sent'
  useEffect(() => scrollTo({ top: 0, behavior: 'instant' }), [isHandedIn])
  const handedIn = (kept: boolean) => {
    setKept(kept)
    state.settle()
  }
  const list = reports && <ReportList reports={reports} again={state.begin} />
  if (isHandedIn) {
    return (
      <Page key="handedIn" title={t('report.handedIn')} heading={<Text k="report.handedIn" />}>
        {!isKept && !isSent && <Notice icon="alert" tone="warm" role="alert"><Text k="report.notKept" /></Notice>}
        {list}
        <p><button type="button" class={controls['button']} onClick={() => state.begin()}><span><Text k="report.another" /></span></button></p>
        <Fate />
      </Page>
    )
  }
  return (
    <Page key="form" title={t('report.title')} heading={<Text k="report.title" />} lead={<Text k="report.lead" />}>
      <ReportForm state={state} handedIn={handedIn} />
      <Fate />
      {list}
    </Page>
  )
}
