import type { Known } from '../../domain/fact.ts'
import type { Hours } from '../../domain/pack.ts'
import { openingState } from '../../domain/schedule.ts'
import { DateText } from '../language/DateText.tsx'
import { formatDay, formatTime } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './answer.module.css'

/** Open or closed in words; says that it isn't known rather than guess. */
export function OpeningLine({ hours }: { hours: Known<Hours[]> | null }) {
  const { now } = useApp()
  const core = useCore()
  const { locale } = useLanguage()
  const opening = openingState(hours, core, now)
  return (
    <p class={styles['opening']} data-state={opening.state}>
      <Icon name={opening.state === 'open' ? 'check' : opening.state === 'closed' ? 'clock' : 'question'} />
      <span>
        {opening.state === 'open' && <Text k="opening.open" time={formatTime(opening.until, locale)} />}
        {opening.state === 'unknown' && <Text k="opening.unknown" />}
        {opening.state === 'closed' && (
          <>
            <Text k={`opening.closed.${opening.because}`} />
            {opening.opens !== null && (
              <>{' '}<Text k="opening.opens" day={opening.opens.date === now.slice(0, 10) ? <Text k="opening.today" /> : <DateText text={formatDay(opening.opens.date, locale)} />} time={formatTime(opening.opens.time, locale)} /></>
            )}
          </>
        )}
      </span>
    </p>
  )
}
