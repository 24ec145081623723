import { useEffect, useRef } from 'preact/hooks'
import type { ChangeMade } from '../../device/staff-api.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { Text } from '../language/Text.tsx'
import type { Desk } from './desk-query.ts'
import { timed } from './lines.ts'
import { LineRow } from './LineRow.tsx'
import { SlotWords } from './SlotWords.tsx'
import styles from './desk.module.css'

/** What was just changed, and whose bookings lie in a time that is no longer there: nobody has told them yet. */
export function Affected({ made, today }: { made: readonly ChangeMade[]; today: CalendarDate }) {
  const box = useRef<HTMLDivElement>(null)
  useEffect(() => box.current?.focus(), [])
  const all = timed(made.flatMap(({ affected }) => affected))
  const desk = (date: CalendarDate): Desk => ({ view: 'day', date, district: null, mode: null, open: null })
  return (
    <div ref={box} tabIndex={-1} role="status" class={styles['question']}>
      <p><strong><Text k="staff.change.made" count={made.length} /></strong></p>
      <p><Text k={all.length === 0 ? 'staff.affected.none' : 'staff.affected'} count={all.length} /></p>
      {all.length > 0 && (
        <ol role="list" class={styles['lines']}>
          {all.map(({ line, date }) => <li key={line.id}><p class={styles['note']}>{line.startsAt && <SlotWords startsAt={line.startsAt} />}</p><LineRow line={line} desk={desk(date || today)} mustTell /></li>)}
        </ol>
      )}
    </div>
  )
}
