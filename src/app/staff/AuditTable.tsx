import type { AuditLine } from '../../domain/staff.ts'
import { Name } from '../language/Name.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { deskHref } from './desk-query.ts'
import { SlotWords } from './SlotWords.tsx'
import styles from './desk.module.css'

const DEEDS = ['list', 'open', 'export', 'offers', 'reports', 'outcome', 'cancel', 'note', 'change', 'reportDone'] as const

/** What staff did with residents' data, the newest first. */
export function AuditTable({ lines }: { lines: readonly AuditLine[] }) {
  const { now } = useApp()
  const core = useCore()
  if (lines.length === 0) return <p><Text k="staff.audit.none" /></p>
  const hrefOf = (open: string) => deskHref({ view: 'day', date: now.slice(0, 10), district: null, mode: null, open })
  return (
    <div class={styles['scroll']} tabIndex={0} role="group" aria-labelledby="audit">
      <table class={styles['table']}>
        <thead><tr>{(['when', 'who', 'what', 'where', 'booking'] as const).map((column) => <th key={column} scope="col"><Text k={`staff.audit.${column}`} /></th>)}</tr></thead>
        <tbody>
          {lines.toSorted((a, b) => b.at.localeCompare(a.at)).map((line, i) => {
            const deed = DEEDS.find((one) => one === line.what)
            const district = core.districts.find(({ id }) => id === line.districtId)
            return (
              <tr key={i}>
                <td><SlotWords startsAt={line.at} /></td>
                <td>{line.who}</td>
                <td>{deed === undefined ? line.what : <Text k={`staff.deed.${deed}`} />}</td>
                <td>{district && <Name of={district} />}</td>
                <td>{line.bookingId !== null && <a href={hrefOf(line.bookingId)}>{line.bookingId.slice(0, 8)}</a>}</td>
              </tr>
            )
          })}
        </tbody>
      </table>
    </div>
  )
}
