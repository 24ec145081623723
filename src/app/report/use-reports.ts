import { useEffect, useState } from 'preact/hooks'
import { type ReportEntry, watchOutbox } from '../../device/outbox.ts'

/** The reports handed in on this device, newest first; null until they have been read. */
export function useReports(): ReportEntry[] | null {
  const [reports, setReports] = useState<ReportEntry[] | null>(null)
  useEffect(() => watchOutbox((entries) => setReports(entries.filter((entry) => entry.kind === 'report').sort((a, b) => b.putAt.localeCompare(a.putAt)))), [])
  return reports
}
