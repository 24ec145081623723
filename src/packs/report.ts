import { groupBy } from './group.ts'
import type { Notice } from './notice.ts'

const SAME_SHOWN = 3

const where = ({ file, row, column }: Notice): string => [file, row === null ? '' : ` ${row}行目`, column === null ? '' : ` 「${column}」`].join('')

/** Notices as lines for the editor: errors first, many of one kind in one column folded. */
export function reportNotices(notices: Notice[]): string[] {
  const rank = { ERROR: 0, WARNING: 1, INFO: 2 }
  const kinds = groupBy(
    notices.toSorted((a, b) => rank[a.severity] - rank[b.severity]),
    ({ severity, code, file, column }) => [severity, code, file, column].join('|'),
  )
  return [...kinds.values()].flatMap((same) => {
    const shown = same[0]?.severity === 'ERROR' ? same : same.slice(0, SAME_SHOWN)
    const rest = same.length - shown.length
    return [
      ...shown.map((one) => `${one.severity} ${where(one)}: ${one.message} [${one.code}]`),
      ...(rest > 0 ? [`  …同じことがほかに ${rest} 行`] : []),
    ]
  })
}
