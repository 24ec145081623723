import { useState } from 'preact/hooks'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon, type IconName } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import controls from '../ui/controls.module.css'
import { FaultLine } from './FaultLine.tsx'
import { hasDrafts } from './note-drafts.ts'
import { useStaff } from './staff-context.ts'
import styles from './staff.module.css'

const DOORS = [['', 'calendar'], ['schedule', 'clock'], ['offers', 'heart'], ['reports', 'chat'], ['export', 'share'], ['records', 'list'], ['account', 'people']] as const satisfies readonly (readonly [string, IconName])[]

/** The pages of the desk, who is signed in, and the way out. */
export function StaffBar({ page }: { page: string }) {
  const { t } = useLanguage()
  const { online } = useApp()
  const core = useCore()
  const { me, leave } = useStaff()
  const [fault, setFault] = useState(false)
  const scope = core.districts.find(({ id }) => id === me.scopeId) ?? core.regions.find(({ id }) => id === me.scopeId)
  const goAway = () => {
    if (hasDrafts() && !confirm(t('staff.signOut.drafts'))) return
    leave().catch(() => setFault(true))
  }
  return (
    <div class={`${styles['bar']} screen-only`}>
      <nav aria-label={t('staff.nav')}>
        <ul role="list">
          {DOORS.filter(([id]) => id !== 'reports' || me.role === 'ward').map(([id, icon]) => (
            <li key={id}><a href={id === '' ? '/staff' : `/staff/${id}`} {...(id === page ? { 'aria-current': 'page' as const } : {})}><Icon name={icon} size={20} /><span><Text k={`staff.nav.${id === '' ? 'desk' : id}`} /></span></a></li>
          ))}
        </ul>
      </nav>
      <p class={styles['who']}>
        <span><strong>{me.name}</strong> {scope ? <Name of={scope} /> : <Text k="staff.role.ward" />}</span>
        <button type="button" onClick={goAway}><Text k="staff.signOut" /></button>
      </p>
      {fault && <FaultLine code="unreachable" again={1} />}
      {!online && <Notice icon="offline" tone="warm"><p class={controls['prose']}><Text k="staff.offline" /></p></Notice>}
    </div>
  )
}
