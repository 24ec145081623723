import { useApp } from '../state/app-context.ts'
import { Japanese } from './Japanese.tsx'
import { useLanguage } from './LanguageContext.tsx'
import { Marked } from './Text.tsx'
import { plainText } from './translate.ts'

/** A text of the pack as its tables hold it, by language code; further languages come in a part of their own. */
export type Told = Readonly<Record<string, string | null | undefined>>

interface Said { text: string; tag: string }

/** Finds a text of the pack in the reader's language, else in English, else in Japanese; `key` is table, id and field as in the translations. */
export function useTold(): (key: string, of: Told) => Said {
  const { texts } = useApp()
  const { wording, tag } = useLanguage()
  return (key, of) => {
    const translated = texts.wording === wording ? texts.of[key] : undefined
    const own = (wording === 'furigana' ? translated ?? of['ja'] : of[wording] ?? translated) ?? (tag === 'ja' ? of['ja'] : undefined)
    if (own != null) return { text: own, tag }
    return of['en'] == null ? { text: of['ja'] ?? '', tag: 'ja' } : { text: of['en'], tag: 'en' }
  }
}

/** A text of the pack, with readings where it has them. */
export function DataText({ id, of }: { id: string; of: Told }) {
  const { tag: mine } = useLanguage()
  const { text, tag } = useTold()(id, of)
  // In Japanese no element may come between, or lines would break there.
  return tag === mine ? <Marked text={text} /> : <span lang={tag}><Marked text={text} /></span>
}

/** The same as plain words, for titles. */
export function useToldText(): (key: string, of: Told) => string {
  const told = useTold()
  return (key, of) => plainText(told(key, of).text)
}

/** The name of an office: in Japanese with its reading, elsewhere by its English name with the Japanese one beside it. */
export function OfficeName({ of: { id, name } }: { of: { id: string; name: string } }) {
  const { tag } = useLanguage()
  const said = useTold()(`offices/${id}/name`, { ja: name })
  if (tag === 'ja') return <Marked text={said.text} />
  return said.tag === 'ja' ? <Japanese>{name}</Japanese> : <><Marked text={said.text} /> <Japanese>({name})</Japanese></>
}
