import type { TopicPack } from '../../domain/topics.ts'
import { DataText } from '../language/DataText.tsx'
import { Text } from '../language/Text.tsx'
import { Icon } from '../ui/Icon.tsx'
import styles from './topics.module.css'

/** What was chosen or understood, so that a mistake is seen at once. */
export function Chosen({ ids, pack }: { ids: string[]; pack: TopicPack }) {
  const topics = ids.flatMap((one) => pack.topics.find(({ id }) => id === one) ?? [])
  if (topics.length === 0) return null
  return (
    <div class={styles['chosen']}>
      <p><Text k="worry.about" /></p>
      <ul role="list">{topics.map(({ id, text }) => <li key={id}><Icon name="check" size={20} /><span><DataText id={`topics/${id}/text`} of={text} /></span></li>)}</ul>
    </div>
  )
}
