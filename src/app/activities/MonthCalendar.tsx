import { useEffect, useMemo, useRef, useState } from 'preact/hooks'
import type { ActivityFilter } from '../../domain/activity-filter.ts'
import { DateText } from '../language/DateText.tsx'
import { formatMonth, formatWeekday } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { DayList } from './DayList.tsx'
import type { Hit } from './hit.ts'
import { MonthDay } from './MonthDay.tsx'
import { dayByKey, firstOf, lastOf, monthAfter, weeksOf } from './month-grid.ts'
import { datesOf } from './occurrences.ts'
import { addressOf } from './use-filter.ts'
import styles from './calendar.module.css'

interface Props { hits: readonly Hit[]; filter: ActivityFilter; change: (patch: Partial<ActivityFilter>) => void }

/** A month as a table: arrow keys lead from day to day, each occurrence is a link. */
export function MonthCalendar({ hits, filter, change }: Props) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const table = useRef<HTMLTableElement>(null)
  const today = now.slice(0, 10)
  const month = filter.month ?? today.slice(0, 7)
  const [chosen, setChosen] = useState(today)
  const isMoving = useRef(false)
  const active = chosen.startsWith(month) ? chosen : today.startsWith(month) ? today : firstOf(month)
  const days = useMemo(() => datesOf(hits.map(({ activity }) => activity), core, firstOf(month), lastOf(month)), [hits, core, month])

  useEffect(() => {
    if (isMoving.current) table.current?.querySelector<HTMLElement>(`[data-day="${active}"]`)?.focus()
    isMoving.current = false
  }, [active, month])
  const onKeyDown = (event: KeyboardEvent) => {
    if (!(event.target instanceof HTMLTableCellElement)) return
    if (event.key === 'Enter') event.target.querySelector('a')?.focus()
    const next = dayByKey(event.key, active)
    if (next === null) return
    event.preventDefault()
    isMoving.current = true
    setChosen(next)
    if (!next.startsWith(month)) change({ month: next.slice(0, 7) })
  }
  return (
    <div class={controls['section']}>
      <nav class={styles['months']} aria-labelledby="month">
        <a href={addressOf({ ...filter, month: monthAfter(month, -1) })}><Text k="calendar.before" /></a>
        <h2 id="month" aria-live="polite"><DateText text={formatMonth(month, locale)} /></h2>
        <a href={addressOf({ ...filter, month: monthAfter(month, 1) })}><Text k="calendar.after" /></a>
      </nav>
      <p id="calendar-keys" class="visually-hidden"><Text k="calendar.keys" /></p>
      <table ref={table} class={styles['month']} role="grid" aria-labelledby="month" aria-describedby="calendar-keys" onKeyDown={onKeyDown}>
        <thead><tr>{[0, 1, 2, 3, 4, 5, 6].map((day) => <th key={day} scope="col"><DateText text={formatWeekday(day, locale)} /></th>)}</tr></thead>
        <tbody>
          {weeksOf(month).map((week) => (
            <tr key={week.find((day) => day !== null)}>
              {week.map((day, i) => <MonthDay key={day ?? i} day={day} isToday={day === today} isActive={day === active} dated={day === null ? [] : days.get(day) ?? []} />)}
            </tr>
          ))}
        </tbody>
      </table>
      <DayList days={days} none="calendar.none" />
    </div>
  )
}
