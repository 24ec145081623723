import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import { plainText } from '../language/translate.ts'
import { messageFor } from '../language/words.ts'
import type { MessageKey } from '../../locales/messages.ts'
import styles from './sheet.module.css'

/** Words on paper: in the reader's language, and beside it in Japanese, for whoever is shown the sheet. */
export function Both({ k, ...values }: { k: MessageKey; [slot: string]: string }) {
  const { tag, wording } = useLanguage()
  const japanese = messageFor(tag === 'ja' ? wording : 'ja', k)
  // A word that could not be had is its own key.
  const isAlso = tag !== 'ja' && japanese !== k
  return <><Text k={k} {...values} />{isAlso && <> <span lang="ja" class={styles['also']}>{plainText(japanese, values)}</span></>}</>
}
