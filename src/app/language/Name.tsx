import { alignReading } from '../../domain/align-reading.ts'
import { useApp } from '../state/app-context.ts'
import { Japanese } from './Japanese.tsx'
import { useLanguage } from './LanguageContext.tsx'
import { Ruby } from './Text.tsx'

interface Named { name: string; kana?: string | undefined; romaji?: string | undefined }

const SUFFIX = /(地区|地域|区)$/
const READINGS: Record<string, string> = { 地区: 'ちく', 地域: 'ちいき', 区: 'く' }

/** Whether readings are written above Japanese names: always in やさしい日本語, otherwise as the person chose. */
export function useFurigana(): boolean {
  const { settings } = useApp()
  const { language } = useLanguage()
  return language === 'easy' || (language === 'ja' && settings.furigana)
}

/** A name of the pack: Japanese, with its reading above it or its romaji beside it. */
export function Name({ of: { name, kana = '', romaji } }: { of: Named }) {
  const furigana = useFurigana()
  const { tag } = useLanguage()
  if (tag !== 'ja') return romaji === undefined ? <Japanese>{name}</Japanese> : <>{romaji} <Japanese>({name})</Japanese></>
  if (!furigana || kana === '') return <>{name}</>
  // The pack's kana may or may not go on to the suffix that every name of a place ends in.
  const suffix = READINGS[SUFFIX.exec(name)?.[0] ?? ''] ?? ''
  return <>{alignReading(name, kana.endsWith(suffix) && kana.length > suffix.length ? kana : kana + suffix).map(({ base, ruby }) => (ruby === null ? base : <Ruby key={base} base={base} ruby={ruby} />))}</>
}

/** The same name as plain words, for titles and labels. */
export function useNameText(): (of: Named) => string {
  const { tag } = useLanguage()
  return ({ name, romaji }) => (tag === 'ja' || romaji === undefined ? name : `${romaji} (${name})`)
}
