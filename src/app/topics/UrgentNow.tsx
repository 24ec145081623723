import type { Helpline } from '../../domain/pack.ts'
import { groupOf } from '../../domain/help-groups.ts'
import { Text } from '../language/Text.tsx'
import { HelpLine } from '../shell/HelpLine.tsx'
import urgent from '../shell/UrgentHelp.module.css'
import styles from './topics.module.css'

const FIRST_SHOWN = 3

/** Numbers for danger: 119 and 110, and before them the ways of people who cannot telephone. */
export function UrgentNow({ lines, isNow, first = FIRST_SHOWN }: { lines: Helpline[]; isNow: boolean; first?: number }) {
  const deaf = lines.filter(({ kind }) => groupOf(kind) === 'deaf')
  const others = lines.filter((line) => !deaf.includes(line))
  const rest = others.slice(first)
  return (
    <section class={styles['urgent']} data-now={isNow || undefined} aria-labelledby="now">
      <h2 id="now"><Text k={isNow ? 'worry.now' : 'worry.later'} /></h2>
      <details class={styles['deaf']}>
        <summary><Text k="urgent.group.deaf" /></summary>
        {deaf.map((line) => <HelpLine key={line.id} line={line} />)}
      </details>
      <div class={urgent['first']}>
        <a class={urgent['number']} href="tel:119"><strong>119</strong><span><Text k="urgent.119" /></span></a>
        <a class={urgent['number']} href="tel:110"><strong>110</strong><span><Text k="urgent.110" /></span></a>
      </div>
      <div>{others.slice(0, first).map((line) => <HelpLine key={line.id} line={line} />)}</div>
      {others.some(({ kind }) => groupOf(kind) === 'violence') && <p><Text k="worry.calls" link={<a href="/safe"><Text k="safe.link" /></a>} /></p>}
      {rest.length > 0 && <details><summary><Text k="worry.moreLines" count={rest.length} /></summary>{rest.map((line) => <HelpLine key={line.id} line={line} />)}</details>}
    </section>
  )
}
