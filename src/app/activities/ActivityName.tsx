import type { Activity } from '../../domain/activity.ts'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useFurigana } from '../language/Name.tsx'
import { piecesOf } from '../language/translate.ts'
import { Ruby } from '../language/Text.tsx'
import styles from './activities.module.css'

type Named = Pick<Activity, 'name' | 'kana' | 'romaji'>

/** The name in Japanese; its reading follows it, for a name may be longer than a line. */
export function ActivityName({ of: { name, kana, romaji } }: { of: Named }) {
  const { language } = useLanguage()
  const hasReading = useFurigana() && /\p{Script=Han}/u.test(name)
  if (language === 'en') return <>{romaji} <Japanese>({name})</Japanese></>
  return <>{name}{hasReading && <span class={styles['reading']}>({kana})</span>}</>
}

/** What an activity is, in the reader's own language where the pack has it. */
export function What({ of: { what } }: { of: Pick<Activity, 'what'> }) {
  const { language } = useLanguage()
  if (what === null) return null
  const own = what[language]
  const text = own ?? what['ja'] ?? ''
  const marked = piecesOf(text).map((piece, i) => ('base' in piece ? <Ruby key={i} {...piece} /> : 'text' in piece ? piece.text : null))
  return own === undefined ? <Japanese>{marked}</Japanese> : <>{marked}</>
}
