import type { ScheduleChange } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import type { Desk } from './desk-query.ts'
import { ChangeWords } from './ChangeWords.tsx'
import { isBlocked, type Line, timed } from './lines.ts'
import { LineRow } from './LineRow.tsx'
import styles from './desk.module.css'

interface Props { desk: Desk; lines: readonly Line[]; changes: readonly ScheduleChange[] }

/** The bookings of one day in their order; those taken back are folded away below. */
export function DayList({ desk, lines, changes }: Props) {
  const all = timed(lines)
  const standing = all.filter(({ line }) => line.state !== 'cancelled')
  const cancelled = all.filter(({ line }) => line.state === 'cancelled')
  return (
    <>
      <p role="status"><Text k={standing.length === 0 ? 'staff.day.none' : 'staff.day.count'} count={standing.length} /></p>
      {changes.length > 0 && <ul role="list" class={styles['changes']}>{changes.map((change) => <li key={change.id}><ChangeWords change={change} /></li>)}</ul>}
      {standing.length > 0 && <ol role="list" class={styles['lines']}>{standing.map((one) => <li key={one.line.id}><LineRow line={one.line} desk={desk} mustTell={isBlocked(one, changes)} /></li>)}</ol>}
      {cancelled.length > 0 && (
        <details>
          <summary><Text k="staff.day.cancelled" count={cancelled.length} /></summary>
          <ol role="list" class={styles['lines']}>{cancelled.map(({ line }) => <li key={line.id}><LineRow line={line} desk={desk} /></li>)}</ol>
        </details>
      )}
    </>
  )
}
