import { useId, useState } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './card.module.css'

const SHORT = 24

/** 筆談: what either side types, as large as it fits; it lives in this box alone and goes with it. */
export function WriteBoard() {
  const id = useId()
  const [text, setText] = useState('')
  return (
    <div class={styles['write']}>
      <label for={id}><Text k="board.text" /></label>
      <textarea id={id} value={text} data-short={text.length <= SHORT || undefined} autocomplete="off" spellcheck={false} onInput={(event) => setText(event.currentTarget.value)} />
      <button type="button" onClick={() => setText('')}><Icon name="close" /><span><Text k="board.clear" /></span></button>
    </div>
  )
}
