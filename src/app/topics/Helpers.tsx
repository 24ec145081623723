import type { Helper } from '../../domain/topic-answer.ts'
import { CallLink } from './CallLink.tsx'
import { FactNote } from '../answer/FactNote.tsx'
import { OfficeList } from '../answer/OfficeList.tsx'
import { DataText } from '../language/DataText.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import styles from './topics.module.css'

const FIRST_SHOWN = 3

/** Who else may help, the nearest to the trouble first. */
export function Helpers({ helpers }: { helpers: Helper[] }) {
  if (helpers.length === 0) return null
  const rest = helpers.slice(FIRST_SHOWN)
  return (
    <section class={styles['helpers']} aria-labelledby="helpers">
      <h2 id="helpers"><Text k="worry.helpers" /></h2>
      <p><Text k="worry.helpers.why" /></p>
      <HelperCards helpers={helpers.slice(0, FIRST_SHOWN)} />
      {rest.length > 0 && <details><summary><Text k="worry.helpers.more" count={rest.length} /></summary><HelperCards helpers={rest} /></details>}
    </section>
  )
}

const HelperCards = ({ helpers }: { helpers: Helper[] }) => <ul role="list">{helpers.map((helper) => <HelperCard key={helper.service.id} helper={helper} />)}</ul>

function HelperCard({ helper: { service: { id, name, tier, whom, what, fact }, because, atCounter, offices, callCentre } }: { helper: Helper }) {
  const { tag } = useLanguage()
  const of = (field: string) => `services/${id}/${field}`
  const [reason] = because
  return (
    <li class={styles['helper']}>
      <h3 id={`helper-${id}`}><DataText id={of('name')} of={name} /></h3>
      {tag !== 'ja' && <p class={styles['inJapanese']} lang="ja">{name.ja}</p>}
      <p class={styles['tier']} data-tier={tier.value}><Text k={`worry.tier.${tier.value}`} /></p>
      <p><DataText id={of('what')} of={what} /></p>
      <p class={styles['whom']}><Text k="worry.whomFor" whom={<DataText id={of('whom')} of={whom} />} /></p>
      {reason !== undefined && <p class={styles['why']}><Text k="worry.because" topic={<DataText id={`topics/${reason.id}/text`} of={reason.text} />} /></p>}
      {atCounter !== null && <p><strong><Text k="worry.atCounter" /></strong></p>}
      {offices.length > 0 && <OfficeList offices={offices} />}
      {callCentre !== null && <CallLink office={callCentre} />}
      <FactNote fact={fact} />
    </li>
  )
}
