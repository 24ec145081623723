import { DateText } from '../language/DateText.tsx'
import { formatDay } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import type { Choice, DayOfChoices } from '../book/choices.ts'
import controls from '../ui/controls.module.css'
import { formatTimes } from './slot-text.ts'
import styles from './bookings.module.css'

/** Free times by day, each a large button; one day is open at a time, so that there is little to go through. */
export function FreeTimes({ days, choose }: { days: readonly DayOfChoices[]; choose: (choice: Choice) => void }) {
  const { locale } = useLanguage()
  return (
    <div class={styles['days']}>
      {days.map(({ date, choices }, i) => (
        <details key={date} name="day" open={i === 0}>
          <summary><strong><DateText text={formatDay(date, locale)} /></strong> <Text k="mybooking.change.free" count={choices.length} /></summary>
          <ul role="list" class={styles['times']} aria-label={formatDay(date, locale)}>
            {choices.map((choice) => (
              <li key={choice.startsAt}><button type="button" class={controls['button']} onClick={() => choose(choice)}><span><DateText text={formatTimes(choice.startsAt, choice.minutes, locale)} /></span></button></li>
            ))}
          </ul>
        </details>
      ))}
    </div>
  )
}
