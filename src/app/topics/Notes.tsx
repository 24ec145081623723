import type { TopicPack } from '../../domain/topics.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import { ToldText } from './ToldText.tsx'
import styles from './topics.module.css'

/** What to know before going, or before telling of somebody else: each with how surely it is known. */
export function Notes({ scene, pack }: { scene: 'visit' | 'tell'; pack: TopicPack }) {
  const notes = pack.notes.filter((note) => note.scene === scene)
  return (
    <section class={styles['notes']} aria-labelledby={scene}>
      <h2 id={scene}><Text k={`worry.${scene}`} /></h2>
      {scene === 'tell' && <Notice icon="info"><Text k="worry.tell.noNames" /></Notice>}
      <ul role="list">
        {notes.map(({ id, text, fact }) => <li key={id}><Icon name="check" size={20} /><div><p><ToldText of={text} /></p><FactNote fact={fact} /></div></li>)}
      </ul>
    </section>
  )
}
