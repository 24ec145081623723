import { addDays } from '../../domain/calendar.ts'
import { datesBetween } from '../../domain/recurrence-dates.ts'
import { parseRule, type Rule } from '../../domain/recurrence-rule.ts'
import { groupBy } from '../group.ts'
import { error, warning, when, type Notice } from '../notice.ts'
import type { Rows, Seeds } from '../seeds.ts'

type RecurrenceRow = Rows['recurrences'][number]
type ExceptionRow = Rows['recurrence_exceptions'][number]

const file = 'recurrences.csv'
const ownerOf = (row: { activityId: string | null; helpId: string | null }): string => `${row.activityId ?? ''}|${row.helpId ?? ''}`

function checkOwners(seeds: Seeds): Notice[] {
  return (['recurrences', 'recurrence_exceptions'] as const).flatMap((table) =>
    seeds[table]
      .filter((row) => (row.activityId === null) === (row.helpId === null))
      .map(({ row }) => error('recurrenceOwner', { file: `${table}.csv`, row, column: '活動ID' }, '活動IDか買物支援IDの片方だけを書いてください')),
  )
}

function checkRule(row: RecurrenceRow): { rule: Rule | null; notices: Notice[] } {
  if (row.rrule === null) return { rule: null, notices: [] }
  const parsed = parseRule(row.rrule)
  const at = (column: string) => ({ file, row: row.row, column })
  if (!parsed.ok) {
    const message = `「${parsed.part}」は分かりません。FREQ=MONTHLY;BYDAY=1WE（毎月第1水曜）や FREQ=WEEKLY;BYDAY=TU,TH のように書いてください`
    return { rule: null, notices: [error('unknownRule', at('繰返し'), message)] }
  }
  const isFirst = datesBetween(parsed.rule, row.date, row.time, row.date, row.date).length === 1
  const message = `開始日 ${row.date} は繰返しに当たりません。繰返しの最初の日を書いてください`
  return { rule: parsed.rule, notices: when(!isFirst, () => error('startOffRule', at('開始日'), message)) }
}

function checkException(one: ExceptionRow, row: RecurrenceRow, rule: Rule | null): Notice[] {
  const at = (column: string) => ({ file: 'recurrence_exceptions.csv', row: one.row, column })
  const isDate = rule === null ? one.date === row.date : datesBetween(rule, row.date, row.time, one.date, one.date).length === 1
  const isFar = one.toDate !== null && (one.toDate < addDays(one.date, -366) || one.toDate > addDays(one.date, 366))
  return [
    ...when(!isDate, () => error('exceptionOffRule', at('開催日'), `${one.date} は繰返しに当たりません。もともとの開催日を書いてください`)),
    ...when(one.toTime !== null && one.toDate === null, () => error('movedWithoutDate', at('変更後の日'), '変更後の開始時間だけがあります。変更後の日も書いてください')),
    ...when(isFar, () => warning('movedFar', at('変更後の日'), `もとの日（${one.date}）から1年以上離れています。年を確かめてください`)),
  ]
}

/** A calendar takes a change only when the number of changes is higher than before. */
function checkSequence(seeds: Seeds): Notice[] {
  const exceptions = groupBy(seeds.recurrence_exceptions, (one) => one.activityId)
  return seeds.activities.flatMap(({ id, row, sequence }) => {
    const count = exceptions.get(id)?.length ?? 0
    const message = `中止や変更の行が recurrence_exceptions.csv に${count}行あります。変更回数を${count}以上に上げてください`
    return when(sequence < count, () => error('sequenceTooLow', { file: 'activities.csv', row, column: '変更回数' }, message))
  })
}

/** One recurrence an activity, a rule that is understood, a start that belongs to it, and exceptions that name its days. */
export function checkRecurrences(seeds: Seeds): Notice[] {
  const exceptions = groupBy(seeds.recurrence_exceptions, ownerOf)
  const recurrences = groupBy(seeds.recurrences, ownerOf)
  return [
    ...checkOwners(seeds),
    ...checkSequence(seeds),
    ...[...recurrences].flatMap(([owner, rows]) =>
      rows.flatMap((row, index) => {
        const { rule, notices } = checkRule(row)
        const isUsable = row.rrule === null || rule !== null
        const twice = `同じ活動の行が${rows[0]?.row}行目にもあります。1つの活動には1行にしてください`
        return [
          ...when(index > 0, () => error('duplicate', { file, row: row.row, column: '活動ID' }, twice)),
          ...notices,
          ...(isUsable && index === 0 ? (exceptions.get(owner) ?? []).flatMap((one) => checkException(one, row, rule)) : []),
        ]
      }),
    ),
    ...[...exceptions]
      .filter(([owner]) => !recurrences.has(owner))
      .flatMap(([, rows]) => rows)
      .map(({ row }) =>
        error('exceptionWithoutRule', { file: 'recurrence_exceptions.csv', row, column: '活動ID' }, `この活動の行が ${file} にありません。加えてください`),
      ),
  ]
}
