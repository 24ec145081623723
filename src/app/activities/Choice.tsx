import { useId } from 'preact/hooks'
import type { MessageKey } from '../../locales/messages.ts'
import { Text } from '../language/Text.tsx'
import styles from './activities.module.css'

interface Props { label: MessageKey; value: string; options: [value: string, words: string][]; choose: (value: string) => void }

/** One choice out of a list, by the phone's own picker. */
export function Choice({ label, value, options, choose }: Props) {
  const id = useId()
  return (
    <div class={styles['choice']}>
      <label for={id}><Text k={label} /></label>
      <select id={id} value={value} data-set={value !== options[0]?.[0] || undefined} onChange={(event) => choose(event.currentTarget.value)}>
        {options.map(([key, words]) => <option key={key} value={key} selected={key === value}>{words}</option>)}
      </select>
    </div>
  )
}
