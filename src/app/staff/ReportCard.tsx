import { useEffect, useRef, useState } from 'preact/hooks'
import { sendReportDone } from '../../device/staff-api.ts'
import { toTokyo } from '../../domain/calendar.ts'
import type { ReceivedReport } from '../../domain/report.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { LanguageName } from './LanguageName.tsx'
import { SlotWords } from './SlotWords.tsx'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './desk.module.css'

/** One report with all that was told; what has been dealt with stays, and says so. */
export function ReportCard({ report, changed }: { report: ReceivedReport; changed: () => void }) {
  const { heed } = useStaff()
  const { isBusy, fault, attempt } = useAttempt()
  const { locale } = useLanguage()
  const [hasSaid, setSaid] = useState(false)
  const said = useRef<HTMLParagraphElement>(null)
  // The button that was pressed is gone then.
  useEffect(() => { if (hasSaid) said.current?.focus() }, [hasSaid])
  const { id, kind, page, language, message, contact, receivedAt, erasedAt, doneAt } = report
  const finish = async () => {
    const answer = await attempt(() => sendReportDone(id).then(heed))
    if (!answer?.ok) return
    setSaid(true)
    changed()
  }
  return (
    <article class={controls['card']} aria-labelledby={id}>
      <h2 id={id}><Text k={`staff.report.kind.${kind}`} /> <small><SlotWords startsAt={receivedAt} /></small></h2>
      <p class={styles['written']}>{message}</p>
      <dl class={styles['facts']}>
        <div><dt><Text k="staff.report.page" /></dt><dd>{page === null ? <Text k="staff.report.page.none" /> : <a href={page}>{page}</a>}</dd></div>
        <div><dt><Text k="staff.report.language" /></dt><dd><LanguageName tag={language} all /></dd></div>
        <div><dt><Text k="staff.report.contact" /></dt><dd>{contact === '' ? <Text k="staff.report.contact.none" /> : contact}</dd></div>
        <div><dt><Text k="staff.row.erased" /></dt><dd><DateText text={formatDay(toTokyo(erasedAt).date, locale)} /></dd></div>
      </dl>
      {fault && <FaultLine {...fault} />}
      <p ref={said} role="status" tabIndex={-1} class={hasSaid ? undefined : 'visually-hidden'}>{hasSaid && <Text k="staff.report.done.said" />}</p>
      {doneAt === null
        ? <p><button type="button" class={controls['button']} disabled={isBusy} onClick={() => void finish()}><Icon name="check" size={20} /><span><Text k="staff.report.done.do" /></span></button></p>
        : <p class={styles['mark']}><Icon name="check" size={20} /><Text k="staff.report.done" /></p>}
    </article>
  )
}
