import type { CalendarDate } from '../../domain/fact.ts'
import type { ScheduleChange } from '../../domain/staff.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { DayList } from './DayList.tsx'
import { type Desk, deskHref } from './desk-query.ts'
import { daysBetween, drawnDays, type Line, timed } from './lines.ts'
import { ChangeWords } from './ChangeWords.tsx'
import { WeekCell } from './WeekCell.tsx'
import styles from './desk.module.css'

interface Props { desk: Desk; lines: readonly Line[]; changes: readonly ScheduleChange[]; from: CalendarDate; through: CalendarDate; today: CalendarDate }

/** A week as a table of days and times; on a small screen day by day. */
export function WeekTable({ desk, lines, changes, from, through, today }: Props) {
  const { locale } = useLanguage()
  const all = timed(lines)
  const standing = all.filter(({ line }) => line.state !== 'cancelled')
  const days = drawnDays(daysBetween(from, through), all, changes)
  const times = [...new Set(standing.map((one) => one.from))].sort()
  const changesOn = (day: CalendarDate) => changes.filter(({ date }) => date === day)
  return (
    <>
      <p role="status"><Text k={standing.length === 0 ? 'staff.week.none' : 'staff.week.count'} count={standing.length} /></p>
      <div class={styles['wide']} tabIndex={0} role="group" aria-labelledby="week-caption">
        <table class={styles['week']}>
          <caption id="week-caption" class="visually-hidden"><Text k="staff.week.caption" /></caption>
          <thead>
            <tr>
              <th scope="col"><Text k="staff.week.time" /></th>
              {days.map((day) => (
                <th key={day} scope="col" {...(day === today ? { 'aria-current': 'date' as const } : {})}>
                  <a href={deskHref(desk, { view: 'day', date: day, open: null })}><DateText text={formatDay(day, locale)} /></a>
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {changes.length > 0 && (
              <tr>
                <th scope="row"><Text k="staff.week.changes" /></th>
                {days.map((day) => <td key={day}>{changesOn(day).map((change) => <ChangeWords key={change.id} change={change} />)}</td>)}
              </tr>
            )}
            {times.map((time) => (
              <tr key={time}>
                <th scope="row">{time}</th>
                {days.map((day) => <td key={day}>{standing.filter((one) => one.date === day && one.from === time).map((one) => <WeekCell key={one.line.id} one={one} desk={desk} changes={changes} />)}</td>)}
              </tr>
            ))}
          </tbody>
        </table>
      </div>
      <div class={styles['narrow']}>
        {days.map((day) => (
          <section key={day} aria-labelledby={`day-${day}`}>
            <h3 id={`day-${day}`}><DateText text={formatDay(day, locale)} /></h3>
            <DayList desk={desk} lines={all.filter(({ date }) => date === day).map(({ line }) => line)} changes={changesOn(day)} />
          </section>
        ))}
      </div>
    </>
  )
}
