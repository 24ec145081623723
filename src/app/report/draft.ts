import type { Report } from '../../domain/report.ts'

/** What has been answered so far: every answer may be missing. */
export interface Draft {
  kind: Report['kind'] | null
  page: string | null
  message: string
  contact: string
}

export const EMPTY_DRAFT: Draft = { kind: null, page: null, message: '', contact: '' }

/** The report as it would go; what is missing makes it fail its check. */
export const toReport = (draft: Draft, id: string, language: string) => ({ ...draft, id, language })

/** A refused report opened again to be put right. */
export const toDraft = ({ kind, page, message, contact }: Report): Draft => ({ kind, page, message, contact })
