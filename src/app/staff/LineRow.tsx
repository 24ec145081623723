import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { type Desk, deskHref } from './desk-query.ts'
import { LanguageName } from './LanguageName.tsx'
import { type Line, timesOf } from './lines.ts'
import { ModeMark, NeedMarks, StateMark } from './Marks.tsx'
import { useStaff } from './staff-context.ts'
import styles from './desk.module.css'

/** A booking in a list: when, who, how, and what must be got ready; `mustTell` when its time has been blocked since. */
export function LineRow({ line, desk, mustTell = false }: { line: Line; desk: Desk; mustTell?: boolean }) {
  const core = useCore()
  const { me } = useStaff()
  const times = timesOf(line)
  const district = core.districts.find(({ id }) => id === line.districtId)
  return (
    <a class={styles['line']} href={deskHref(desk, { open: line.id })} data-line={line.id} data-state={line.state} {...(desk.open === line.id ? { 'aria-current': 'true' as const } : {})}>
      {times && <span class={styles['time']}>{times.from}<small>–{times.to}</small></span>}
      <span class={styles['what']}>
        <strong>{line.name === '' ? <Text k="staff.nameless" /> : line.name}</strong>
        <span class={styles['marks']}>
          <StateMark state={line.state} />
          <ModeMark mode={line.mode} />
          {me.districts.length > 1 && district && <span class={styles['mark']}><Icon name="pin" size={18} /><Name of={district} /></span>}
          <NeedMarks needs={line.needs} />
          <LanguageName tag={line.language} />
        </span>
        {mustTell && <span class={styles['mark']} data-state="noShow"><Icon name="alert" size={18} /><Text k="staff.mustTell" /></span>}
      </span>
    </a>
  )
}
