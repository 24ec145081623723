import { DateText } from '../language/DateText.tsx'
import { formatAsOf, joinWords } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'
import { Icon } from '../ui/Icon.tsx'
import styles from './about.module.css'
import { CRITERIA, type Criterion, ONLY_JIS } from './criteria.ts'

const EXAMINED = '2026-11-28'
const PRINCIPLES = ['1', '2', '3', '4'] as const

/** The result by criterion: a list rather than a table, so that it can be read at any width. */
export function CriterionList() {
  const { locale } = useLanguage()
  const count = (outcome: Criterion['outcome']) => String(CRITERIA.filter((one) => one.outcome === outcome).length)
  return (
    <section class={controls['section']} aria-labelledby="criteria">
      <h2 id="criteria"><Text k="accessibility.result" /></h2>
      <p><Text k="accessibility.result.lead" wcag={String(CRITERIA.filter(({ id }) => id !== ONLY_JIS).length)} jis={String(CRITERIA.filter(({ jis }) => jis).length)} date={<DateText text={formatAsOf(EXAMINED, locale)} />} /></p>
      <p><strong><Text k="accessibility.result.sum" met={count('met')} none={count('none')} /></strong></p>
      {PRINCIPLES.map((principle) => (
        <details key={principle} class={styles['criteria']}>
          <summary><h3>{principle}. <Text k={`accessibility.principle.${principle}`} /></h3></summary>
          <ul role="list">{CRITERIA.filter(({ id }) => id.startsWith(`${principle}.`)).map((criterion) => <CriterionRow key={criterion.id} of={criterion} />)}</ul>
        </details>
      ))}
    </section>
  )
}

function CriterionRow({ of: { id, level, jis, ja, en, outcome, by } }: { of: Criterion }) {
  const { t, tag, locale } = useLanguage()
  return (
    <li>
      <strong>{id} {tag === 'ja' ? ja : <span lang="en">{en}</span>}</strong>
      <span class={styles['outcome']}><Icon name={outcome === 'met' ? 'check' : 'info'} size={20} /><span><Text k={`accessibility.outcome.${outcome}`} /></span></span>
      <small>
        <Text k="accessibility.level" level={level} />{jis && <> ・ <Text k={id === ONLY_JIS ? 'accessibility.jis.only' : 'accessibility.jis.too'} /></>} ・ <Text k="accessibility.by" checks={joinWords(by.map((check) => t(`accessibility.check.${check}`)), locale)} />
      </small>
    </li>
  )
}
