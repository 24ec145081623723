import { useState } from 'preact/hooks'
import { type ChangeMade, fetchChanges } from '../../device/staff-api.ts'
import { addDays } from '../../domain/calendar.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import { Affected } from './Affected.tsx'
import { ChangeForm } from './ChangeForm.tsx'
import { ChangeList } from './ChangeList.tsx'
import { LoadState } from './LoadState.tsx'
import { useLoad } from './use-load.ts'
import styles from './desk.module.css'

const DAYS_AHEAD = 400

/** Times that are blocked or added, from today on. */
export function SchedulePage() {
  const { t } = useLanguage()
  const { now } = useApp()
  const today = now.slice(0, 10)
  const [made, setMade] = useState<readonly ChangeMade[]>([])
  const range = { from: today, through: addDays(today, DAYS_AHEAD), district: null }
  const changes = useLoad(`changes ${today}`, () => fetchChanges(range))
  return (
    <Page title={t('staff.nav.schedule')} heading={<Text k="staff.nav.schedule" />} lead={<Text k="staff.schedule.lead" />} wide>
      <div class={styles['halves']}>
        <section class={controls['card']} aria-labelledby="new-change">
          <h2 id="new-change"><Text k="staff.schedule.new" /></h2>
          <ChangeForm today={today} made={(all) => { setMade(all); changes.reload() }} />
          {made.length > 0 && <Affected key={made[0]?.change.id} made={made} today={today} />}
        </section>
        <section class={controls['section']} aria-labelledby="all-changes">
          <h2 id="all-changes"><Text k="staff.schedule.all" /></h2>
          <LoadState of={changes} reload={changes.reload} />
          {changes.data && <ChangeList changes={changes.data} removed={changes.reload} />}
        </section>
      </div>
    </Page>
  )
}
