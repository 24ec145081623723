import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { HELP_GROUPS, groupOf, type HelpGroup } from '../../domain/help-groups.ts'
import { HelpLine } from './HelpLine.tsx'
import styles from './UrgentHelp.module.css'

/** Further help lines in the order of danger; those for people who can't telephone come first of all. */
export function HelplineList() {
  const { t } = useLanguage()
  const { pack } = useApp()
  if (pack.state !== 'ready') return <p><Text k="urgent.noVoice" /></p>
  const { helplines } = pack.core
  const groups = HELP_GROUPS.map((group) => ({ group, lines: helplines.filter(({ kind }) => groupOf(kind) === group) })).filter(({ lines }) => lines.length > 0)
  return (
    <div class={styles['lines']}>
      <nav class={styles['jump']} aria-label={t('urgent.jump')}>
        {groups.map(({ group }) => <button key={group} type="button" onClick={() => goTo(group)}><Text k={`urgent.group.${group}`} /></button>)}
      </nav>
      {groups.map(({ group, lines }) => (
        <section key={group}>
          <h3 id={`urgent-${group}`} tabIndex={-1}><Text k={`urgent.group.${group}`} /></h3>
          {lines.map((line) => <HelpLine key={line.id} line={line} />)}
        </section>
      ))}
      <p class={styles['detail']}><Text k="urgent.confirm" /></p>
    </div>
  )
}

/** Not by a link: the fragment of the address may hold what somebody looked up. */
function goTo(group: HelpGroup) {
  const heading = document.getElementById(`urgent-${group}`)
  heading?.focus({ preventScroll: true })
  heading?.scrollIntoView()
}
