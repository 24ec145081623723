import { useState } from 'preact/hooks'
import { fetchExport } from '../../device/staff-api.ts'
import { addDays } from '../../domain/calendar.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { CounterSelect } from './CounterSelect.tsx'
import { mondayOf } from './desk-query.ts'
import { FaultLine } from './FaultLine.tsx'
import { Field } from './Field.tsx'
import { saveFile } from './save-file.ts'
import { useStaff } from './staff-context.ts'
import { useAttempt } from './use-attempt.ts'
import styles from './staff.module.css'

/** The bookings of some days as a file; what was said in confidence stays here. */
export function ExportPage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const { heed } = useStaff()
  const monday = mondayOf(now.slice(0, 10))
  const [range, setRange] = useState<{ from: string; through: string; district: string | null }>({ from: monday, through: addDays(monday, 13), district: null })
  const [saved, setSaved] = useState<string | null>(null)
  const { isBusy, fault, attempt } = useAttempt()
  const fetchFile = async (kind: 'csv' | 'ics') => {
    setSaved(null)
    const answer = await attempt(async () => (range.from === '' || range.through < range.from ? { ok: false as const, code: 'invalid' } : heed(await fetchExport(kind, range))))
    if (!answer?.ok) return
    const name = `madoguchi-${range.from}-${range.through}.${kind}`
    saveFile(name, answer.value)
    setSaved(name)
  }
  return (
    <Page title={t('staff.nav.export')} heading={<Text k="staff.nav.export" />} lead={<Text k="staff.export.lead" />} wide>
      <form class={styles['form']} onSubmit={(event) => event.preventDefault()} noValidate>
        {fault && <FaultLine {...fault} />}
        <CounterSelect value={range.district} change={(district) => setRange({ ...range, district })} />
        <div class={styles['pair']}>
          <Field label={<Text k="staff.export.from" />} value={range.from} change={(from) => setRange({ ...range, from })} input={{ type: 'date' }} />
          <Field label={<Text k="staff.export.through" />} value={range.through} change={(through) => setRange({ ...range, through })} input={{ type: 'date', min: range.from }} />
        </div>
        <div class={controls['row']}>
          <button type="button" class={controls['button']} data-kind="primary" disabled={isBusy} onClick={() => void fetchFile('csv')}><Icon name="list" size={20} /><span><Text k="staff.export.csv" /></span></button>
          <button type="button" class={controls['button']} disabled={isBusy} onClick={() => void fetchFile('ics')}><Icon name="calendar" size={20} /><span><Text k="staff.export.ics" /></span></button>
        </div>
        <p role="status">{saved !== null && <Text k="staff.export.saved" name={saved} />}</p>
      </form>
      <p class={controls['small']}><Text k="staff.export.care" /></p>
    </Page>
  )
}
