import * as v from 'valibot'
import { Report } from './report.ts'

const FIELDS = ['kind', 'message', 'contact'] as const
/** The answers a person can put right. */
export type ReportField = (typeof FIELDS)[number]

/** A report ready to be sent, or which answers stand in the way. */
export type CheckedReport = { ok: true; report: Report } | { ok: false; wrong: ReportField[] }

/** Checks a report as the server will; throws on a fault that no answer could mend. */
export function checkReport(draft: unknown): CheckedReport {
  const parsed = v.safeParse(Report, draft)
  if (parsed.success) return { ok: true, report: parsed.output }
  const keys = new Set(parsed.issues.map(({ path }) => path?.[0]?.key))
  const wrong = FIELDS.filter((field) => keys.has(field))
  if (wrong.length === 0) throw new TypeError(`a report is wrong in ${[...keys].join()}`)
  return { ok: false, wrong }
}
