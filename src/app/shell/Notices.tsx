import { useEffect, useState } from 'preact/hooks'
import { watchUpdates } from '../../device/updates.ts'
import { LANGUAGES } from '../../domain/language.ts'
import { DateText } from '../language/DateText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { formatAsOf } from '../language/dates.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './Notices.module.css'

/** What the resident should know about the app itself: no network, old data, a new version. */
export function Notices() {
  const { online, pack, now, missingLanguage } = useApp()
  const { locale } = useLanguage()
  const [apply, setApply] = useState<(() => void) | null>(null)
  useEffect(() => watchUpdates((update) => setApply(() => update)), [])

  const dataDate = pack.state === 'ready' ? pack.core.dataDate : null
  const isOld = dataDate !== null && dataDate < aYearBefore(now)
  return (
    <div class={`${styles['notices']} screen-only`}>
      <div role="status">
        {!online && (
          <p class={styles['line']}>
            <Icon name="offline" size={20} />
            <span>{dataDate === null ? <Text k="offline.without" /> : <Text k="offline.with" date={<DateText text={formatAsOf(dataDate, locale)} />} />}</span>
          </p>
        )}
        {missingLanguage !== null && (
          <p class={styles['line']}>
            <Icon name="offline" size={20} /><span><Text k="language.missing" language={<span lang={LANGUAGES[missingLanguage].tag}>{LANGUAGES[missingLanguage].name}</span>} /></span>
          </p>
        )}
        {isOld && (
          <p class={styles['line']}>
            <Icon name="alert" size={20} /><span><Text k="stale.data" date={<DateText text={formatAsOf(dataDate, locale)} />} /></span>
          </p>
        )}
        {apply !== null && (
          <div class={styles['line']}>
            <Icon name="info" size={20} /><span><Text k="update.waiting" /></span>
            <button type="button" onClick={apply}><Text k="update.apply" /></button>
            <button type="button" onClick={() => setApply(null)}><Text k="update.later" /></button>
          </div>
        )}
      </div>
    </div>
  )
}

function aYearBefore(now: string): string {
  return `${Number(now.slice(0, 4)) - 1}${now.slice(4, 10)}`
}
