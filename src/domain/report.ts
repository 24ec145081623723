import * as v from 'valibot'
import { languageTag, line, lines, uuid } from './message-parts.ts'

/** What may be wrong: the words or a translation, a fact, how it can be read, heard or used, or something else. */
export const REPORT_KINDS = ['words', 'facts', 'access', 'other'] as const
export const LONGEST_REPORT = 2000

/** A mistake or difficulty that a person tells of; `id` is made on the phone, `page` is a path alone, `contact` is for the answer and mostly empty, `language` that of the screen. */
export const Report = v.object({
  id: uuid, kind: v.picklist(REPORT_KINDS), page: v.nullable(v.pipe(v.string(), v.regex(/^\/[a-z0-9/-]{0,99}$/))),
  message: v.pipe(lines(LONGEST_REPORT), v.nonEmpty()), contact: line(200), language: languageTag,
})
export type Report = v.InferOutput<typeof Report>

/** What a person gets for a report: when it came in and when it will be erased, as ISO instants. */
export const ReportReceipt = v.object({ id: v.string(), receivedAt: v.string(), erasedAt: v.string() })
export type ReportReceipt = v.InferOutput<typeof ReportReceipt>

/** A report as the staff read it; `doneAt` is null until somebody has dealt with it. */
export const ReceivedReport = v.object({ ...Report.entries, ...ReportReceipt.entries, doneAt: v.nullable(v.string()) })
export type ReceivedReport = v.InferOutput<typeof ReceivedReport>
