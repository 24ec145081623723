import { useState } from 'preact/hooks'
import { toTokyo } from '../../domain/calendar.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import controls from '../ui/controls.module.css'
import { AsOf } from './AsOf.tsx'
import styles from './book.module.css'
import { type Choice, type DayOfChoices, weeksAway, weeksOf } from './choices.ts'
import { NoChoice } from './NoChoice.tsx'
import type { BookingFlow } from './use-booking.ts'
import type { Live } from './use-slots.ts'
import { formatWeek } from './when.ts'

const WEEKS_AT_ONCE = 2

interface Props { flow: BookingFlow; choices: readonly Choice[]; live: Live; refresh: () => void }

/** The days as a list by week, each with what is free: no grid of small numbers to hit. */
export function DayStep({ flow, choices, live, refresh }: Props) {
  const { locale } = useLanguage()
  const { now } = useApp()
  const [shown, setShown] = useState(WEEKS_AT_ONCE)
  const weeks = weeksOf(choices)
  const today = toTokyo(now).date
  return (
    <>
      <AsOf live={live} refresh={refresh} />
      {weeks.length === 0 && live.state !== 'asking' && <NoChoice flow={flow} />}
      {weeks.slice(0, shown).map(({ monday, days }) => {
        const away = weeksAway(monday, today)
        return (
          <section key={monday} class={controls['section']} aria-labelledby={monday}>
            <h2 id={monday} class={styles['week']}><Text k={away <= 0 ? 'book.week.this' : away === 1 ? 'book.week.next' : 'book.week.of'} date={<DateText text={formatWeek(monday, locale)} />} /></h2>
            <ul role="list" class={styles['days']}>
              {days.map((day) => <li key={day.date}><Day day={day} choose={() => flow.go('time', { day: day.date })} /></li>)}
            </ul>
          </section>
        )
      })}
      {shown < weeks.length && <p><button type="button" class={controls['button']} data-kind="quiet" onClick={() => setShown(shown + WEEKS_AT_ONCE)}><span><Text k="book.week.more" /></span></button></p>}
    </>
  )
}

function Day({ day: { date, choices }, choose }: { day: DayOfChoices; choose: () => void }) {
  const { locale } = useLanguage()
  const isKnown = choices.every(({ free }) => free !== null)
  const free = choices.filter((one) => one.free !== 0).length
  return (
    <button type="button" class={styles['day']} data-full={(isKnown && free === 0) || undefined} onClick={choose}>
      <strong><DateText text={formatDay(date, locale)} /></strong>
      <span>{!isKnown ? <Text k="book.day.unknown" count={choices.length} /> : free === 0 ? <Text k="book.day.full" /> : <Text k="book.day.free" count={free} />}</span>
      <Icon name="forward" size={20} />
    </button>
  )
}
