import { useEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../../locales/messages.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './take-part.module.css'

/** What is wrong and how to put it right; the focus comes here when it appears. */
export function FieldError({ id, k }: { id: string; k: MessageKey }) {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => text.current?.focus(), [k])
  return <p ref={text} id={id} class={styles['error']} role="alert" tabIndex={-1}><Icon name="alert" size={20} /><span><Text k={k} /></span></p>
}
