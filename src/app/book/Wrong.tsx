import { useEffect, useRef } from 'preact/hooks'
import type { MessageKey } from '../../locales/messages.ts'
import { Text } from '../language/Text.tsx'
import form from '../take-part/take-part.module.css'
import { Icon } from '../ui/Icon.tsx'

/** What is wrong and how to put it right; at each try the focus comes to the first of them. */
export function Wrong({ id, k, attempt }: { id: string; k: MessageKey; attempt: number }) {
  const text = useRef<HTMLParagraphElement>(null)
  useEffect(() => {
    if (document.querySelector('[role="alert"][tabindex]') === text.current) text.current?.focus()
  }, [attempt])
  return <p ref={text} id={id} class={form['error']} role="alert" tabIndex={-1}><Icon name="alert" size={20} /><span><Text k={k} /></span></p>
}
