import type { ComponentChildren } from 'preact'
import styles from './settings.module.css'

interface Props<Id extends string> {
  name: string
  legend: ComponentChildren
  value: Id
  options: { id: Id; label: ComponentChildren }[]
  change: (id: Id) => void
}

export function Choices<Id extends string>({ name, legend, value, options, change }: Props<Id>) {
  return (
    <fieldset class={styles['choices']}>
      <legend>{legend}</legend>
      <div>
        {options.map(({ id, label }) => (
          <label key={id} class={styles['choice']}>
            <input type="radio" name={name} value={id} checked={id === value} onChange={() => change(id)} />
            <span>{label}</span>
          </label>
        ))}
      </div>
    </fieldset>
  )
}
