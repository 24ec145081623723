import { useEffect, useRef } from 'preact/hooks'
import type { OfferField } from '../../domain/offer-check.ts'
import type { MessageKey } from '../../locales/messages.ts'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './take-part.module.css'

/** What is wrong and how to put it right; the focus comes here at each try. */
export function FieldError({ id, k, of }: { id: string; k: MessageKey; of: readonly OfferField[] }) {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => text.current?.focus(), [of])
  return <p ref={text} id={id} class={styles['error']} role="alert" tabIndex={-1}><Icon name="alert" size={20} /><span><Text k={k} /></span></p>
}
