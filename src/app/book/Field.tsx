import type { ComponentChildren } from 'preact'
import { useId } from 'preact/hooks'
import form from '../take-part/take-part.module.css'

interface Props {
  label: ComponentChildren
  hint?: ComponentChildren
  value: string
  change: (value: string) => void
  /** The id of the text that says what is wrong, if anything is. */
  error?: string | undefined
  rows?: number
  inputMode?: 'tel' | 'email' | 'text'
  autocomplete?: 'tel' | 'email' | 'nickname' | 'street-address' | 'off'
}

/** A line or some lines to write, with its label and a hint. */
export function Field({ label, hint, value, change, error, rows = 1, inputMode = 'text', autocomplete = 'off' }: Props) {
  const id = useId()
  const about = [hint === undefined ? null : `${id}hint`, error ?? null].filter((one) => one !== null).join(' ')
  const common = {
    id, value, autocomplete, 'aria-invalid': error !== undefined, ...(about === '' ? {} : { 'aria-describedby': about }),
    onInput: (event: { currentTarget: HTMLInputElement | HTMLTextAreaElement }) => change(event.currentTarget.value),
  }
  return (
    <div class={form['field']}>
      <label for={id}>{label}</label>
      {rows > 1 ? <textarea rows={rows} {...common} /> : <input type="text" inputmode={inputMode} {...common} />}
      {hint !== undefined && <small id={`${id}hint`}>{hint}</small>}
    </div>
  )
}
