import { useLocation } from 'preact-iso/router'
import { useId } from 'preact/hooks'
import { addDays } from '../../domain/calendar.ts'
import { MODES, type Mode } from '../../domain/consultation.ts'
import type { CalendarDate } from '../../domain/fact.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, joinRange } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { CounterSelect } from './CounterSelect.tsx'
import { type Desk, deskHref, VIEWS } from './desk-query.ts'
import styles from './desk.module.css'

interface Props { desk: Desk; today: CalendarDate; from: CalendarDate; through: CalendarDate }

/** Which days, which counter, which way of talking. */
export function DeskTools({ desk, today, from, through }: Props) {
  const { t, locale } = useLanguage()
  const { route } = useLocation()
  const id = useId()
  const days = desk.view === 'week' ? 7 : 1
  const go = (patch: Partial<Desk>) => route(deskHref(desk, { open: null, ...patch }))
  const stepTo = (count: number) => deskHref(desk, { date: addDays(desk.date, count), open: null })
  return (
    <div class={`${styles['tools']} screen-only`}>
      <ul role="list" class={styles['views']}>
        {VIEWS.map((view) => <li key={view}><a href={deskHref(desk, { view, open: null })} {...(view === desk.view ? { 'aria-current': 'true' as const } : {})}><Text k={`staff.view.${view}`} /></a></li>)}
      </ul>
      {desk.view !== 'waiting' && (
        <div class={styles['steps']}>
          <a href={stepTo(-days)} aria-label={t(`staff.before.${desk.view}`)} data-turned><Icon name="forward" size={20} /></a>
          <h2 aria-live="polite"><DateText text={from === through ? formatDay(from, locale) : joinRange(formatDay(from, locale), formatDay(through, locale), locale)} /></h2>
          <a href={stepTo(days)} aria-label={t(`staff.after.${desk.view}`)}><Icon name="forward" size={20} /></a>
          <a href={deskHref(desk, { date: today, open: null })} {...(desk.date === today ? { 'aria-current': 'date' as const } : {})}><Text k="staff.today" /></a>
          <label class="visually-hidden" for={`${id}date`}><Text k="staff.goTo" /></label>
          <input id={`${id}date`} type="date" value={desk.date} onChange={(event) => { if (event.currentTarget.value !== '') go({ date: event.currentTarget.value }) }} />
        </div>
      )}
      {desk.view === 'waiting' && <h2 class="visually-hidden"><Text k="staff.view.waiting" /></h2>}
      <div class={styles['filters']}>
        <CounterSelect value={desk.district} change={(district) => go({ district })} />
        <label class={styles['filter']}>
          <span><Text k="staff.mode" /></span>
          <select value={desk.mode ?? ''} onChange={(event) => go({ mode: (event.currentTarget.value || null) as Mode | null })}>
            <option value="">{t('staff.mode.all')}</option>
            {MODES.map((mode) => <option key={mode} value={mode}>{t(`staff.mode.${mode}`)}</option>)}
          </select>
        </label>
      </div>
    </div>
  )
}
