import { trustOf } from '../../domain/fact.ts'
import type { CorePack, Counter } from '../../domain/pack.ts'
import { Text } from '../language/Text.tsx'
import { useApp } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import { dialable } from '../ui/phone.ts'
import controls from '../ui/controls.module.css'
import { CallCentre } from './CallCentre.tsx'
import { FactNote } from './FactNote.tsx'
import styles from './answer.module.css'

/** The number to call first: the counter's own if it is vouched for, otherwise the call centre that knows it. */
export function CallChoice({ counter, core }: { counter: Counter; core: CorePack }) {
  const { now } = useApp()
  const { phone } = counter
  const trust = phone === null ? 'missing' : trustOf(phone.fact, now.slice(0, 10))
  const own = phone !== null && (
    <div class={styles['call']}>
      <a class={controls['button']} data-kind={trust === 'current' ? 'call' : 'callSecond'} href={`tel:${dialable(phone.value) ?? phone.value}`}>
        <Icon name="phone" />
        <span><Text k="call.counter" /><strong class={styles['number']}>{phone.value}</strong></span>
      </a>
      <FactNote fact={phone.fact} />
    </div>
  )
  if (trust === 'current') return own || null
  return (
    <div class={styles['calls']}>
      <p><Text k={`call.${trust === 'missing' ? 'missing' : 'doubtful'}`} /></p>
      <CallCentre core={core} />
      {own}
    </div>
  )
}
