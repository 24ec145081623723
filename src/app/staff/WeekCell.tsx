import type { ScheduleChange } from '../../domain/staff.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { type Desk, deskHref } from './desk-query.ts'
import { isBlocked, type Timed } from './lines.ts'
import { ModeMark, NeedMarks, StateMark } from './Marks.tsx'
import { useStaff } from './staff-context.ts'
import styles from './desk.module.css'

export function WeekCell({ one, desk, changes }: { one: Timed; desk: Desk; changes: readonly ScheduleChange[] }) {
  const core = useCore()
  const { me } = useStaff()
  const { line } = one
  const district = core.districts.find(({ id }) => id === line.districtId)
  return (
    <a class={styles['cell']} href={deskHref(desk, { open: line.id })} data-line={line.id} data-state={line.state} {...(desk.open === line.id ? { 'aria-current': 'true' as const } : {})}>
      <strong>{line.name === '' ? <Text k="staff.nameless" /> : line.name}</strong>
      <ModeMark mode={line.mode} />
      {me.districts.length > 1 && desk.district === null && district && <span><Name of={district} /></span>}
      {line.state !== 'booked' && <StateMark state={line.state} />}
      <NeedMarks needs={line.needs} />
      {isBlocked(one, changes) && <span class={styles['mark']} data-state="noShow"><Icon name="alert" size={18} /><Text k="staff.mustTell" /></span>}
    </a>
  )
}
