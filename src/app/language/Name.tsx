import { alignReading } from '../../domain/align-reading.ts'
import type { CorePack } from '../../domain/pack.ts'
import { useApp } from '../state/app-context.ts'
import { Japanese } from './Japanese.tsx'
import { useLanguage } from './LanguageContext.tsx'
import type { Named } from './name-text.ts'
import { Ruby } from './Text.tsx'
import { useFurigana } from './use-furigana.ts'

const SUFFIX = /(地区|地域|区)$/
/** Words that names of places and offices end in. */
const ENDINGS = [['地区', 'ちく'], ['地域', 'ちいき'], ['社会福祉協議会', 'しゃかいふくしきょうぎかい'], ['事務局', 'じむきょく'], ['区', 'く']] as const

/** A name of the pack: Japanese, with its reading above it or its romaji beside it. */
export function Name({ of: { name, kana = '', romaji } }: { of: Named }) {
  const furigana = useFurigana()
  const { tag } = useLanguage()
  const { pack } = useApp()
  if (tag !== 'ja') return romaji === undefined ? <Japanese>{name}</Japanese> : <>{romaji} <Japanese>({name})</Japanese></>
  if (!furigana || kana === '') return <>{name}</>
  // The pack's kana may or may not go on to the suffix that every name of a place ends in.
  const suffix = ENDINGS.find(([ending]) => ending === SUFFIX.exec(name)?.[0])?.[1] ?? ''
  const whole = kana.endsWith(suffix) && kana.length > suffix.length ? kana : kana + suffix
  const aligned = alignReading(name, whole, pack.state === 'ready' ? [...ENDINGS, ...namesOf(pack.core)] : ENDINGS)
  return <>{aligned.map(({ base, ruby }, i) => (ruby === null ? base : <Ruby key={i} base={base} ruby={ruby} />))}</>
}

/** Names of places that stand within names of offices, without their suffix. */
const namesOf = (core: CorePack): (readonly [string, string])[] =>
  [core, ...core.districts, ...core.regions].map(({ name, kana }) => [name.replace(SUFFIX, ''), kana.replace(/(?:ちく|ちいき|く)$/, '')] as const)
