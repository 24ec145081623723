import { alignReading } from '../../domain/align-reading.ts'
import { Japanese } from './Japanese.tsx'
import { useLanguage } from './LanguageContext.tsx'
import type { Named } from './name-text.ts'
import { Ruby } from './Text.tsx'
import { useFurigana } from './use-furigana.ts'

const SUFFIX = /(地区|地域|区)$/
const READINGS: Record<string, string> = { 地区: 'ちく', 地域: 'ちいき', 区: 'く' }

/** A name of the pack: Japanese, with its reading above it or its romaji beside it. */
export function Name({ of: { name, kana = '', romaji } }: { of: Named }) {
  const furigana = useFurigana()
  const { tag } = useLanguage()
  if (tag !== 'ja') return romaji === undefined ? <Japanese>{name}</Japanese> : <>{romaji} <Japanese>({name})</Japanese></>
  if (!furigana || kana === '') return <>{name}</>
  // The pack's kana may or may not go on to the suffix that every name of a place ends in.
  const suffix = READINGS[SUFFIX.exec(name)?.[0] ?? ''] ?? ''
  const aligned = alignReading(name, kana.endsWith(suffix) && kana.length > suffix.length ? kana : kana + suffix)
  return <>{aligned.map(({ base, ruby }) => (ruby === null ? base : <Ruby key={base} base={base} ruby={ruby} />))}</>
}
