import { Text } from '../language/Text.tsx'
import type { Desk } from './desk-query.ts'
import type { Line } from './lines.ts'
import { LineRow } from './LineRow.tsx'
import { SlotWords } from './SlotWords.tsx'
import styles from './desk.module.css'

/** Who hopes for a slot, and for which; a slot that comes free is offered to the first by itself. */
export function WaitingList({ desk, lines }: { desk: Desk; lines: readonly Line[] }) {
  const waiting = lines.filter(({ state }) => state === 'waiting' || state === 'offered')
  return (
    <>
      <p role="status"><Text k={waiting.length === 0 ? 'staff.waiting.none' : 'staff.waiting.count'} count={waiting.length} /></p>
      <p class={styles['note']}><Text k="staff.waiting.how" /></p>
      <ol role="list" class={styles['lines']}>
        {waiting.map((line) => (
          <li key={line.id}>
            <LineRow line={line} desk={desk} />
            <ol class={styles['wishes']} role="list">{line.wishes.map((wish, i) => <li key={wish}><Text k="staff.wish" number={String(i + 1)} slot={<SlotWords startsAt={wish} />} /></li>)}</ol>
          </li>
        ))}
      </ol>
    </>
  )
}
