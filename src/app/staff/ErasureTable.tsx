import type { ErasureRun } from '../../domain/staff.ts'
import { Text } from '../language/Text.tsx'
import { SlotWords } from './SlotWords.tsx'
import styles from './desk.module.css'

/** When the server erased, and how much. */
export function ErasureTable({ runs }: { runs: readonly ErasureRun[] }) {
  if (runs.length === 0) return <p><Text k="staff.erasure.none" /></p>
  return (
    <div class={styles['scroll']} tabIndex={0} role="group" aria-labelledby="erasure">
      <table class={styles['table']}>
        <thead><tr>{(['when', 'bookings', 'offers', 'reports', 'others'] as const).map((column) => <th key={column} scope="col"><Text k={`staff.erasure.${column}`} /></th>)}</tr></thead>
        <tbody>
          {runs.toSorted((a, b) => b.at.localeCompare(a.at)).map(({ at, bookings, offers, reports, others }) => (
            <tr key={at}><td><SlotWords startsAt={at} /></td><td>{bookings}</td><td>{offers}</td><td>{reports}</td><td>{others}</td></tr>
          ))}
        </tbody>
      </table>
    </div>
  )
}
