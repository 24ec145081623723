import type { ReportEntry } from '../../device/outbox.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, tokyoNow } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import form from '../take-part/take-part.module.css'
import controls from '../ui/controls.module.css'
import { type Draft, toDraft } from './draft.ts'
import { ReportActions } from './ReportActions.tsx'
import { ReportState } from './ReportState.tsx'

/** What was reported on this device, and how far it got. */
export function ReportList({ reports, again }: { reports: readonly ReportEntry[]; again: (draft: Draft) => void }) {
  const { locale } = useLanguage()
  if (reports.length === 0) return null
  return (
    <section class={controls['section']} aria-labelledby="reported">
      <h2 id="reported"><Text k="report.mine" /></h2>
      <p class={controls['small']}><Text k="report.mine.lead" /></p>
      {reports.map((entry) => (
        <section key={entry.id} class={controls['card']} aria-labelledby={entry.id}>
          <h3 id={entry.id}><Text k={`report.kind.${entry.body.kind}`} /> <small><DateText text={formatDay(tokyoNow(Date.parse(entry.putAt)).slice(0, 10), locale)} /></small></h3>
          <ReportState entry={entry} />
          <details>
            <summary><Text k="report.text" /></summary>
            {entry.body.page !== null && <p><code>{entry.body.page}</code></p>}
            <p class={form['message']}>{entry.body.message}</p>
            {entry.body.contact !== '' && <p>{entry.body.contact}</p>}
          </details>
          <ReportActions entry={entry} again={() => again(toDraft(entry.body))} />
        </section>
      ))}
    </section>
  )
}
