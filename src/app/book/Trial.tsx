import { CallCentre } from '../answer/CallCentre.tsx'
import { Text } from '../language/Text.tsx'
import { useCore } from '../state/app-context.ts'
import { Icon } from '../ui/Icon.tsx'
import styles from './book.module.css'

/** 試行中: the times are this app's own proposal until the municipality has confirmed them. */
export function Trial() {
  const core = useCore()
  return (
    <details class={styles['trial']}>
      <summary><span class={styles['badge']}><Icon name="info" size={20} /><Text k="book.trial" /></span> <Text k="book.trial.short" /></summary>
      <p><Text k="book.trial.what" /></p>
      <CallCentre core={core} kind="callSecond" />
    </details>
  )
}
