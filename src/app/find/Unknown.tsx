import { CallCentre } from '../answer/CallCentre.tsx'
import { OtherWays } from '../home/OtherWays.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { AreaName } from '../language/AreaName.tsx'
import { Distance } from '../language/Distance.tsx'
import controls from '../ui/controls.module.css'
import { Page } from '../ui/Page.tsx'
import { textQuery } from './fragment.ts'
import { TypedAgain } from './TypedAgain.tsx'
import type { VerdictProps } from './Verdict.tsx'
import styles from './find.module.css'

/** Unknown is said, with the reason and every way on; nothing is guessed. */
export function Unknown({ match: { reason, suggestions, town, rest }, typed, accuracy = 0 }: VerdictProps) {
  const { t } = useLanguage()
  const core = useCore()
  const why = reason ?? 'notUnderstood'
  const values = { town: town === null ? '' : <AreaName name={town} />, rest }
  return (
    <Page title={t('unknown.title')} heading={<Text k={typed === null ? 'unknown.point' : 'unknown.title'} />} lead={<Text k={`reason.${why}`} {...values} distance={<Distance metres={accuracy} />} />}>
      {suggestions.length > 0 && (
        <section class={controls['section']} aria-labelledby="suggestions">
          <h2 id="suggestions"><Text k="unknown.suggestions" /></h2>
          <ul role="list" class={styles['suggestions']}>
            {suggestions.map((suggestion) => <li key={suggestion}><a class={controls['button']} href={`/find#${textQuery(suggestion)}`}><span><AreaName name={suggestion} /></span></a></li>)}
          </ul>
        </section>
      )}
      <TypedAgain typed={typed} isOpen />
      <OtherWays />
      <section class={controls['card']}>
        <h2><Text k="unknown.call" /></h2>
        <CallCentre core={core} kind="callSecond" />
      </section>
    </Page>
  )
}
