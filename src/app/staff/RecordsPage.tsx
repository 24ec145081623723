import { useState } from 'preact/hooks'
import { fetchAudit, fetchErasure } from '../../device/staff-api.ts'
import { addDays } from '../../domain/calendar.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { AuditTable } from './AuditTable.tsx'
import { ErasureTable } from './ErasureTable.tsx'
import { Field } from './Field.tsx'
import { LoadState } from './LoadState.tsx'
import { useLoad } from './use-load.ts'

/** Who looked at what, and what has been erased. */
export function RecordsPage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const [from, setFrom] = useState(addDays(now.slice(0, 10), -6))
  const audit = useLoad(`audit ${from}`, () => fetchAudit(from))
  const erasure = useLoad('erasure', fetchErasure)
  return (
    <Page title={t('staff.nav.records')} heading={<Text k="staff.nav.records" />} wide>
      <section class={controls['section']} aria-labelledby="audit">
        <h2 id="audit"><Text k="staff.audit" /></h2>
        <p><Text k="staff.audit.lead" /></p>
        <Field label={<Text k="staff.audit.from" />} value={from} change={(date) => { if (date !== '') setFrom(date) }} input={{ type: 'date' }} />
        <LoadState of={audit} reload={audit.reload} />
        {audit.data && <AuditTable lines={audit.data} />}
      </section>
      <section class={controls['section']} aria-labelledby="erasure">
        <h2 id="erasure"><Text k="staff.erasure" /></h2>
        <p><Text k="staff.erasure.lead" /></p>
        <LoadState of={erasure} reload={erasure.reload} />
        {erasure.data && <ErasureTable runs={erasure.data} />}
      </section>
    </Page>
  )
}
