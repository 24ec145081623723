import type { Activity } from '../../domain/activity.ts'
import { DataText } from '../language/DataText.tsx'
import { Japanese } from '../language/Japanese.tsx'
import { useLanguage } from '../language/LanguageContext.tsx'
import { useFurigana } from '../language/use-furigana.ts'
import styles from './activities.module.css'

type Named = Pick<Activity, 'name' | 'kana' | 'romaji'>

/** The name in Japanese; its reading follows it, for a name may be longer than a line. */
export function ActivityName({ of: { name, kana, romaji } }: { of: Named }) {
  const { tag } = useLanguage()
  const hasReading = useFurigana() && /\p{Script=Han}/u.test(name)
  if (tag !== 'ja') return <>{romaji} <Japanese>({name})</Japanese></>
  return <>{name}{hasReading && <span class={styles['reading']}>({kana})</span>}</>
}

/** What an activity is, in the reader's own language where there is one. */
export function What({ table, of: { id, what } }: { table: 'activities' | 'shopping'; of: Pick<Activity, 'id' | 'what'> }) {
  return what === null ? null : <DataText id={`${table}/${id}/what`} of={what} />
}

/** When it takes place, in the words of its source. */
export function WhenWords({ table, of: { id, when } }: { table: 'activities' | 'shopping'; of: Pick<Activity, 'id' | 'when'> }) {
  return when === null ? null : <DataText id={`${table}/${id}/when`} of={{ ja: when.value }} />
}
