import { FactStatus } from '../../domain/fact.ts'
import { DateText } from '../language/DateText.tsx'
import { formatAsOf } from '../language/dates.ts'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Page } from '../ui/Page.tsx'
import controls from '../ui/controls.module.css'
import styles from './about.module.css'

export function DataPage() {
  const { t, locale } = useLanguage()
  const core = useCore()
  return (
    <Page title={t('data.title')} heading={<Text k="data.title" />} lead={<Text k="data.lead" date={<DateText text={formatAsOf(core.dataDate, locale)} />} />}>
      <section class={controls['section']} aria-labelledby="statuses">
        <h2 id="statuses"><Text k="data.statuses" /></h2>
        <dl class={styles['statuses']}>
          {(['current', 'undated', 'stale', ...FactStatus.options.filter((status) => status !== 'verified')] as const).map((status) => (
            <div key={status}><dt><Text k={`fact.${status}`} /></dt><dd><Text k={`data.status.${status}`} /></dd></div>
          ))}
        </dl>
      </section>
      <section class={controls['section']} aria-labelledby="sources">
        <h2 id="sources"><Text k="data.sources" /></h2>
        <ul role="list" class={styles['sources']} lang="ja">
          {core.sources.map(({ id, title, url, licence, credit }) => (
            <li key={id}>
              {url === null ? <strong>{title}</strong> : <a class="alone" href={url} rel="noreferrer">{title}</a>}
              {credit !== null && <span>{credit}</span>}
              {licence !== null && <small>{licence}</small>}
            </li>
          ))}
        </ul>
      </section>
    </Page>
  )
}
