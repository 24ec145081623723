import { useLanguage } from '../language/LanguageContext.tsx'
import { Text } from '../language/Text.tsx'
import styles from './desk.module.css'

/** The language somebody wants to talk in, unless it is plain Japanese; `all` names that too. */
export function LanguageName({ tag, all = false }: { tag: string; all?: boolean }) {
  const { tag: mine } = useLanguage()
  if (tag === 'ja' && !all) return null
  // ISO tags as browsers know them; やさしい日本語 is a word of this app.
  const name = tag === 'easy' || tag === 'ja-x-easy' ? <Text k="staff.language.easy" /> : nameOf(tag, mine)
  return all ? <>{name}</> : <span class={styles['mark']}><Text k="staff.language.is" language={name} /></span>
}

function nameOf(tag: string, mine: string): string {
  try {
    return new Intl.DisplayNames([mine, 'en'], { type: 'language' }).of(tag) ?? tag
  } catch {
    return tag
  }
}
