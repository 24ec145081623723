import { type Fact, trustOf } from '../../domain/fact.ts'
import { DateText } from '../language/DateText.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp, useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './answer.module.css'

/** How far a fact may be relied on, since when and from whom: an icon and words, never colour alone; `years` where it ages faster than an office. */
export function FactNote({ fact, years }: { fact: Fact; years?: number }) {
  const { now } = useApp()
  const core = useCore()
  const { locale } = useLanguage()
  const trust = trustOf(fact, now.slice(0, 10), years)
  const source = core.sources.find(({ id }) => id === fact.source)
  const date = fact.asOf === null ? null : formatAsOf(fact.asOf, locale)
  return (
    <small class={styles['fact']} data-trust={trust}>
      <Icon name={trust === 'current' ? 'check' : trust === 'stale' ? 'clock' : 'question'} size={16} />
      <span>
        <Text k={fact.status === 'verified' ? (trust === 'current' ? 'fact.current' : fact.asOf === null ? 'fact.undated' : 'fact.stale') : `fact.${fact.status}`} />
        {date !== null && <><Text k="fact.separator" /><Text k="fact.asOf" date={<DateText text={date} />} /></>}
        {source !== undefined && fact.status !== 'unverified' && (
          <><Text k="fact.separator" /><Text k="fact.source" source={<Japanese>{source.url === null ? source.title : <a href={source.url} rel="noreferrer">{source.title}</a>}</Japanese>} /></>
        )}
      </span>
    </small>
  )
}
