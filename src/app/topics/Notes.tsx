import type { TopicPack } from '../../domain/topics.ts'
import { FactNote } from '../answer/FactNote.tsx'
import { DataText } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import { Notice } from '../ui/Notice.tsx'
import styles from './topics.module.css'

/** What to know before going, or before telling of somebody else: what is known alike stands together, with how surely. */
export function Notes({ scene, pack }: { scene: 'visit' | 'tell'; pack: TopicPack }) {
  const groups = [...new Map(pack.notes.filter((note) => note.scene === scene).map((note) => [JSON.stringify(note.fact), note.fact])).entries()]
  return (
    <section class={styles['notes']} aria-labelledby={scene}>
      <h2 id={scene}><Text k={`worry.${scene}`} /></h2>
      {scene === 'tell' && <Notice icon="info"><Text k="worry.tell.noNames" /></Notice>}
      {groups.map(([key, fact]) => (
        <div key={key}>
          <ul role="list">
            {pack.notes.filter((note) => note.scene === scene && JSON.stringify(note.fact) === key).map(({ id, text }) => <li key={id}><Icon name="check" size={20} /><span><DataText id={`visit_notes/${id}/text`} of={text} /></span></li>)}
          </ul>
          <FactNote fact={fact} />
        </div>
      ))}
    </section>
  )
}
