import type { Helpline } from '../../domain/pack.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { Marked, Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import { HELP_GROUPS, groupOf, type HelpGroup } from '../../domain/help-groups.ts'
import styles from './UrgentHelp.module.css'

/** Further help lines in the order of danger; those for people who can't telephone come first of all. */
export function HelplineList() {
  const { t } = useLanguage()
  const { pack } = useApp()
  if (pack.state !== 'ready') return null
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
          {lines.map((line) => <Line key={line.id} line={line} />)}
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

function Line({ line }: { line: Helpline }) {
  const { language } = useLanguage()
  const { name, phone, fax, hours, languages, audience, fact, translations } = line
  const dial = phone === null ? null : dialable(phone)
  const said = translations?.[language]
  const details = [[hours, said?.hours], [languages, said?.languages]].filter(([japanese]) => japanese != null)
  return (
    <div class={styles['line']}>
      <strong><Said japanese={name} said={said?.name} /></strong>
      {/* The Japanese name is what the voice at the other end will say. */}
      {language === 'en' && said?.name != null && <span class={styles['detail']} lang="ja">{name}</span>}
      {audience !== null && <span><Said japanese={audience} said={said?.audience} /></span>}
      {dial !== null && <a href={`tel:${dial}`}><Icon name="phone" size={20} />{phone}</a>}
      {dial === null && phone !== null && <span lang="ja">{phone}</span>}
      {fax !== null && <span class={styles['fax']}><Icon name="fax" size={20} /> FAX {fax}</span>}
      {details.length > 0 && <span class={styles['detail']}>{details.map(([japanese, translated], i) => <span key={i}>{i > 0 && ' / '}<Said japanese={japanese ?? ''} said={translated} /></span>)}</span>}
      <FactNote fact={fact} />
    </div>
  )
}

function Said({ japanese, said }: { japanese: string; said: string | null | undefined }) {
  return said == null ? <span lang="ja">{japanese}</span> : <Marked text={said} />
}
