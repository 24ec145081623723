import { ALL_DAY } from '../../domain/schedule-change-check.ts'
import type { ScheduleChange } from '../../domain/staff.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { useStaff } from './staff-context.ts'
import styles from './desk.module.css'

/** A change of the schedule in words, without its day. */
export function ChangeWords({ change: { kind, mode, from, to, minutes, places, reason, districtId } }: { change: ScheduleChange }) {
  const core = useCore()
  const { me } = useStaff()
  const district = core.districts.find(({ id }) => id === districtId)
  const isAllDay = from === ALL_DAY.from && to === ALL_DAY.to
  return (
    <span class={styles['change']}>
      <span class={styles['mark']} data-state={kind === 'blocked' ? 'noShow' : 'attended'}><Icon name={kind === 'blocked' ? 'close' : 'clock'} size={18} /><Text k={`staff.changed.${kind}`} /></span>
      <span>{isAllDay ? <Text k="staff.allDay" /> : `${from}–${to}`}</span>
      <span>{mode === null ? <Text k="staff.mode.all" /> : <Text k={`staff.mode.${mode}`} />}</span>
      {kind === 'extra' && <span><Text k="staff.change.each" minutes={String(minutes)} places={String(places)} /></span>}
      {me.districts.length > 1 && district && <span><Name of={district} /></span>}
      {reason !== '' && <span class={styles['reason']}>{reason}</span>}
    </span>
  )
}
