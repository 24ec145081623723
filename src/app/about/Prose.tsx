import type { MessageKey } from '../../locales/messages.ts'
import { Text } from '../language/Text.tsx'
import controls from '../ui/controls.module.css'

/** A passage of plain text: a heading and its paragraphs, each a key. */
export function Prose({ title, paragraphs }: { title: MessageKey; paragraphs: MessageKey[] }) {
  return (
    <section class={controls['section']}>
      <h2><Text k={title} /></h2>
      {paragraphs.map((k) => <p key={k}><Text k={k} /></p>)}
    </section>
  )
}
