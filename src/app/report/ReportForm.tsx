import { useRef, useState } from 'preact/hooks'
import { putInOutbox } from '../../device/outbox.ts'
import { checkReport, type ReportField } from '../../domain/report-check.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import form from '../take-part/take-part.module.css'
import controls from '../ui/controls.module.css'
import { toReport } from './draft.ts'
import { ErrorSummary } from './ErrorSummary.tsx'
import { ReportFields } from './ReportFields.tsx'
import type { ReportDraft } from './use-report.ts'

/** All on one screen, checked as the server will before it is handed in. */
export function ReportForm({ state, handedIn }: { state: ReportDraft; handedIn: (isKept: boolean) => void }) {
  const { language } = useLanguage()
  const [wrong, setWrong] = useState<readonly ReportField[]>([])
  const [isSending, setSending] = useState(false)
  const inFlight = useRef(false)
  const send = async () => {
    // The state that disables the button comes a frame too late for a double click.
    if (inFlight.current) return
    const checked = checkReport(toReport(state.draft, state.id, language))
    setWrong(checked.ok ? [] : checked.wrong)
    if (!checked.ok) return
    setSending(inFlight.current = true)
    try {
      const { kept } = await putInOutbox('report', checked.report)
      handedIn(kept)
    } finally {
      setSending(inFlight.current = false)
    }
  }
  const submit = (event: Event) => {
    event.preventDefault()
    void send()
  }
  return (
    <form class={form['step']} onSubmit={submit} noValidate autocomplete="off">
      {wrong.length > 0 && <ErrorSummary wrong={wrong} />}
      <ReportFields state={state} wrong={wrong} />
      <p class={form['next']}><button type="submit" class={controls['button']} data-kind="primary" disabled={isSending}><span><Text k={isSending ? 'report.sending' : 'report.send'} /></span></button></p>
    </form>
  )
}
