import { useEffect, useRef } from 'preact/hooks'
import type { ChangeField } from '../../domain/schedule-change-check.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './staff.module.css'

/** What is not right yet; the focus comes here at each try. */
export function WrongLine({ field, of }: { field: ChangeField; of: object }) {
  const line = useRef<HTMLParagraphElement>(null)
  useEffect(() => line.current?.focus(), [of])
  return <p ref={line} class={styles['fault']} role="alert" tabIndex={-1}><Icon name="alert" size={20} /><span><Text k={`staff.wrong.${field}`} /></span></p>
}
