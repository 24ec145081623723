import { useLanguage } from '../language/LanguageContext.tsx'
import { Marked, Text } from '../language/Text.tsx'
import { plainText } from '../language/translate.ts'
import { messageFor } from '../language/words.ts'
import type { MessageKey } from '../../locales/messages.ts'
import styles from './card.module.css'

/** Words to be shown to somebody else: large in Japanese, with readings if wished, and below it in the language of whoever shows them. */
export function Beside({ k, hasReadings }: { k: MessageKey; hasReadings: boolean }) {
  const { wording, tag } = useLanguage()
  // やさしい日本語 is Japanese too: nothing need stand beside it.
  const japanese = messageFor(tag === 'ja' ? wording : 'ja', k)
  return (
    <span class={styles['beside']}>
      <span lang="ja">{hasReadings ? <Marked text={japanese} /> : plainText(japanese)}</span>
      {tag !== 'ja' && <small><Text k={k} /></small>}
    </span>
  )
}
