import type { ComponentChildren } from 'preact'
import styles from './take-part.module.css'

interface Props<Id extends string | number> {
  name: string
  legend: ComponentChildren
  type: 'radio' | 'checkbox'
  chosen: readonly Id[]
  options: readonly { id: Id; label: ComponentChildren; note?: ComponentChildren }[]
  change: (chosen: Id[]) => void
  /** The id of the text that says what is wrong, if anything is. */
  error?: string | undefined
}

/** Answers as large boxes to tick; the heading above says the question, the legend says it to a screen reader. */
export function Picks<Id extends string | number>({ name, legend, type, chosen, options, change, error }: Props<Id>) {
  const toggle = (id: Id) => change(type === 'radio' ? [id] : chosen.includes(id) ? chosen.filter((one) => one !== id) : [...chosen, id])
  return (
    <fieldset class={styles['picks']} {...(error === undefined ? {} : { 'aria-describedby': error })}>
      <legend class="visually-hidden">{legend}</legend>
      {options.map(({ id, label, note }) => (
        <label key={id} class={styles['pick']}>
          <input type={type} name={name} value={String(id)} checked={chosen.includes(id)} {...(error === undefined ? {} : { 'aria-invalid': true })} onChange={() => toggle(id)} />
          <span>{label}{note !== undefined && <small>{note}</small>}</span>
        </label>
      ))}
    </fieldset>
  )
}
