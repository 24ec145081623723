import type { CorePack } from '../../domain/pack.ts'
import { useCore } from '../state/app-context.ts'
import { Japanese } from './Japanese.tsx'
import { useLanguage } from './LanguageContext.tsx'
import { useFurigana } from './use-furigana.ts'
import { Ruby } from './Text.tsx'

interface Found { town: { name: string; kana: string; romaji: string }; number: number | null }

/** The town of the pack that a name is, or that a 町丁目 of that name belongs to. */
function findTown(name: string, core: CorePack): Found | null {
  for (const town of core.towns) {
    if (town.name === name) return { town, number: null }
    const area = town.areas.find((one) => one.name === name)
    if (area) return { town, number: area.number }
  }
  return null
}

/** In Latin letters: Ikejiri 4-chome. */
export function romajiOf(name: string, core: CorePack): string {
  const found = findTown(name, core)
  return found === null ? name : `${found.town.romaji}${found.number === null ? '' : ` ${found.number}-chome`}`
}

/** A town or 町丁目: with romaji before it in other languages, with its reading where readings are shown, as it is otherwise. */
export function AreaName({ name }: { name: string }) {
  const core = useCore()
  const { tag } = useLanguage()
  const furigana = useFurigana()
  const found = findTown(name, core)
  if (found === null) return <Japanese>{name}</Japanese>
  if (tag !== 'ja') return <>{romajiOf(name, core)} <Japanese>({name})</Japanese></>
  if (!furigana) return <>{name}</>
  return <><Ruby base={found.town.name} ruby={found.town.kana} />{found.number !== null && <><Ruby base={`${name.slice(found.town.name.length, -2)}丁目`} ruby={`${found.number}ちょうめ`} /></>}</>
}
