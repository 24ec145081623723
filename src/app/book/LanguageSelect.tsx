import { useId } from 'preact/hooks'
import { Text } from '../language/Text.tsx'
import styles from './book.module.css'
import { LANGUAGES } from './languages.ts'

/** Each language in its own words, as its speakers look for it. */
export function LanguageSelect({ value, change }: { value: string; change: (language: string) => void }) {
  const id = useId()
  return (
    <div class={styles['select']}>
      <label for={id}><Text k="book.language" /></label>
      <select id={id} value={value} onChange={(event) => change(event.currentTarget.value)}>
        {LANGUAGES.map(([code, name]) => <option key={code} value={code} lang={code === 'easy' ? 'ja' : code}>{name}</option>)}
      </select>
    </div>
  )
}
