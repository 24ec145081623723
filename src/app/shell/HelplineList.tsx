import type { Helpline } from '../../domain/pack.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import { HELP_GROUPS, groupOf } from '../../domain/help-groups.ts'
import styles from './UrgentHelp.module.css'

/** Further help lines in the order of danger; those for people who can't telephone come first of all. */
export function HelplineList() {
  const { pack } = useApp()
  if (pack.state !== 'ready') return null
  return (
    <div class={styles['lines']}>
      {HELP_GROUPS.map((group) => {
        const lines = pack.core.helplines.filter(({ kind }) => groupOf(kind) === group)
        return lines.length > 0 && (
          <section key={group}>
            <h3><Text k={`urgent.group.${group}`} /></h3>
            {lines.map((line) => <Line key={line.id} line={line} />)}
          </section>
        )
      })}
      <p class={styles['detail']}><Text k="urgent.confirm" /></p>
    </div>
  )
}

function Line({ line: { name, phone, fax, hours, languages, audience, fact } }: { line: Helpline }) {
  const dial = phone === null ? null : dialable(phone)
  return (
    <div class={styles['line']}>
      <strong lang="ja">{name}</strong>
      {audience !== null && <span lang="ja">{audience}</span>}
      {dial !== null && <a href={`tel:${dial}`}><Icon name="phone" size={20} />{phone}</a>}
      {dial === null && phone !== null && <span lang="ja">{phone}</span>}
      {fax !== null && <span><Icon name="fax" size={20} /> FAX {fax}</span>}
      {(hours !== null || languages !== null) && <span class={styles['detail']} lang="ja">{[hours, languages].filter(Boolean).join(' / ')}</span>}
      <FactNote fact={fact} />
    </div>
  )
}
