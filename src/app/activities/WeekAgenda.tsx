import { useMemo, useState } from 'preact/hooks'
import type { Hit } from './hit.ts'
import { addDays } from '../../domain/calendar.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, joinRange } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import controls from '../ui/controls.module.css'
import { DayList } from './DayList.tsx'
import { datesOf } from './occurrences.ts'
import styles from './calendar.module.css'

/** Seven days from today on, day by day. */
export function WeekAgenda({ hits }: { hits: readonly Hit[] }) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const core = useCore()
  const [weeks, setWeeks] = useState(0)
  const from = addDays(now.slice(0, 10), weeks * 7)
  const to = addDays(from, 6)
  const days = useMemo(() => datesOf(hits.map(({ activity }) => activity), core, from, to), [hits, core, from])
  return (
    <section class={controls['section']} aria-labelledby="week">
      <div class={styles['months']}>
        <button type="button" disabled={weeks === 0} onClick={() => setWeeks(weeks - 1)}><Text k="agenda.before" /></button>
        <h2 id="week" aria-live="polite"><DateText text={joinRange(formatDay(from, locale), formatDay(to, locale), locale)} /></h2>
        <button type="button" onClick={() => setWeeks(weeks + 1)}><Text k="agenda.after" /></button>
      </div>
      <DayList days={days} none="agenda.none" />
    </section>
  )
}
