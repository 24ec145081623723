import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import styles from './staff.module.css'

interface InputProps {
  type?: 'text' | 'email' | 'password' | 'date' | 'time' | 'number'
  name?: string
  autocomplete?: 'off' | 'username' | 'current-password' | 'new-password' | 'one-time-code'
  inputmode?: 'text' | 'numeric'
  required?: boolean
  maxLength?: number
  min?: string | number
  max?: string | number
  class?: string
}

interface Props {
  label: ComponentChildren
  value: string
  change: (value: string) => void
  hint?: ComponentChildren
  /** Properties of the `<input>` itself. */
  input?: InputProps
}

/** One line to fill in, with its label above and what helps below. */
export function Field({ label, value, change, hint, input = {} }: Props) {
  const id = useId()
  // The types tell the kinds of input apart by their roles; none has one here.
  const { type = 'text', ...rest } = input as Omit<InputProps, 'type'> & { type?: 'text' }
  return (
    <div class={styles['field']}>
      <label for={id}>{label}</label>
      <input type={type} {...rest} id={id} value={value} onInput={(event) => change(event.currentTarget.value)} {...(hint === undefined ? {} : { 'aria-describedby': `${id}hint` })} />
      {hint !== undefined && <small id={`${id}hint`}>{hint}</small>}
    </div>
  )
}
